/** Words in lower case that may stand between two words of one name: "Bank *of* England", "Dar *es* Salaam". */
export const linkWords: ReadonlySet<string> = new Set(
  (
    'of for and the in on at to by with upon under from ' +
    'de del della delle dei degli di da dal do das dos du des la las le les los el al e et y en au aux sur es ' +
    'von vom van der den dem ter ten het op aan zu zum und og och bin bint ibn ben ul uz ng'
  ).split(' '),
);
