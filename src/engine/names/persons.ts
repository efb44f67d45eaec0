import { nameSuffixes, particles } from './personWords';
import { isShortForm } from './nicknames';

const suffixes = new Set([...nameSuffixes].map(suffix => suffix.toLowerCase().replace('.', '')));

/** The surname of a full name (in lower case, as a key) with its particles: "ursula von der leyen" → "von der leyen". */
export function surnameOf(key: string): string {
  const words = key.split(' ');
  while (words.length > 2 && suffixes.has(words.at(-1) ?? '')) words.pop();
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--;
  return words.slice(start).join(' ');
}

/** What is left of a word when vowels, doubled letters and the letters that transliterations disagree on are gone. */
export function skeleton(word: string): string {
  return word
    .replace(/^(?:al|el|as|ash|an|ad|ar|at|az)-/, '')
    .replace(/ph/g, 'f')
    .replace(/[qck]h?/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/[wv]/g, 'v')
    .replace(/[zsj]h?/g, 's')
    .replace(/[td]h/g, 't')
    .replace(/(?<=.)[aeiouyh']/g, '')
    .replace(/(.)\1+/g, '$1');
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
