import type { Analysis, Fact, KindInfo, Span } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import { oneLine, shorten } from './label';
import { MarkdownBuilder } from './markdown';
import { factMeaning } from './meaning';
import { timexText } from './timexText';
import type { Translate } from './translate';

/** What a card is made of beside its fact. */
export interface CardContext {
  readonly t: Translate;
  readonly kind: KindInfo;
  /** Identity of the draft, as the commands take it. */
  readonly uri: string;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** Ids of the commands that the card links to; a command that is absent is not offered. */
  readonly commands: Readonly<Partial<Record<CardCommand, string>>>;
}

/** `reveal` takes {uri, start, end}; `find` takes {key, label}; `ignore` takes {uri, text}; the others take nothing. */
export type CardCommand = 'reveal' | 'find' | 'ignore' | 'next' | 'previous';

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
  card
    .icon(kind.icon)
    .text(' ')
    .strong(shorten(headline(fact), MAX_LENGTH))
    .text(` · ${t(kind.label)}`);
  if (fact.title !== undefined) card.text(` · ${oneLine(fact.title)}`);
  const meaning = meaningLine(fact, context);
  if (meaning !== '') card.paragraph().text(meaning);
  addMentions(card, fact, context);
  addDuplicates(card, fact, context);
  addActions(card, fact, context);
  return card.toString();
}

/** The commands that cards may run: nothing else is to be trusted. */
export function cardCommands({ commands }: Pick<CardContext, 'commands'>): readonly string[] {
  return Object.values(commands);
}

/** Names stand under their canonical form, everything else as it is written. */
function headline(fact: Fact): string {
  return oneLine(fact.cluster === null ? fact.text : fact.label) || oneLine(fact.text);
}

function meaningLine(fact: Fact, { t, analysis: { dateline } }: CardContext): string {
  if (fact.kind === 'quotation') {
    return fact.speaker === undefined
      ? t('The text does not say who said it.')
      : t('Said by {0}', oneLine(fact.speaker));
  }
  if (fact.timex?.type === 'DATE' || fact.timex?.type === 'TIME') {
    const day = factMeaning(fact) || timexText(fact.timex);
    const value = `${day} (${fact.timex.value})`;
    const relative = /^\d{4}-\d\d-\d\d/.test(fact.timex.value) && !/\b\d{4}\b/.test(fact.text);
    return relative && dateline !== null ? `${value}, ${t('reckoned from {0}', datelineText(dateline, t))}` : value;
  }
  if (fact.claim === undefined) {
    const text = oneLine(fact.text);
    return text === headline(fact) ? '' : t('written here as “{0}”', shorten(text, MAX_LENGTH));
  }
  return factMeaning(fact);
}

function datelineText({ date, source }: NonNullable<Analysis['dateline']>, t: Translate): string {
  switch (source) {
    case 'given':
      return t('the date given, {0}', date);
    case 'front matter':
      return t('the date in the front matter, {0}', date);
    case 'text':
      return t('the dateline, {0}', date);
    case 'file':
      return t('the date of the file, {0}', date);
  }
}

function addMentions(card: MarkdownBuilder, fact: Fact, { t, analysis, lines, uri, commands }: CardContext): void {
  const mentions = analysis.facts.filter(other => other.key === fact.key);
  const others = mentions.filter(other => other.start !== fact.start);
  if (others.length === 0 || commands.reveal === undefined) return;
  card.paragraph();
  card.text(others.length === 1 ? t('Also on line') : t('Also on lines')).text(' ');
  // The nearest ones, in the order of the draft.
  const here = others.findIndex(other => other.start > fact.start);
  const first = Math.max(
    0,
    Math.min((here < 0 ? others.length : here) - MAX_MENTIONS / 2, others.length - MAX_MENTIONS),
  );
  const shown = others.slice(first, first + MAX_MENTIONS);
  shown.forEach(({ start, end, text }, i) => {
    if (i > 0) card.text(', ');
    const place: Span & { uri: string } = { uri, start, end };
    const command = commands.reveal ?? '';
    card.link(String(lines.at(start).line), { command, args: [place], title: shorten(oneLine(text), MAX_LENGTH) });
  });
  const more = others.length - shown.length;
  if (more > 0) {
    card.text(' ');
    if (commands.find === undefined) card.text(t('and {0} more', more));
    else
      card.link(t('and {0} more', more), {
        command: commands.find,
        args: [findArgument(fact)],
        title: t('Find all mentions'),
      });
  }
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
    .text(t('Stands in a passage that this draft has {0} times.', group.copies.length));
}

function addActions(card: MarkdownBuilder, fact: Fact, { t, uri, commands }: CardContext): void {
  const { find, ignore, next, previous } = commands;
  const actions: (() => void)[] = [];
  const offer = (command: string | undefined, text: string, title: string, icon: string, ...args: unknown[]) => {
    if (command !== undefined) actions.push(() => card.link(text, { command, args, title }, icon));
  };
  offer(find, t('Find mentions'), t('Find all mentions in all drafts'), 'search', findArgument(fact));
  offer(ignore, t('Ignore this text'), t('Adds it to {0}', '.factdesk/house.jsonc'), 'circle-slash', {
    uri,
    text: fact.text.replace(/\s+/g, ' '),
  });
  offer(previous, t('Previous'), t('Go to the previous fact'), 'arrow-up');
  offer(next, t('Next'), t('Go to the next fact'), 'arrow-down');
  actions.forEach((add, i) => {
    if (i === 0) card.paragraph();
    else card.text('  ').text('\u2002');
    add();
  });
}

function findArgument({ key, label, text, cluster }: Fact): { key: string; label: string } {
  return { key, label: oneLine(cluster === null ? text : label) };
}
