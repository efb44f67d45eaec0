import type { Claim } from '../model';
import { boundCue, directionCue, saysAgain } from './cues';
import type { Figure } from './figure';
import { directionBehind, directionOfPair, isWayOfPerson, shareDirection } from './movement';
import { wordBefore, type Word } from './words';

/** Gives each figure its bound and direction and lets its span grow by the words that say so; drops the times. */
export function addCues(prose: string, figures: readonly Figure[]): Figure[] {
  const claims: Figure[] = [];
  let last: Figure | null = null;
  for (const figure of figures) {
    if (figure.kind === null) continue;
    const core = figure.start;
    if (figure.kind !== 'ordinal' && figure.kind !== 'score') addBound(prose, figure, last);
    if (!figure.alone || figure.unit === 'times') addDirection(prose, figure, core, last);
    if (last) shareDirection(prose, last, figure);
    claims.push(figure);
    last = figure;
  }
  return claims;
}

function addBound(prose: string, figure: Figure, last: Figure | null): void {
  const cue = boundCue(prose, figure.start, figure.end, figure.previous);
  // "more than 100 kilometers (60 miles)": the conversion is meant as what it converts.
  if (cue.bound === '=' && last && isBracketed(prose, last, figure) && last.kind !== 'money') figure.bound = last.bound;
  else if (cue.bound !== '=') figure.bound = cue.bound;
  figure.start = Math.max(opening(prose, figure, cue.start), last?.end ?? 0);
  figure.end = cue.end;
}

/** Where a range begins with its "from" or "between"; `start` where it has none. */
function opening(prose: string, figure: Figure, start: number): number {
  if (!figure.isRange) return start;
  const word = start === figure.start && figure.previous !== undefined ? figure.previous : wordBefore(prose, start);
  return word && (word.lower === 'from' || word.lower === 'between') ? word.start : start;
}

function isBracketed(prose: string, last: Figure, figure: Figure): boolean {
  return last.end + 2 === figure.start && last.kind === figure.kind && prose.startsWith(' (', last.end);
}

function addDirection(prose: string, figure: Figure, core: number, last: Figure | null): void {
  if (figure.direction) return;
  const measured = figure.kind === 'percent' || figure.unit === 'point';
  if (figure.kind === 'percent' && typeof figure.value === 'number' && figure.value < 0) figure.direction = 'down';
  else if (last?.direction && saysAgain(prose.slice(last.end, core))) figure.direction = last.direction;
  else figure.direction = directionAround(prose, figure, core, measured);
}

function directionAround(prose: string, figure: Figure, core: number, measured: boolean): Claim['direction'] {
  const beside = wordBeside(prose, figure, core);
  const direction = directionCue(prose, beside, measured || figure.isChange, figure.noun !== null);
  if (direction) return isWayOfPerson(prose, figure) ? null : direction;
  return figure.isChange ? directionOfPair(prose, figure) : directionBehind(prose, figure.end);
}

/** The word before a figure and its bound. */
function wordBeside(prose: string, figure: Figure, core: number): Word | null {
  return figure.start === core && figure.previous !== undefined ? figure.previous : wordBefore(prose, figure.start);
}
