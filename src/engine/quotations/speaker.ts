import type { Span } from '../model';
import { BETWEEN, BREAKS, DAYS, DETERMINERS, LINKS, OFFICES, PRONOUNS, SPEECH_VERBS } from './words';

/** A word or punctuation mark of the text outside the quotation marks. */
interface Token extends Span {
  readonly lower: string;
  readonly capital: boolean;
  readonly word: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[’'.&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const DOTTED = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|st|prof|rev|hon|capt|maj|jr|sr|\p{L}|(?:\p{L}\.)+\p{L})$/u;
const UPPER = /^[\p{Lu}\p{N}]|^al-/u;

function tokens(text: string, range: Span): readonly Token[] {
  const result: Token[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
    const start = range.start + match.index;
    const lower = match[0].toLowerCase();
    const word = UPPER.test(match[0]) || /^\p{L}/u.test(match[0]);
    const last = result.at(-1);
    if (match[0] === '.' && last?.end === start && DOTTED.test(last.lower))
      result[result.length - 1] = { ...last, end: start + 1 };
    else result.push({ start, end: start + match[0].length, lower, capital: UPPER.test(match[0]), word });
  }
  return result;
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && SPEECH_VERBS.has(token.lower);
const isDay = (token: Token): boolean => DAYS.has(token.lower) || /^\d/.test(token.lower);

/**
 * The noun phrase that begins with the token at `from`: its span, or undefined. Before a verb that nobody listed
 * (`subject`) it ends where a name does, or before a past tense.
 */
function phraseFrom(list: readonly Token[], from: number, subject = false): Span | undefined {
  const first = list[from];
  if (first === undefined) return undefined;
  if (PRONOUNS.has(first.lower)) return first;
  let end = from;
  for (; end < list.length; end++) {
    const token = list[end] as Token;
    if (!token.word || (isDay(token) && end > from)) break;
    if (DETERMINERS.has(token.lower) && end > from) break;
    if (
      subject &&
      end > from &&
      !token.capital &&
      token.lower !== 'of' &&
      !OFFICES.has(token.lower) &&
      (list[end - 1]?.capital === true || token.lower.endsWith('ed'))
    ) {
      if (end > from + 1 || !DETERMINERS.has(list[from]?.lower ?? '')) break;
    }
    if (LINKS.has(token.lower)) {
      // "a spokeswoman for the ministry", "Okafor of Harlow Council", but not "Okafor at a news conference".
      const next = list[end + 1];
      const proper = list[end - 1]?.capital === true && token.lower !== 'of';
      if (end === from || proper || !next?.word || !(next.capital || DETERMINERS.has(next.lower))) break;
      end++;
      continue;
    }
    if (BREAKS.has(token.lower) || isVerb(token) || (end > from && token.lower.endsWith('ly') && !token.capital)) break;
  }
  return spanOf(list, from, end - 1);
}

const PREPOSITION = /^(?:in|on|by|via|per|during|into|through|throughout|under)$/;

/** The noun phrase that ends with the token at `to`: its span, or undefined. */
function phraseTo(list: readonly Token[], to: number): Span | undefined {
  const last = list[to];
  if (last?.word !== true) return undefined;
  if (PRONOUNS.has(last.lower)) return last;
  let start = to;
  for (; start >= 0; start--) {
    const token = list[start] as Token;
    if (!token.word || isDay(token) || isVerb(token)) break;
    if (BREAKS.has(token.lower) && !LINKS.has(token.lower)) break;
    if (LINKS.has(token.lower) && (start === 0 || list[start - 1]?.word !== true)) break;
    if (DETERMINERS.has(token.lower) && !LINKS.has(list[start - 1]?.lower ?? '')) {
      // "In a message she wrote": a phrase that hangs on another preposition is not who speaks; nor is "last year".
      const hangs = BREAKS.has(list[start - 1]?.lower ?? '') && PREPOSITION.test(list[start - 1]?.lower ?? '');
      return hangs ? undefined : spanOf(list, start, to);
    }
  }
  while (start + 1 <= to && LINKS.has((list[start + 1] as Token).lower)) start++;
  return spanOf(list, start + 1, to);
}

function spanOf(list: readonly Token[], from: number, to: number): Span | undefined {
  const first = list[from];
  const last = list[to];
  if (first === undefined || last === undefined || from > to) return undefined;
  // A phrase of one lower-case word is no speaker, except a bare plural or office: "officials", "police".
  return DETERMINERS.has(last.lower) || LINKS.has(last.lower) ? undefined : { start: first.start, end: last.end };
}

/** The subject of the verb at `verb`: beside it, or before the clause in commas that stands between. */
function subject(list: readonly Token[], verb: number): Span | undefined {
  let at = verb - 1;
  while (
    at >= 0 &&
    (BETWEEN.has((list[at] as Token).lower) ||
      ((list[at] as Token).lower.endsWith('ly') && !(list[at] as Token).capital))
  )
    at--;
  while (at > 0 && isDay(list[at] as Token)) at -= list[at - 1]?.lower === 'on' ? 2 : 1;
  if (
    at > 1 &&
    /^(?:last|this)$/.test(list[at - 1]?.lower ?? '') &&
    /^(?:year|month|week)$/.test(list[at]?.lower ?? '')
  )
    at -= 2;
  const before = list[at];
  if (before === undefined) return undefined;
  if (before.lower === 'who' || before.lower === 'which')
    return phraseTo(list, list[at - 1]?.lower === ',' ? at - 2 : at - 1);
  if (before.lower !== ',')
    return before.lower === 'and' || list[verb]?.lower.endsWith('ing') === true
      ? phraseAtStart(list)
      : (phraseTo(list, at) ?? phraseAtStart(list));
  if (list[verb]?.lower.endsWith('ing') === true) return phraseAtStart(list);
  let comma = at - 1;
  while (comma >= 0 && list[comma]?.lower !== ',') comma--;
  return comma < 0 ? phraseAtStart(list) : (phraseAtStart(list) ?? phraseTo(list, comma - 1));
}

/** The noun phrase a sentence begins with, after "In a speech, …"; undefined where it begins with anything else. */
function phraseAtStart(list: readonly Token[], from = 0): Span | undefined {
  while (
    from < list.length &&
    (list[from]?.word !== true || list[from]?.lower === 'but' || list[from]?.lower === 'and')
  )
    from++;
  const first = list[from];
  if (first === undefined || isVerb(first)) return undefined;
  if (BREAKS.has(first.lower) || LINKS.has(first.lower)) {
    const comma = from === 0 ? list.findIndex(token => token.lower === ',') : -1;
    return comma < 0 ? undefined : phraseAtStart(list, comma + 1);
  }
  return phraseFrom(list, from, true);
}

/** "according to X", "in the words of X": the phrase after it. */
function accordingTo(list: readonly Token[], at: number): Span | undefined {
  const [first, second, third, fourth] = [
    list[at]?.lower,
    list[at + 1]?.lower,
    list[at + 2]?.lower,
    list[at + 3]?.lower,
  ];
  if (first === 'according' && second === 'to') return phraseFrom(list, at + 2);
  return first === 'in' && second === 'the' && third === 'words' && fourth === 'of'
    ? phraseFrom(list, at + 4)
    : undefined;
}

/** An attribution: who speaks, and whether it stands directly beside the quotation. */
export interface Attribution {
  readonly speaker: Span;
  readonly adjacent: boolean;
  /** The attribution ends its sentence, as in: “We won.” Okafor said. */
  readonly closes: boolean;
}

/** "its regional secretary, Ann Lee": the name behind an office says more than the office. */
function named(list: readonly Token[], office: Span | undefined): Span | undefined {
  const comma = list.findIndex(token => token.start >= (office?.end ?? Infinity));
  const name = list[comma + 1];
  const first = list.find(token => token.start === office?.start);
  const isOffice = first !== undefined && DETERMINERS.has(first.lower) && list[comma]?.lower === ',';
  return isOffice && name?.capital === true && !isDay(name) ? phraseFrom(list, comma + 1) : office;
}

/** The attribution that follows a quotation: the first in `range`, the rest of its sentence outside quotation marks. */
export function attributionAfter(text: string, range: Span): Attribution | undefined {
  const list = tokens(text, range);
  let from = 0;
  while (from < list.length && list[from]?.word !== true) from++;
  for (let i = from; i < list.length; i++) {
    const source = accordingTo(list, i);
    if (source !== undefined) return { speaker: source, adjacent: i === from, closes: false };
    if (!isVerb(list[i])) continue;
    const speaker = i === from ? named(list, phraseFrom(list, i + 1)) : subject(list, i);
    if (speaker === undefined) continue;
    const first = list[from] as Token;
    const after = list.findIndex(token => token.start >= Math.max(speaker.end, (list[i] as Token).end));
    return { speaker, adjacent: i === from || speaker.start === first.start, closes: after < 0 || !list[after]?.word };
  }
  return undefined;
}

/** The attribution that leads to a quotation: the last in `range`, the sentence before it outside quotation marks. */
export function attributionBefore(text: string, range: Span): Attribution | undefined {
  const list = tokens(text, range);
  const colon = list.at(-1)?.lower === ':';
  for (let i = list.length - 1; i >= 0; i--) {
    const source = accordingTo(list, i);
    if (source !== undefined) return { speaker: source, adjacent: false, closes: false };
    if (!isVerb(list[i])) continue;
    const speaker = subject(list, i) ?? (i === 0 ? phraseFrom(list, 1) : undefined);
    if (speaker === undefined) continue;
    return { speaker, adjacent: colon || list.slice(i + 1).every(token => !token.word), closes: false };
  }
  // An interview: "Okafor: “We won.”"
  const whole = colon ? phraseAtStart(list) : undefined;
  if (whole === undefined || whole.end !== list.at(-2)?.end) return undefined;
  return { speaker: whole, adjacent: true, closes: false };
}
