import type { Fact } from '../engine/model';
import { sentenceSpans } from '../engine/text/sentences';
import { oneLine } from './label';
import type { FigurePlace } from './measure';
import { timexText } from './timexText';
import type { Translate } from './translate';

/** A paragraph is looked at this far on either side of a fact, in UTF-16 units. */
const REACH = 1500;

/**
 * The day that the sentence of a figure speaks of, where only the dateline tells which it is: "“Wednesday” =
 * 11 September 2024"; empty where the sentence names no such day.
 */
export function sentenceDate(fact: Fact, { text, facts }: FigurePlace, t: Translate): string {
  const from = Math.max(0, fact.start - REACH);
  const before = text.slice(from, fact.start);
  const start = from + (/^[^]*\n[ \t]*\r?\n/.exec(before)?.[0].length ?? 0);
  const after = text.slice(fact.end, fact.end + REACH);
  const end = fact.end + (/\n[ \t]*\r?\n/.exec(after)?.index ?? after.length);
  const at = fact.start - start;
  const sentence = sentenceSpans(text.slice(start, end)).find(span => span.start <= at && at < span.end);
  if (sentence === undefined) return '';
  const [first, last] = [start + sentence.start, start + sentence.end];
  const distance = (other: Fact): number => Math.abs(other.start - fact.start);
  const [nearest] = facts
    .filter(other => other.start >= first && other.end <= last && isReckoned(other))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest?.timex === undefined) return '';
  const [said, day] = [oneLine(nearest.text), timexText(nearest.timex, t)];
  // The draft has said already that it was a Wednesday.
  return `“${said}” = ${day.startsWith(`${said}, `) ? day.slice(said.length + 2) : day}`;
}

/** Whether the year of a date is known without being written in the draft. */
function isReckoned({ text, timex }: Fact): boolean {
  return timex?.type === 'DATE' && /^\d{4}/.test(timex.value) && !/\d{4}/.test(text);
}
