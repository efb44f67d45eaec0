/** What a courtesy title or a word for kin says of a person. */
export type Sex = 'female' | 'male';

const titles = tableOf('mr sir lord king prince baron', 'mrs ms miss dame lady queen princess baroness');

const kin = tableOf('husband father son brother uncle nephew widower', 'wife mother daughter sister aunt niece widow');

function tableOf(male: string, female: string): ReadonlyMap<string, Sex> {
  const entries = (words: string, sex: Sex): [string, Sex][] => words.split(' ').map(word => [word, sex]);
  return new Map([...entries(male, 'male'), ...entries(female, 'female')]);
}

/** What a title says: "Mrs" a woman, "Mr." a man, "Dr" nothing. */
export function sexOfTitle(title: string): Sex | undefined {
  return titles.get(title.toLowerCase().replace(/\.$/, ''));
}

/** What a word for kin says: "husband", "widow". */
export function sexOfKin(word: string): Sex | undefined {
  return kin.get(word);
}
