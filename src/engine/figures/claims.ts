import { boundCue, directionCue, saysAgain } from './cues';
import type { Figure } from './figure';
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
  figure.start = Math.max(cue.start, last?.end ?? 0);
  figure.end = cue.end;
}

function isBracketed(prose: string, last: Figure, figure: Figure): boolean {
  return last.end + 2 === figure.start && last.kind === figure.kind && prose.startsWith(' (', last.end);
}

function addDirection(prose: string, figure: Figure, core: number, last: Figure | null): void {
  if (figure.direction) return;
  const measured = figure.kind === 'percent' || figure.unit === 'point';
  if (figure.kind === 'percent' && typeof figure.value === 'number' && figure.value < 0) figure.direction = 'down';
  else if (last?.direction && saysAgain(prose.slice(last.end, core))) figure.direction = last.direction;
  else
    figure.direction = directionCue(
      prose,
      wordBeside(prose, figure, core),
      measured || figure.isChange,
      figure.noun !== null,
    );
}

/** The word before a figure and its bound. */
function wordBeside(prose: string, figure: Figure, core: number): Word | null {
  if (figure.isChange) return wordBefore(prose, beforeFrom(prose, figure.start));
  return figure.start === core && figure.previous !== undefined ? figure.previous : wordBefore(prose, figure.start);
}

/** The direction of "fell from $9 to $7" stands before "from". */
function beforeFrom(prose: string, start: number): number {
  return /\bfrom\s*$/.test(prose.slice(Math.max(0, start - 8), start)) ? start - 5 : start;
}
