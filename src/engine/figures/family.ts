import type { FactKind, Found } from '../kinds/kind';
import type { KindId, Span } from '../model';
import type { Paragraph } from '../text/paragraph';
import { addCues } from './claims';
import { shareUnits } from './elision';
import { Figure } from './figure';
import { toFound } from './found';
import { settle } from './settle';
import { joinRanges } from './ranges';
import { Place } from './place';
import type { FigureKind } from './reading';
import { isTimePart } from './dates';
import { TIME_UNITS } from './unitTable';
import { isDash } from '../text/chars';
import type { NumberFormat } from '../text/numberFormat';
import { numerals } from '../text/numerals';
import type { TimeLayer } from '../times/layer';

/** Kinds that give way to a time: the 3 of "3 o'clock", the 3rd of "the 3rd of May". */
const YIELDING: ReadonlySet<KindId> = new Set(['quantity', 'ordinal', 'score']);

/**
 * The kinds of figure as kinds of fact. They share one scan of each paragraph: the numerals are found once, each is
 * offered to the kinds in order, neighbors are joined to ranges and lend each other their units, and what stands before
 * and behind says bound and direction. `isPrefix` tells letters that may stand glued before a number ("RM79"); what
 * `times` finds is no quantity.
 */
export function figureFamily(
  kinds: readonly FigureKind[],
  isPrefix: (letters: string) => boolean,
  times: TimeLayer,
): readonly FactKind[] {
  const memo = new WeakMap<Paragraph, readonly Found[]>();
  const figures = (paragraph: Paragraph): readonly Found[] => {
    let found = memo.get(paragraph);
    if (!found) {
      const spans = times.times(paragraph);
      found = outsideOf(spans, readFigures(paragraph.prose, kinds, isPrefix, paragraph.numbers, spans));
      memo.set(paragraph, found);
    }
    return found;
  };
  return kinds.map(({ info }) => ({
    info,
    find: paragraph => figures(paragraph).filter(({ kind }) => kind === info.id),
  }));
}

/** What joins labels: "rooms 3 and 5", "tickets numbered 1 to 500". A bare number behind it is one more. */
const LINKS: ReadonlySet<string> = new Set([' to ', ' and ', ' or ', ' through ', '-', '–']);
const LONGEST_LINK = 9;

/** The figures without those that give way to a time they overlap. Both lists are in order, so one pass will do. */
function outsideOf(times: readonly Span[], figures: readonly Found[]): readonly Found[] {
  let at = 0;
  return figures.filter(({ start, end, kind }) => {
    while (at < times.length && (times[at]?.end ?? 0) <= start) at++;
    return !YIELDING.has(kind) || (times[at]?.start ?? Infinity) >= end;
  });
}

/** All figures of one paragraph, in order, never overlapping; of the numerals in `times` (in order) only those that no time takes. */
export function readFigures(
  prose: string,
  kinds: readonly FigureKind[],
  isPrefix: (letters: string) => boolean,
  format: NumberFormat,
  times: readonly Span[],
): readonly Found[] {
  const figures: Figure[] = [];
  let time = 0;
  let floor = 0;
  let labelEnd = -1;
  for (const numeral of numerals(prose, isPrefix, format)) {
    if (numeral.start < floor) continue;
    const link = labelEnd < 0 || numeral.start - labelEnd > LONGEST_LINK ? '' : prose.slice(labelEnd, numeral.start);
    // "ISO 3888-2": behind a label, what hangs on it by a hyphen is part of the label.
    const hangs = link.length === 1 && isDash(link.charCodeAt(0));
    while ((times[time]?.end ?? Infinity) <= numeral.start) time++;
    const inTime = (times[time]?.start ?? Infinity) < numeral.end;
    const figure = hangs ? null : readOne(new Place(prose, numeral, floor), kinds, inTime);
    if (!figure || (figure.isBare && LINKS.has(link))) {
      labelEnd = numeral.form === 'digits' ? numeral.end : -1;
      continue;
    }
    figures.push(figure);
    floor = figure.end;
  }
  const joined = joinRanges(prose, figures);
  shareUnits(prose, joined);
  const finished = addCues(prose, joined);
  for (const figure of finished) settle(prose, figure);
  return finished.map(toFound);
}

/** The figure that the first kind makes of a numeral; a time, which only its neighbors look at; or null. */
function readOne(place: Place, kinds: readonly FigureKind[], inTime: boolean): Figure | null {
  for (const kind of kinds) {
    if (inTime && YIELDING.has(kind.info.id)) continue;
    const reading = kind.read(place);
    if (reading) return new Figure(kind.info.id, reading, place);
  }
  const { unit } = place;
  if (unit && TIME_UNITS.has(unit.name)) return Figure.time(place, unit.end);
  return inTime || isTimePart(place, false) ? Figure.time(place, place.end) : null;
}
