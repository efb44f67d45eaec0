import type { FactKind, Found } from '../kinds/kind';
import type { Paragraph } from '../text/paragraph';
import { addCues } from './claims';
import { shareUnits } from './elision';
import { Figure } from './figure';
import { toFound } from './found';
import { joinRanges } from './ranges';
import { Place } from './place';
import type { FigureKind } from './reading';
import { isTimePart } from './dates';
import { TIME_UNITS } from './unitTable';
import { isDash } from '../text/chars';
import { numerals } from '../text/numerals';

/**
 * The kinds of figure as kinds of fact. They share one scan of each paragraph: the numerals are found once, each is
 * offered to the kinds in order, neighbors are joined to ranges and lend each other their units, and what stands before
 * and behind says bound and direction. `isPrefix` tells letters that may stand glued before a number ("RM79").
 */
export function figureFamily(
  kinds: readonly FigureKind[],
  isPrefix: (letters: string) => boolean,
): readonly FactKind[] {
  const memo = new WeakMap<Paragraph, readonly Found[]>();
  const figures = (paragraph: Paragraph): readonly Found[] => {
    let found = memo.get(paragraph);
    if (!found) memo.set(paragraph, (found = readFigures(paragraph.prose, kinds, isPrefix)));
    return found;
  };
  return kinds.map(({ info }) => ({
    info,
    find: paragraph => figures(paragraph).filter(({ kind }) => kind === info.id),
  }));
}

/** All figures of one paragraph, in order, never overlapping. */
export function readFigures(
  prose: string,
  kinds: readonly FigureKind[],
  isPrefix: (letters: string) => boolean,
): readonly Found[] {
  const figures: Figure[] = [];
  let floor = 0;
  let labelEnd = -1;
  for (const numeral of numerals(prose, isPrefix)) {
    if (numeral.start < floor) continue;
    // "ISO 3888-2": behind a label, what hangs on it by a hyphen is part of the label.
    const hangs = numeral.start === labelEnd + 1 && isDash(prose.charCodeAt(labelEnd));
    const figure = hangs ? null : readOne(new Place(prose, numeral, floor), kinds);
    if (!figure) {
      labelEnd = numeral.end;
      continue;
    }
    figures.push(figure);
    floor = figure.end;
  }
  const joined = joinRanges(prose, figures);
  shareUnits(prose, joined);
  return addCues(prose, joined).map(toFound);
}

/** The figure that the first kind makes of a numeral; a time, which only its neighbors look at; or null. */
function readOne(place: Place, kinds: readonly FigureKind[]): Figure | null {
  for (const kind of kinds) {
    const reading = kind.read(place);
    if (reading) return new Figure(kind.info.id, reading, place);
  }
  const { numeral, unit } = place;
  if (unit && TIME_UNITS.has(unit.name)) return Figure.time(numeral, unit.end);
  return isTimePart(place, false) ? Figure.time(numeral, numeral.end) : null;
}
