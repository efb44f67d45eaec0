import { isCountryAdjective } from '../kinds/nationality';
import { organizationHeads } from '../kinds/organization';
import { placeHeads } from '../kinds/place';
import { fold, nameKey } from './fold';
import { postalCodes } from './postalCodes';

/** The shorter forms under which the name of an institution or a place comes back in a text. Keys, see `nameKey`. */
export interface NameForms {
  /** Forms that mean it wherever they stand: acronym, without "of …", without the last or the first word. */
  readonly own: readonly string[];
  /** The common noun of the name alone ("the Court"), which means whatever was named last with it; null without one. */
  readonly noun: string | null;
}

/** Words that every acronym skips. */
const minor: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'de',
  'la',
  'du',
  'des',
  'el',
  'y',
]);

/** Words before the name of an institution that say whose it is; nationalities are asked for elsewhere. */
const owners: ReadonlySet<string> = new Set(['us', 'uk', 'un', 'eu', 'federal', 'national', 'royal', 'state']);

/** Common nouns that stand for the institution or the place named before. */
const nouns: ReadonlySet<string> = new Set(
  [...organizationHeads, ...placeHeads, 'House', 'Church', 'Lodge', 'State', 'Fund', 'Mosque'].map(word =>
    word.toLowerCase(),
  ),
);

/** What a name of several words may be shortened to. Sources of the rules: how wire copy names an institution the second time. */
export function nameForms(label: string, kind: 'organization' | 'place'): NameForms {
  const words = fold(label)
    .split(/[\s,]+/)
    .filter(word => word !== '');
  if (words.length < 2) return { own: code(label, kind), noun: null };
  const capitals = words.filter(word => /^\p{Lu}/u.test(word));
  const own = [
    initials(capitals),
    initials(words),
    initials(words.filter(word => !minor.has(word.toLowerCase()))),
    ...code(label, kind),
  ];
  const of = words.findIndex((word, i) => i > 0 && minor.has(word));
  if (of >= 2 || (of === 1 && kind === 'organization')) own.push(words.slice(0, of).join(' '));
  if (kind === 'organization') {
    if (organizationHeads.has(words.at(-1) ?? '')) own.push(words.slice(0, -1).join(' '));
    const owner = ownerEnd(words);
    if (owner > 0 && owner < words.length) own.push(words.slice(owner).join(' '));
  } else {
    if (words.at(-1) === 'City') own.push(words.slice(0, -1).join(' '));
    if (/^(?:Republic|Kingdom|State|City|Province) of /.test(words.join(' '))) own.push(words.slice(2).join(' '));
  }
  // "Division of Student Affairs" is "Student Affairs", but "Ministry of Health" is not "Health".
  if (kind === 'organization' && of === 1 && words.length > 3) own.push(words.slice(2).join(' '));
  const last = (words[of > 0 ? of - 1 : words.length - 1] ?? '').toLowerCase();
  const forms = own.map(form => neutralKey(nameKey(form))).filter(form => form.length > 1 && !nouns.has(form));
  return { own: forms, noun: nouns.has(last) ? last : null };
}

/** Words that are spelled in several ways, and how they are compared. */
const spellings: Readonly<Record<string, string>> = {
  st: 'street',
  ave: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  mt: 'mount',
  ft: 'fort',
  dept: 'department',
  univ: 'university',
  intl: 'international',
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  theatre: 'theater',
  programme: 'program',
};

/** The key by which spellings of one name meet: British or American, abbreviated or not, with or without "of", "and" and "the". */
export function neutralKey(key: string): string {
  if (!key.includes(' ')) return key.replace('isation', 'ization');
  return key
    .split(/[\s,]+/)
    .filter(word => word !== '&' && !minor.has(word))
    .map(word => (Object.hasOwn(spellings, word) ? spellings[word] : word.replace('isation', 'ization')))
    .join(' ');
}

/** The initials of words, those of a hyphenated word as well: "ndp". */
function initials(words: readonly string[]): string {
  return words
    .flatMap(word => word.split('-'))
    .map(word => word.charAt(0))
    .join('');
}

function code(label: string, kind: 'organization' | 'place'): readonly string[] {
  const found = kind === 'place' ? postalCodes[label] : undefined;
  return found === undefined ? [] : [found];
}

/** Index after the words that say whose an institution is: "United States", "U.S.", "French". */
function ownerEnd(words: readonly string[]): number {
  if (words[0] === 'United') return 2;
  const first = words[0] ?? '';
  return owners.has(nameKey(first)) || isCountryAdjective(first) ? 1 : 0;
}
