import { titleHeads, titleModifiers } from '../personWords';
import { skeleton, surnameOf, withoutArticle } from './persons';

/** What the full name of a person has in common with other names of that person. All are keys, see `nameKey`. */
export interface PersonForms {
  /** What it may be shortened to: surname with and without particles and article, given name, initials ("JFK"). */
  readonly parts: readonly string[];
  /** Beginnings and ends of two words or more: "Ruiz Ferrer" of "Clara Ruiz Ferrer". */
  readonly ends: readonly string[];
  /** One form for its words in any order. No name is spelled with it. */
  readonly anyOrder: string;
  readonly given: string;
  /** Words in the middle: "Lula" of "Luiz Inacio Lula da Silva". */
  readonly middles: readonly string[];
  /** With its particles: "von der Leyen". */
  readonly surname: string;
  /** The last word; and without its article: "Burhan" of "al-Burhan". */
  readonly last: string;
  readonly bare: string;
  /** The skeleton of the surname. */
  readonly sound: string;
  /** What it shares with the names it may be another form of: the sound, but all of "George W.", which ends in no surname. */
  readonly family: string;
  /** True for "J R": initials alone are short for a name, not a name in full. */
  readonly isInitials: boolean;
}

/** The forms of a name of several words. */
export function personForms(key: string): PersonForms {
  const words = key.split(' ');
  const [given = ''] = words;
  const last = words.at(-1) ?? '';
  const surname = surnameOf(key);
  const sound = skeleton(surname);
  const bare = withoutArticle(last);
  const initials = words.map(word => word.charAt(0));
  return {
    parts: [surname, last, bare, given, initials.join(''), initials.join(' ')],
    bare,
    ends: words.length > 2 ? endsOf(words.slice(0, mostWords)) : none,
    anyOrder: inAnyOrder(words),
    given,
    middles: words.slice(1, -1).filter(word => word.length >= shortestMiddle),
    surname,
    last,
    sound,
    family: last.length === 1 ? key : sound,
    isInitials: words.every(word => word.length === 1),
  };
}

/** Shorter words in the middle are particles and initials. */
const shortestMiddle = 4;

/** More words than any name has: keeps time bounded. */
const mostWords = 8;

const none: readonly string[] = [];

function endsOf(words: readonly string[]): readonly string[] {
  return words.slice(2).flatMap((_, i) => [words.slice(0, i + 2).join(' '), words.slice(i + 1).join(' ')]);
}

function inAnyOrder(words: readonly string[]): string {
  return `=${[...words].sort().join(' ')}`;
}

/** Words of titles that stand behind a name, never before it: "Clara Holm, Research Fellow". */
const ranks = 'Fellow Lecturer Researcher Scientist Research Postdoctoral Doctoral Visiting V.P. VP'.split(' ');

const titleWords: ReadonlySet<string> = new Set([...titleHeads, ...titleModifiers, ...ranks]);

/** True for a title that stands alone: "Prime Minister". */
export function isTitle(label: string): boolean {
  return label.split(' ').every(word => titleWords.has(word));
}
