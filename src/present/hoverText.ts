import type { Analysis, Fact, KindInfo, Span } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import { conversionNote } from './conversionNote';
import { oneLine, shorten } from './label';
import { MarkdownBuilder } from './markdown';
import { factMeaning } from './meaning';
import { numberNote } from './numberNote';
import { sentenceDate } from './sentenceDate';
import { timexText } from './timexText';
import type { Translate } from './translate';

/** What a card is made of beside its fact. */
export interface CardContext {
  readonly t: Translate;
  readonly kind: KindInfo;
  /** Identity of the draft, as the commands take it. */
  readonly uri: string;
  /** The draft that `analysis` speaks of. */
  readonly text: string;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** Ids of the commands that the card links to; a command that is absent is not offered. */
  readonly commands: Readonly<Partial<Record<CardCommand, string>>>;
}

/**
 * `reveal`, `isName`, `notName` and `correctName` take {uri, start, end}; `find` takes {key, label}; `ignore` takes
 * {uri, text}; the others take nothing.
 */
export type CardCommand = 'reveal' | 'find' | 'isName' | 'notName' | 'correctName' | 'ignore' | 'next' | 'previous';

/** More mentions than these stand behind one link. */
const MAX_MENTIONS = 8;
const MAX_LENGTH = 120;

/**
 * The card of a fact, as Markdown source with command links: what it is, what it says, where else it stands, what can be
 * done. Short by design: never more than five lines.
 */
export function hoverText(fact: Fact, context: CardContext): string {
  const { t, kind } = context;
  const card = new MarkdownBuilder();
  const unsure = isUnsure(fact, context);
  card
    .icon(unsure ? 'question' : kind.icon)
    .text(' ')
    .strong(shorten(headline(fact, kind), MAX_LENGTH))
    .text(` · ${unsure ? t('suggestion: {0}', t(kind.label)) : t(kind.label)}`);
  if (fact.title !== undefined) card.text(` · ${oneLine(fact.title)}`);
  const meaning = meaningLine(fact, context);
  if (meaning !== '') card.paragraph().text(meaning);
  addMentions(card, fact, context);
  addDuplicates(card, fact, context);
  addActions(card, fact, context);
  return card.toString();
}

function isUnsure(fact: Fact, { analysis }: CardContext): boolean {
  return analysis.suggestions.some(
    ({ start, end, key }) => start === fact.start && end === fact.end && key === fact.key,
  );
}

/** Names stand under their canonical form, everything else as it is written. */
function headline({ text, label }: Fact, { family }: KindInfo): string {
  return oneLine(family === 'name' ? label : text) || oneLine(text);
}

function meaningLine(fact: Fact, { t, kind, text, analysis }: CardContext): string {
  const { dateline } = analysis;
  if (fact.kind === 'quotation') {
    return fact.speaker === undefined
      ? t('The text does not say who said it.')
      : t('Said by {0}', oneLine(fact.speaker));
  }
  if (fact.timex?.type === 'DATE' || fact.timex?.type === 'TIME') {
    const { value, readings, from } = fact.timex;
    if (readings !== undefined) return t('Can be read in two ways: {0}', timexText(fact.timex, t));
    const words = factMeaning(fact, t) || timexText(fact.timex, t);
    const code = /^\d{4}-\d\d/.test(value) && !value.includes('X') ? `${words} (${value})` : words;
    if (from !== undefined)
      return `${code}, ${t('counted from the date before it, {0}', timexText({ type: 'DATE', value: from }, t))}`;
    // The year is known and the text does not state it: it comes from the dateline.
    const relative = /^\d{4}/.test(value) && !/\d{4}/.test(fact.text);
    return relative && dateline !== null ? `${code}, ${t('reckoned from {0}', datelineText(dateline, t))}` : code;
  }
  // A name stands under its full form already; a figure that says itself needs no second telling.
  if (fact.claim === undefined) return '';
  // What follows from a number is told only where there is one.
  if (fact.claim.alternative !== undefined) return t('Can be read in two ways: {0}', factMeaning(fact, t));
  const place = { text, facts: analysis.facts };
  const notes = [factMeaning(fact, t), numberNote(fact, t), conversionNote(fact, place, t)];
  if (kind.family === 'figure') notes.push(sentenceDate(fact, place, t));
  return notes.filter(note => note !== '').join(' · ');
}

function datelineText({ date, source }: NonNullable<Analysis['dateline']>, t: Translate): string {
  switch (source) {
    case 'given':
      return t('the date given, {0}', date);
    case 'front matter':
      return t('the date in the front matter, {0}', date);
    case 'text':
      return t('the dateline, {0}', date);
    case 'setting':
      return t('the date in the settings, {0}', date);
    case 'file':
      return t('the date of the file, {0}', date);
  }
}

function addMentions(card: MarkdownBuilder, fact: Fact, context: CardContext): void {
  const { t, kind, analysis, lines, uri, commands } = context;
  const { reveal, find } = commands;
  const others = analysis.facts.filter(other => other.key === fact.key && other.start !== fact.start);
  if (others.length === 0 || reveal === undefined) return;
  const shown = nearest(others, fact.start);
  card.paragraph().text(shown.length === 1 ? t('Also on line') : t('Also on lines'));
  shown.forEach(({ start, end, text }, i) => {
    const place: Span & { uri: string } = { uri, start, end };
    const title = shorten(oneLine(text), MAX_LENGTH);
    card.text(i === 0 ? ' ' : ', ').link(String(lines.at(start).line), { command: reveal, args: [place], title });
  });
  const more = others.length - shown.length;
  if (more === 0) return;
  card.text(' · ');
  if (find === undefined) card.text(t('{0} more', more));
  else
    card.link(t('{0} more', more), {
      command: find,
      args: [findArgument(fact, kind)],
      title: t('Find all mentions'),
    });
}

/** The mentions around an offset, as many before it as behind it where there are enough; in order of the draft. */
function nearest(mentions: readonly Fact[], offset: number): readonly Fact[] {
  const behind = mentions.findIndex(mention => mention.start > offset);
  const middle = behind < 0 ? mentions.length : behind;
  const first = Math.max(0, Math.min(middle - MAX_MENTIONS / 2, mentions.length - MAX_MENTIONS));
  return mentions.slice(first, first + MAX_MENTIONS);
}

function addDuplicates(card: MarkdownBuilder, fact: Fact, { t, analysis }: CardContext): void {
  const group = analysis.duplicates.find(({ copies }) =>
    copies.some(copy => copy.start <= fact.start && fact.end <= copy.end),
  );
  if (group === undefined) return;
  card
    .paragraph()
    .icon('copy')
    .text(' ')
    .text(t('In a passage that stands {0} times in this draft', group.copies.length));
}

function addActions(card: MarkdownBuilder, fact: Fact, context: CardContext): void {
  const { t, kind, uri, commands } = context;
  const { find, isName, notName, correctName, ignore, next, previous } = commands;
  const unsure = isUnsure(fact, context);
  const place: Span & { uri: string } = { uri, start: fact.start, end: fact.end };
  const actions: (() => void)[] = [];
  const offer = (command: string | undefined, text: string, title: string, icon: string, ...args: unknown[]) => {
    if (command !== undefined) actions.push(() => card.link(text, { command, args, title }, icon));
  };
  const house = '.factdesk/house.jsonc';
  if (unsure && kind.family === 'name') {
    offer(isName, t('Is a name'), t('Writes {0}', house), 'check', place);
    offer(notName, t('Not a name'), t('Writes {0}', house), 'close', place);
  } else if (fact.kind !== 'quotation')
    offer(find, t('Find mentions'), t('Find all mentions in all drafts'), 'search', findArgument(fact, kind));
  if (kind.family === 'name' && kind.onByDefault && correctName !== undefined)
    offer(correctName, t('Correct…'), t('Another kind, another name, no name: writes {0}', house), 'edit', place);
  else
    offer(ignore, t('Ignore this text'), t('Adds it to {0}', house), 'circle-slash', {
      uri,
      text: fact.text.replace(/\s+/g, ' '),
    });
  offer(previous, t('Previous'), t('Go to the previous fact'), 'arrow-up');
  offer(next, t('Next'), t('Go to the next fact'), 'arrow-down');
  actions.forEach((add, i) => {
    if (i === 0) card.paragraph();
    else card.gap();
    add();
  });
}

function findArgument(fact: Fact, kind: KindInfo): { key: string; label: string } {
  return { key: fact.key, label: headline(fact, kind) };
}
