/** Numbers in [0, 1) that only depend on the seed (mulberry32, Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = 'Mara Tomas Leila Viktor Ana Jonas Priya Samuel Ingrid Omar Chloe Mateo Yuki Desmond Farida Luka'.split(
  ' ',
);
const LAST =
  'Kessler Okonjo Halloran Petrescu Lindqvist Duarte Abbasi Whitcombe Sorensen Nakagawa Ferreira Malik Brandt Osei'.split(
    ' ',
  );
const TITLES = ['Mayor', 'Prime Minister', 'Senator', 'Dr.', 'Foreign Minister', 'President', 'Judge'];
const PLACES = 'Lisbon Nairobi Ohio Vancouver Jakarta Kraków Montevideo Oslo Texas Manila Zagreb Lahore'.split(' ');
const ORGANIZATIONS = [
  'the World Bank',
  'Harbor Trust',
  'Northgate University',
  'the Ministry of Transport',
  'Delmar Energy',
  'Red Cross',
];
const THINGS = ['boats', 'new homes', 'field hospitals', 'police officers', 'school buses', 'wind turbines', 'ballots'];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Sentences of a news draft; words in braces are filled in. */
const SENTENCES = [
  '{title} {first} {last} opened the talks in {place} on {day} and met {number} envoys from {place}.',
  'The plan costs about ${million} million and would add {number} {things} within {small} years, according to {organization}.',
  '“We will not wait another winter,” {last} said, adding that {percent}% of the {things} were ready.',
  '{organization} reported on {date} {month} {year} that prices rose {percent} percent, from {small} to {number} dollars a tonne.',
  'More than {number},000 people left the coast near {place} after the storm, the second in {small} months.',
  '{first} {last}, {age}, who has led {organization} since {year}, declined to comment.',
  'The two sides signed {small} agreements at {small}:30 p.m., officials in {place} told reporters.',
  'Nothing in the statement explained why the vote had been moved, or who had asked for it.',
  'Critics called the decision rushed, and several members of the committee walked out before the count.',
  'Between {year} and {year} the fleet grew from {small} to {number} {things}, a rise of nearly a third.',
];

/** An invented news draft of about this many words, in paragraphs of one to four sentences; the same for the same seed. */
export function newsDraft(words: number, seed = 1): string {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (low: number, high: number): string => String(low + Math.floor(random() * (high - low + 1)));
  const fill: Record<string, () => string> = {
    title: () => pick(TITLES),
    first: () => pick(FIRST),
    last: () => pick(LAST),
    place: () => pick(PLACES),
    organization: () => pick(ORGANIZATIONS),
    things: () => pick(THINGS),
    day: () => pick(DAYS),
    month: () => pick(MONTHS),
    date: () => between(1, 28),
    year: () => between(1990, 2025),
    number: () => between(12, 980),
    million: () => between(2, 90),
    percent: () => between(2, 95),
    small: () => between(2, 11),
    age: () => between(21, 88),
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      pick(SENTENCES).replace(/\{(\w+)\}/g, (_, name: string) => fill[name]?.() ?? ''),
    );
    const paragraph = sentences.join(' ').replace(/^\p{Ll}/u, letter => letter.toUpperCase());
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
