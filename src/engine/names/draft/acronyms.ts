import type { NameMention } from './mention';

/** Characters between a name and its acronym, at most: "Baltic Ferry Workers Union (BFWU". */
const between = 3;

/**
 * True where an acronym stands right beside a name whose letters it takes more freely than in order: the initials in the order of
 * another language ("Norland Episcopal Conference (CEN)"), or letters from inside the first word ("Borland Airport (BRL)").
 * Far from each other so few letters prove nothing.
 */
export function isAcronymBeside(acronym: NameMention, name: NameMention): boolean {
  const gap = acronym.start < name.start ? name.start - acronym.end : acronym.start - name.end;
  if (gap < 0 || gap > between || acronym.known) return false;
  if (!/^[A-Z]{3,6}$/.test(acronym.label.text) || !/\p{Ll}/u.test(name.label.text)) return false;
  const letters = acronym.label.text.toLowerCase();
  const words = name.key.text.split(/[\s-]+/);
  const initials = words.map(word => word.charAt(0)).join('');
  if (isAmong(letters, initials)) return true;
  return Array.from(letters).some(
    (_, i) =>
      initials.startsWith(letters.charAt(0)) &&
      isInOrder(letters.slice(0, i + 1), words[0] ?? '') &&
      isInOrder(letters.slice(i + 1), initials.slice(1)),
  );
}

/** True if a text has all the letters, in any order. */
function isAmong(letters: string, text: string): boolean {
  const left = Array.from(text);
  return Array.from(letters).every(letter => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** True if a text has all the letters, in their order. */
function isInOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
