import { eventAliases, eventCues, eventPhrases, institutionsOfEvents, type EventRule } from '../../kinds/event';
import type { Found } from '../../kinds/kind';
import {
  codeEnd,
  editionEnd,
  editionStart,
  isPlace,
  nameAt,
  objectEnd,
  reach,
  runStart,
  stormEnd,
  type EventLine,
} from './eventEdges';
import { isCapital, isNumeral, isYear, lower, namesWhatFollows, opens, titled } from './eventTokens';
import { nameKey } from '../fold';
import type { Gazetteer } from '../gazetteer';
import { lineCase } from '../line';
import { tokenize, type Token } from '../tokens';
import { WordTable } from '../wordTable';

/** One phrase of the table, its words folded and in lower case; `capital` where the word must have one. */
interface Phrase {
  readonly words: readonly { readonly text: string; readonly capital: boolean }[];
  readonly rule: EventRule;
}

/** Tokens `from` to `to`, exclusive. */
type Range = readonly [from: number, to: number];

/**
 * Finds events by name, in order and apart, in a paragraph whose other names are known. They may hold such names ("Battle of
 * *Mosul*"): an event has full confidence, so the longer one stays where both were asked for. In headlines a capital proves
 * nothing: there only phrases that need no name beside them count, and storms. Pure; linear in the paragraph.
 */
export function eventFinder(gazetteer: Gazetteer): (prose: string, names: readonly Found[]) => Found[] {
  let table: ReadonlyMap<string, readonly Phrase[]> | undefined;
  const words = new WordTable();
  return (prose, all) => {
    table ??= phrasesByFirstWord();
    const tokens = tokenize(prose, words);
    const names = all.filter(({ kind, confidence }) => kind !== 'nationality' && (confidence ?? 1) >= 0.5);
    const line: EventLine = { prose, tokens, style: lineCase(tokens, gazetteer), names, gazetteer, free: 0 };
    const found: Found[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (i < line.free) continue;
      for (const phrase of table.get(firstWord(tokens[i])) ?? []) {
        if (!stands(phrase, tokens, i)) continue;
        const range = extent(line, phrase, i, i + phrase.words.length);
        if (phrase.rule !== 'never' && range === null) continue;
        line.free = range?.[1] ?? i + phrase.words.length;
        if (range !== null) found.push(toFound(line, range));
        break;
      }
    }
    return found;
  };
}

/** The phrases by their first word, longest first. */
function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [rule, list] of Object.entries(eventPhrases) as [EventRule, string][]) {
    for (const text of list.split(/[,\n]/)) {
      const words = tokenize(text).map(token => ({ text: lower(token), capital: token.capital }));
      const first = words[0]?.text;
      if (first === undefined) continue;
      const known = table.get(first) ?? [];
      table.set(first, known);
      known.push({ words, rule });
    }
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The word that phrases are looked up by; "COP28" is written together. */
function firstWord(token: Token | undefined): string {
  const word = lower(token);
  return /^cop\d{1,2}$/.test(word) ? 'cop28' : word;
}

function stands({ words }: Phrase, tokens: readonly Token[], from: number): boolean {
  return words.every(({ text, capital }, k) => {
    const token = tokens[from + k];
    const word = k === 0 ? firstWord(token) : isNumeral(token) ? 'i' : lower(token);
    return word === text && (!capital || token?.capital === true) && !(k > 0 && opens(tokens, from + k));
  });
}

/** The event around a phrase, or null where it is none. */
function extent(line: EventLine, phrase: Phrase, from: number, to: number): Range | null {
  const core = coreOf(line, phrase, from, to);
  if (core === null) return null;
  // A year before a storm is the time of the sentence.
  const start = phrase.rule === 'called' || phrase.rule === 'coded' ? core[0] : editionStart(line, core[0]);
  const end = editionEnd(line.tokens, core[1]);
  return isInstitution(line, core[0], to, end) ? null : [start, end];
}

/** The phrase with the name that its rule asks for, or null where there is none. */
function coreOf(line: EventLine, { words, rule }: Phrase, from: number, to: number): Range | null {
  const { tokens, style } = line;
  const plain = style === 'sentence';
  const isWhole = (is: boolean): Range | null => (is ? [from, to] : null);
  switch (rule) {
    case 'never':
      return null;
    case 'alone':
      // "Paris 2024 Olympics" is found by its last word.
      return isWhole(!isYear(tokens[to - 1]) || !/^(?:(?:Para|O)lympics?|Games)$/.test(tokens[to]?.text ?? ''));
    case 'the':
      return isWhole(plain && lower(tokens[from - 1]) === 'the' && !institutionsOfEvents.has(titled(tokens[to])));
    case 'cue':
      return isWhole(hasCue(tokens, from, to));
    case 'numbered':
      return isWhole(isEdition(tokens[to], words[0]?.text ?? ''));
    case 'maybe':
      return plain ? [runStart(line, from), to] : [from, to];
    case 'named':
    case 'placed': {
      if (!plain || tokens[from]?.allCaps === true) return null;
      const start = runStart(line, from);
      return start === from || (rule === 'placed' && !isPlace(line, start, from)) ? null : [start, to];
    }
    case 'called':
    case 'coded':
    case 'of': {
      if (namesWhatFollows(tokens[from - 1]) || !(plain || rule === 'called')) return null;
      const endOf = { called: stormEnd, coded: codeEnd, of: (_: EventLine, at: number) => objectEnd(line, from, at) };
      const end = endOf[rule](line, to);
      return end === to ? null : [from, end];
    }
  }
}

function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to]?.type === 'possessive' ? to + 1 : to;
  // With a capital it is part of the name: "Glastonbury Festival".
  const after = tokens[behind]?.text ?? '';
  return isYear(tokens[to]) || eventCues.after.has(after) || eventCues.before.has(lower(tokens[from - 1]));
}

/** "Euro *2024*", "COP *28*", "UFC *300*". */
function isEdition(token: Token | undefined, series: string): boolean {
  if (token?.type !== 'number') return false;
  return series === 'cop' || series === 'ufc' ? /^\d{1,3}$/.test(token.text) : isYear(token);
}

/** True where the words behind, or the tagger, make the event a part of the name of something else: "Gulf War Veterans Association". */
function isInstitution({ tokens, names, style }: EventLine, from: number, head: number, to: number): boolean {
  for (let i = head; i < to; i++) if (institutionsOfEvents.has(tokens[i]?.text ?? '')) return true;
  for (let i = to; i < to + reach && isCapital(tokens[i]) && tokens[i]?.first === false; i++)
    if (institutionsOfEvents.has(titled(tokens[i]))) return true;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return style === 'sentence' && (nameAt(names, start)?.end ?? 0) > end;
}

function toFound({ prose, tokens }: EventLine, [from, to]: Range): Found {
  const last = tokens[to - 1];
  const [start, end] = [tokens[from]?.start ?? 0, (last?.end ?? 0) - (isNumeral(last) ? 1 : 0)];
  const key = nameKey(prose.slice(start, end));
  return { kind: 'event', start, end, key: eventAliases.get(key) ?? key };
}
