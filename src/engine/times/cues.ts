/**
 * The words around a time expression that tell what it is. Data only, all lower case: one list for each question that a
 * rule asks.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Before a month that is also a common word or a name: "in March", "since May". */
export const BEFORE_WEAK_MONTH = words(
  'in since by until till through during from after before last next this early late mid between',
);

/** Behind a day: newspapers, schools and leagues that are called after it. */
export const AFTER_NAMED_DAY = words(
  'times telegraph mirror express mail post herald school schools live lights football league',
);

/** Before a day: bands, towns and events that are called after it. */
export const BEFORE_NAMED_DAY = words('bloody ruby sheffield super cyber ash palm maundy shrove fat');

/** Before a year: "in 1995", "since 2010", "the summer of 2012". */
export const BEFORE_YEAR = words(`
  in since by until till before after during through throughout from of circa early late mid year years fiscal
  spring summer autumn fall winter between post pre to`);

/** Before "year end". */
export const BEFORE_YEAR_END = words('by at before until till through since');

/** Of these, the ones that stand before other numbers just as well. */
export const BEFORE_ANY_NUMBER = words('of from by to after before between');

/** Before a year that is used like an adjective: "the 2010 election", "his 2007 campaign". */
export const BEFORE_ADJECTIVE = words(
  'the a an his her its their our my this that your former fellow s successful failed deadly devastating',
);

/** Abbreviations before a year of somebody's life: "b. 1931", "d. 1990", "c. 1871". */
export const LIFE_DATES = words('b c d m r div ca');

/** Behind a number of four digits that counts something. */
export const COUNTED = words(`
  people men women children troops soldiers workers jobs homes houses dollars euros pounds feet foot ft meters metres m
  km kilometers kilometres miles square cubic acres hectares tons tonnes kg calories rpm hp mah degrees percent votes
  seats cases deaths employees members students police officers pages words points yards`);

/** Names that end in a number of their own: "Route 2012", "Boeing 1999". */
export const NUMBERED = words(`
  route flight highway model room section article page form resolution bill boeing windows office no number channel box
  suite area class type level grade fortune russell nikkei peugeot ftse stoxx dvd radio order apollo line bus train`);

/** Quarters are played as well. */
export const SPORT = words(`
  touchdown touchdowns yard yards goal goals game games scored scoring score quarterback points rebounds field win lead
  led halftime`);

/** Quarters of the year are spoken of in these terms. */
export const FINANCE = words(`
  revenue revenues sales profit profits earnings earned loss losses income results growth grew gdp economy economic
  shares share company companies analysts forecast guidance orders shipments deliveries dividend margin margins
  investors inflation output exports imports fiscal billion million operating net`);

/** Abbreviated time zones, written in capitals. */
export const ZONES = words(
  'gmt utc bst est edt cst cdt mst mdt pst pdt et pt ct cet cest eet ist jst msk aest aedt sgt hkt wib',
);

/** "a.m.", "pm", "o'clock" letter by letter, and what follows it. */
export const MERIDIEMS = words('am pm p o m in at');

/** Before a clock time that nothing else marks: "at 15:30". */
export const BEFORE_CLOCK = words('at by from until till around about before after between to since past through and');

/** Before the time that something took: "finished in 3:07:35". */
export const BEFORE_ELAPSED = words('in of time clocked ran timed within under');

/** Between a number and its unit without changing either: "three consecutive years", "two more weeks". */
export const BETWEEN = words(`
  more extra additional full whole long short consecutive straight successive business working calendar fewer further
  solid entire good hard brief mere`);

/** Before "a year", "an hour": it is a duration and not a rate. */
export const BEFORE_ONE = words(`
  for in within after over during than about nearly almost roughly around under until till just only lasted lasts last
  lasting take takes took taking spend spends spent spending half every least most up by another`);

/** Behind "a year", "an hour": likewise. */
export const AFTER_ONE = words('ago later earlier after before of');

/** Before a plural unit without any number: "for hours", "takes weeks". */
export const BEFORE_BARE = words(`
  for in within over after take takes took taken taking last lasts lasted lasting spend spends spent spending or and
  many some several`);

/** Behind a plural unit without any number: "days before". */
export const AFTER_BARE = words('before after ago later earlier into');

/** What a number and its unit, or the two ends of a range, may have between them. */
export const JOINING = words('of to or and an a until through local hours old');

/** About as much. */
export const ABOUT = words('about around nearly almost roughly approximately some circa');

/** Before "the last year": it is a stretch of time and not a date. */
export const DURING = words('over in during for within throughout of through');

/** Behind "in the past": the phrase is complete. */
export const AFTER_PAST = words('and or but when who that he she they we it i as because with by to on if');

/** Before "the summer": it is that of a year, and not the season as such. */
export const BEFORE_SEASON = words('in during over since until');

/** What has an end in "the end of the year". */
export const WHOLE = words('year month week decade century quarter');

/** Behind an adverb: "sold daily at the market", "paid annually in the country". */
export const AFTER_OFTEN = words(
  'and or but by in on at to from for with since until than as when while after before if',
);

/** Before the name of a holiday that is one word, and behind it: there it is a day, and not a kind of tree. */
export const BEFORE_HOLIDAY = words('at on by before after since until till this last next over for from around in');
export const AFTER_HOLIDAY = words(
  'and or but in on at by to for with since until as when while the a he she they it this last next',
);
