/**
 * Words that the figures know. Data only. A counted noun reaches from the numeral to its plural head; the words below
 * end the search, because they cannot stand between a number and what it counts.
 */

/** The words of a list that is written with white space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Function words and auxiliaries. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those my your his her its our their whose who whom which what when where why how
  i you he she it we they me him us them myself himself herself itself themselves
  am is are was were be been being do does did done have has had having will would shall should can could may might must
  cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't
  and or but nor so yet if because although though while whereas unless until till than as that whether
  of in on at by for from to into onto with without within during before after since about around over under above below
  between among against through throughout across along toward towards upon off out up down near behind beyond despite
  except per via versus vs amid ahead away apart back aboard inside outside
  not no never also only just even still already again ever once soon too very then there here now today yesterday tomorrow
  tonight however therefore thus hence instead meanwhile otherwise perhaps maybe almost nearly
  all both each every either neither any some such same
  etc eg ie am pm a.m a.m. p.m p.m. gmt bst est edt pst utc cet ad bc bce ce
`);

/** Verbs (base, past, participle) that news text puts right behind a bare number: "about 1,000 come", "two died". */
export const VERBS = wordSet(`
  says said say told tell tells go goes went gone come comes came get gets got gotten take takes took taken make makes
  made know knows knew think thinks thought see sees saw seen looks looked want wants wanted give gives gave given
  finds found worked live lived lives called feel felt become became leave left put keep kept let begin began begun
  seem seemed helped showed shown hear heard ran moved played believe believed bring brought happen happened write
  wrote written sit sat stand stood lose lost pay paid meet met include includes included including continue continued
  learn learned learnt lead led understand understood follow followed stopped create created speak spoke read spend
  spent grow grew grown opened walked won teach taught offered remember consider appear appeared bought serve served
  die died send sent build built stay stayed fell fallen reach reached kill killed remain remained remains suggest
  raise raised passed sell sold require required reported decide decided pull pulled rose risen rises injured wounded
  dead missing hurt arrested charged held detained convicted sentenced drowned hospitalised hospitalized rescued
  evacuated tested compared according depending equivalent based using used expected estimated worth costing totalling
  totaling starting ending ended closed traded respectively ago old wide long high tall deep thick late later earlier
  early away above below together alone apiece annually daily weekly monthly yearly quarterly hourly attend attended
  voted abstained agreed agree disagreed approve approved supported wear wears wore carry carried turned holds
  travelled traveled returned scored joined join nationwide worldwide overall abroad online overnight until because
  like unlike equals equalled equaled
`);

/** Words before "one" that make it a pronoun or part of a phrase of time: "no one", "the one", "one day". */
export const BEFORE_PRONOUN = wordSet('no any every some each which that this the another what loved day only');

/** Plurals and collectives without a plural -s. */
export const IRREGULAR_PLURALS = wordSet(`
  people men women children folk folks police staff personnel cattle crew deer sheep fish aircraft spacecraft hovercraft
  feet teeth geese mice lice oxen media data criteria phenomena memoranda referenda alumni cacti fungi bacteria nuclei radii
  headquarters series species crossroads youth offspring poultry livestock clergy infantry cavalry percent faculty
  salmon trout shrimp squid bison moose
`);

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = wordSet(`
  this was is has does as its his us plus thus always perhaps across less yes versus besides sometimes towards whereas unless
  previous various famous serious dangerous religious nervous anonymous continuous indigenous enormous numerous precious
  obvious conscious tremendous gorgeous generous ambitious suspicious infectious dangerous business boss cross press access
  process address class glass gas bus plus virus campus bonus census status focus crisis analysis basis tennis news politics
  economics physics mathematics athletics electronics lens chess congress progress success express wireless homeless overseas
  afterwards says upwards nowadays
`);

/** Singular nouns that stand behind a number without a hyphen in news text ("12 page report", "3 cylinder engine"). */
export const ATTRIBUTIVE = wordSet(`
  page course cylinder speed seat seater storey story bed bedroom bathroom door lane member man person game set lap hole round
  stage part party nation state way step digit player piece star bit core storied wheel judge panel run inning team vote
`);

/** Singular heads of plurals that do not follow the rules, for keys: "people" stays. */
export const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['persons', 'people'],
  ['person', 'people'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['memoranda', 'memorandum'],
  ['referenda', 'referendum'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['movies', 'movie'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** Nouns before a number that name one thing of many: "Route 66", "page 12", "level 4". The number is a label. */
export const LABEL_NOUNS = wordSet(`
  route highway interstate road section row chapter volume vol part article amendment flight phase level page figure fig table
  building room gate terminal channel studio line track exit junction mark version season episode verse number grade tier type
  stage step zone district ward precinct pier dock platform lot unit bay booth locker cell block apartment apt suite box act
  paragraph clause rule bill resolution directive regulation title schedule appendix annex note footnote item question lesson
  category class group division league formula planet model series windows android ios iphone ipad galaxy pixel watch playstation
  xbox boeing airbus apollo voyager game week day round heat race size code area region base camp opus symphony sonata no nos
  bus train runway squadron battalion brigade regiment company post version euro v
`);

/** Those of them whose numbers have parts, which are no decimals: "version 3.12", "section 2.4". */
export const NUMBERED_IN_PARTS = wordSet(
  'version versions section sections chapter chapters paragraph clause appendix windows android ios macos python',
);

/** The same of several things, where nothing follows that is counted: "rooms 3 and 5". */
export const LABEL_PLURALS = wordSet(`
  rooms pages sections chapters rows lines articles platforms gates lanes exits questions verses volumes paragraphs clauses
  rules figures tables flights phases tiers grades levels zones districts wards precincts
`);

/** Last words of market indices: the number behind belongs to the name ("S&P 500", "FTSE 100"). */
export const INDEX_NAMES = wordSet(
  's&p p ftse nasdaq stoxx dax cac nikkei russell dow asx hang seng topix ibex sp kospi aex smi csi',
);

export const MONTHS = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Words before a four-digit number that make it a year, whatever its century. */
export const BEFORE_YEAR = wordSet(`
  in since by until till during before after circa c c. ca ca. late early mid year season spring summer autumn fall winter
  ad bc a.d b.c a.d. b.c. fiscal
`);

/** Street words: "123 Random Street" is an address. */
export const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl square way highway parkway terrace',
);
