/** Short forms of given names that newsrooms print, and the names they stand for; lower case. */
const shortForms: Readonly<Record<string, string>> = {
  abby: 'abigail',
  al: 'albert alan alfred',
  alec: 'alexander',
  alex: 'alexander alexandra alexei',
  andy: 'andrew andreas',
  annie: 'anne anna',
  art: 'arthur',
  barney: 'bernard',
  becky: 'rebecca',
  ben: 'benjamin bernard',
  bernie: 'bernard',
  bert: 'albert robert herbert',
  beth: 'elizabeth',
  betty: 'elizabeth',
  bibi: 'benjamin',
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  cathy: 'catherine',
  charlie: 'charles',
  chris: 'christopher christian christine',
  chuck: 'charles',
  cindy: 'cynthia',
  dan: 'daniel',
  danny: 'daniel',
  dave: 'david',
  debbie: 'deborah',
  dick: 'richard',
  don: 'donald',
  doug: 'douglas',
  drew: 'andrew',
  ed: 'edward edwin',
  eddie: 'edward',
  ernie: 'ernest',
  frank: 'francis franklin',
  fred: 'frederick alfred',
  gabe: 'gabriel',
  gene: 'eugene',
  gerry: 'gerald',
  greg: 'gregory',
  hal: 'harold henry',
  hank: 'henry',
  harry: 'henry harold',
  jack: 'john',
  jake: 'jacob',
  jamie: 'james',
  jeff: 'jeffrey geoffrey',
  jen: 'jennifer',
  jenny: 'jennifer',
  jerry: 'gerald jerome',
  jess: 'jessica',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  joey: 'joseph',
  johnny: 'john',
  jon: 'jonathan',
  josh: 'joshua',
  kate: 'katherine catherine',
  kathy: 'katherine kathleen',
  katie: 'katherine catherine',
  ken: 'kenneth',
  kim: 'kimberly',
  larry: 'lawrence',
  leo: 'leonard leopold',
  liz: 'elizabeth',
  lou: 'louis louise',
  maggie: 'margaret',
  mandy: 'amanda',
  manny: 'manuel',
  marty: 'martin',
  matt: 'matthew',
  max: 'maxwell maximilian',
  meg: 'margaret',
  mel: 'melvin',
  mick: 'michael',
  mickey: 'michael',
  mike: 'michael',
  mitch: 'mitchell',
  nancy: 'anne',
  nate: 'nathan nathaniel',
  ned: 'edward',
  nell: 'eleanor helen',
  newt: 'newton',
  nick: 'nicholas nicola',
  norm: 'norman',
  ollie: 'oliver',
  pat: 'patrick patricia',
  peggy: 'margaret',
  pete: 'peter',
  phil: 'philip',
  ray: 'raymond',
  reg: 'reginald',
  rich: 'richard',
  rick: 'richard frederick',
  rob: 'robert',
  ron: 'ronald',
  russ: 'russell',
  sam: 'samuel samantha',
  sandy: 'alexander sandra',
  stan: 'stanley',
  steph: 'stephanie',
  steve: 'stephen steven',
  stu: 'stuart',
  sue: 'susan suzanne',
  ted: 'edward theodore',
  terry: 'terence theresa',
  tess: 'teresa theresa',
  theo: 'theodore',
  tim: 'timothy',
  tom: 'thomas',
  tommy: 'thomas',
  tony: 'anthony',
  trish: 'patricia',
  val: 'valerie',
  vic: 'victor victoria',
  vicky: 'victoria',
  vince: 'vincent',
  walt: 'walter',
  wes: 'wesley',
  will: 'william',
  zach: 'zachary',
};

/** True where one of two given names (folded, lower case) is a usual short form of the other: "bill" and "william". */
export function isShortForm(a: string, b: string): boolean {
  const stands = (short: string, full: string): boolean =>
    Object.hasOwn(shortForms, short) && (shortForms[short] ?? '').split(' ').includes(full);
  return stands(a, b) || stands(b, a);
}

/** What else a given name may be written as: "bill" for "william", "william" for "bill"; in lower case. */
export function otherGivenNames(name: string): readonly string[] {
  return otherNames.get(name) ?? none;
}

const none: readonly string[] = [];

/** Short forms with what they stand for, and full names with their short forms. */
const otherNames: ReadonlyMap<string, readonly string[]> = bothWays();

function bothWays(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  const add = (name: string, other: string): void => void map.set(name, [...(map.get(name) ?? []), other]);
  for (const [short, fulls] of Object.entries(shortForms)) {
    for (const full of fulls.split(' ')) {
      add(short, full);
      add(full, short);
    }
  }
  return map;
}
