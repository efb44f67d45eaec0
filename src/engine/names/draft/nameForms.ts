import { isCountryAdjective } from '../../kinds/nationality';
import { organizationHeads } from '../../kinds/organization';
import { placeHeads } from '../../kinds/place';
import { fold, nameKey } from '../fold';
import { companyName } from './companies';
import { placeCodes } from './placeCodes';
import { minorWords, neutralKey } from './spellings';

/** The shorter forms under which the name of an institution or a place comes back in a text. Keys, see `nameKey`. */
export interface NameForms {
  /** Forms that mean it wherever they stand: acronym, without "of …", without the last or the first word. */
  readonly own: readonly string[];
  /** The common noun of the name alone ("the Court"), which means whatever was named last with it; null without one. */
  readonly noun: string | null;
}

/** Words before the name of an institution that say whose it is; nationalities are asked for elsewhere. */
const owners: ReadonlySet<string> = new Set(['us', 'uk', 'un', 'eu', 'federal', 'national', 'royal', 'state']);

/** Common nouns that stand for the institution or the place named before. */
const nouns: ReadonlySet<string> = new Set(
  [...organizationHeads, ...placeHeads, 'House', 'Church', 'Lodge', 'State', 'Fund', 'Mosque'].map(word =>
    word.toLowerCase(),
  ),
);

/** Nouns that stand alone only for what has them before "of": "the House" is no White House, "the State" no Penn State. */
const nounsOf: ReadonlySet<string> = new Set(['house', 'state']);

/** Institutions that the name behind "of" stands for: "University of Borland" is "Borland", but "Ministry of Health" is not "Health". */
const seats: ReadonlySet<string> = new Set(['University', 'College', 'Church', 'Archdiocese', 'Diocese']);

/** Institutions that are named both ways: "Department of Fisheries", "Fisheries Department". */
const offices: ReadonlySet<string> = new Set(['Department', 'Ministry', 'Office', 'Bureau', 'Embassy']);

/** Places that the name behind "of" is the whole of: "Kingdom of Norland". */
const realms: ReadonlySet<string> = new Set(
  'Republic Kingdom State Province City Commonwealth Emirate Sultanate Principality Town Village County Borough'.split(
    ' ',
  ),
);

/** Last words that say which part of an organization is meant: "Reform UK" is "Reform". */
const branches: ReadonlySet<string> = new Set(['UK', 'US', 'USA', 'Europe', 'International', 'Worldwide', 'Global']);

/** What stands in one place: its name alone means it, if it is of two words or more ("Old Harbor Bridge"), for one may be a city. */
const landmarks: ReadonlySet<string> = new Set(
  'Square Plaza Palace Castle Cathedral Abbey Temple Mosque Church Tower Bridge Gardens Memorial Monument Hall'.split(
    ' ',
  ),
);

/** What is named in the plural for short: "Norland Islands", "the Norlands"; "Canary Islands", "the Canaries". */
const ranges: ReadonlySet<string> = new Set(['Islands', 'Isles', 'Mountains', 'Hills']);

/** What a name of several words may be shortened to. Sources of the rules: how wire copy names an institution the second time. */
export function nameForms(label: string, kind: 'organization' | 'place'): NameForms {
  const words = wordsOf(fold(label));
  const codes = kind === 'place' ? codesOf(label) : none;
  if (words.length < 2) return codes.length === 0 ? noForms : { own: codes, noun: null };
  const of = words.findIndex((word, i) => i > 0 && minorWords.has(word));
  const written = kind === 'place' ? placeForms(label, words, of) : organizationForms(words, of);
  written.push(words.join(''), ...codes);
  addInitials(words, written);
  const own = written.map(text => neutralKey(nameKey(text))).filter(form => form.length > 1 && !nouns.has(form));
  const last = (words[of > 0 ? of - 1 : words.length - 1] ?? '').toLowerCase();
  const isNoun = nouns.has(last) && (of > 0 || !nounsOf.has(last));
  return { own, noun: isNoun ? last : null };
}

const none: readonly string[] = [];
const noForms: NameForms = { own: none, noun: null };

function wordsOf(text: string): readonly string[] {
  const words = (text.includes(',') ? text.replaceAll(',', ' ') : text).split(' ');
  return words.includes('') ? words.filter(word => word !== '') : words;
}

function codesOf(label: string): readonly string[] {
  return placeCodes.get(label)?.split(' ') ?? none;
}

/** Adds acronyms, of the whole name and of its beginning: "GWB", "GW Bridge". */
function addInitials(words: readonly string[], forms: string[]): void {
  const capitals = words.filter(isCapital);
  const major = words.filter(word => !minorWords.has(word.toLowerCase()));
  forms.push(initials(words));
  if (capitals.length < words.length) forms.push(initials(capitals));
  if (major.length < words.length) forms.push(initials(major));
  for (let i = 2; i < Math.min(capitals.length, mostWords); i++)
    forms.push(`${initials(capitals.slice(0, i))} ${capitals.slice(i).join(' ')}`);
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** More words than are abbreviated: keeps time bounded. */
const mostWords = 8;

function organizationForms(words: readonly string[], of: number): string[] {
  const forms: string[] = [];
  const [first = '', , behind = ''] = words;
  if (of >= 1) forms.push(words.slice(0, of).join(' '));
  const last = words.at(-1) ?? '';
  if (organizationHeads.has(last) || branches.has(last)) forms.push(words.slice(0, -1).join(' '));
  const company = companyName(words.join(' ').toLowerCase());
  if (company !== null) forms.push(company);
  const owner = ownerEnd(words);
  if (owner > 0 && owner < words.length) forms.push(words.slice(owner).join(' '));
  // "Division of Student Affairs" is "Student Affairs".
  if (of === 1 && (words.length > 3 || seats.has(first))) forms.push(words.slice(2).join(' '));
  if (of === 1 && words.length === 3 && offices.has(first)) forms.push(`${behind} ${first}`);
  return forms;
}

function placeForms(label: string, words: readonly string[], of: number): string[] {
  const forms: string[] = [];
  const last = words.at(-1) ?? '';
  const short = words.slice(0, -1).join(' ');
  if (of >= 2) forms.push(words.slice(0, of).join(' '));
  if (of > 0 && realms.has(words[of - 1] ?? '')) forms.push(words.slice(of + 1).join(' '));
  const comma = label.indexOf(',');
  if (comma > 0) forms.push(label.slice(0, comma));
  if (last === 'City' || (words.length > 2 && landmarks.has(last))) forms.push(short);
  if (ranges.has(last)) forms.push(`${short}s`.replace(/ys$/, 'ies'));
  return forms;
}

/** The initials of words, those of a hyphenated word as well: "ndp". */
function initials(words: readonly string[]): string {
  let initials = '';
  for (const word of words) {
    if (!word.includes('-')) initials += word.charAt(0);
    else for (const part of word.split('-')) initials += part.charAt(0);
  }
  return initials;
}

/** Index after the words that say whose an institution is: "United States", "U.S.", "French". */
function ownerEnd(words: readonly string[]): number {
  if (words[0] === 'United') return 2;
  const first = words[0] ?? '';
  return owners.has(nameKey(first)) || isCountryAdjective(first) ? 1 : 0;
}
