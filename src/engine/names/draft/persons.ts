import { nameSuffixes, particles } from '../personWords';
import { isShortForm } from './nicknames';

const suffixes = new Set([...nameSuffixes].map(suffix => suffix.toLowerCase().replace('.', '')));

/** The surname of a full name (in lower case, as a key) with its particles: "ursula von der leyen" → "von der leyen". */
export function surnameOf(key: string): string {
  // Most names are of two words, which need no list.
  const space = key.indexOf(' ');
  if (space < 0 || !key.includes(' ', space + 1)) return key.slice(space + 1);
  const words = key.split(' ');
  while (words.length > 2 && suffixes.has(words.at(-1) ?? '')) words.pop();
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--;
  return words.slice(start).join(' ');
}

/** Articles before a surname that come and go. */
const articles: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ad', 'ar', 'at', 'az']);

/** Where a word begins behind its article: 3 in "al-Burhan", 0 where there is none. */
function articleEnd(word: string): number {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && articles.has(word.slice(0, hyphen)) ? hyphen + 1 : 0;
}

/** A surname without the article that may stand before it: "al-Burhan" comes back as "Burhan". */
export function withoutArticle(surname: string): string {
  return surname.slice(articleEnd(surname));
}

/** A table by character code: each letter of a group leads to the code of its sound, all others to 0. */
function soundTable(groups: readonly (readonly [letters: string, sound: string])[]): Uint8Array {
  const table = new Uint8Array(128);
  for (const [letters, sound] of groups)
    for (let i = 0; i < letters.length; i++) table[letters.charCodeAt(i)] = sound.charCodeAt(0);
  return table;
}

/** Letters that sound like another one. */
const sounds = soundTable([
  ['qc', 'k'],
  ['w', 'v'],
  ['zj', 's'],
]);

/** Letters that make one sound with an "h" behind them. */
const soundsWithH = soundTable([
  ['p', 'f'],
  ['qck', 'k'],
  ['g', 'g'],
  ['zsj', 's'],
  ['td', 't'],
]);

/** Letters that count only at the beginning of a word. */
const silent = soundTable([["aeiouyh'", '1']]);

const H = 'h'.charCodeAt(0);

/**
 * What is left of a word when vowels, doubled letters and the letters that transliterations disagree on are gone. One pass
 * over tables takes a sixth of the time that replacements one after the other take.
 */
export function skeleton(word: string): string {
  let skeleton = '';
  let last = -1;
  for (let i = articleEnd(word); i < word.length; i++) {
    const letter = word.charCodeAt(i);
    const own = letter < 128 ? (sounds[letter] ?? 0) : 0;
    const joined = letter < 128 && word.charCodeAt(i + 1) === H ? (soundsWithH[letter] ?? 0) : 0;
    const sound = joined > 0 ? joined : own > 0 ? own : letter;
    if (joined > 0) i++;
    if (sound === last || (last >= 0 && sound < 128 && silent[sound] !== 0)) continue;
    skeleton += String.fromCharCode(sound);
    last = sound;
  }
  return skeleton;
}

/** Two given names that one person may be written with: equal, initial or short form of the other, or spelled alike. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0));
  if (isShortForm(a, b)) return true;
  // Mario and Maria, Oleg and Olga sound alike once their vowels are gone.
  if (isFeminine(a) !== isFeminine(b)) return false;
  return a.startsWith(b.charAt(0)) && skeleton(a) === skeleton(b);
}

/** Ends as names of women do in many languages; "Abdullah" and "Abdulla" are one. */
function isFeminine(name: string): boolean {
  return name.endsWith('a') && !name.endsWith('lla');
}

/** True if two full names with the same surname can be one person: the given names of the shorter stand, in order, in the longer. */
export function samePerson(a: string, b: string): boolean {
  const [longer, shorter] = [a.split(' ').slice(0, -1), b.split(' ').slice(0, -1)].sort((x, y) => y.length - x.length);
  if (!longer || !shorter || !sameGiven(longer[0] ?? '', shorter[0] ?? '')) return false;
  let at = 0;
  for (const name of shorter) {
    while (at < longer.length && !sameGiven(longer[at] ?? '', name)) at++;
    if (at === longer.length) return false;
    at++;
  }
  return true;
}
