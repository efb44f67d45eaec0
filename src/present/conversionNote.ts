import type { Fact } from '../engine/model';
import { unitText } from './claimText';
import { CONVERSIONS, SMALLER, type Conversion } from './conversions';
import { measureOf, type FigurePlace, type Measure, type Part } from './measure';
import { compactText, numberText } from './numbers';
import type { Translate } from './translate';
import { unitWord } from './unitWords';

/** How far to look for the words around a temperature, in UTF-16 units. */
const AROUND = 40;

/**
 * A measure in the units of other readers: "≈ 48 km", "≈ 38 L (US), 45 L (imperial)"; empty where there is nothing to
 * convert. As exact as the draft is, and no more.
 */
export function conversionNote(fact: Fact, place: FigurePlace, t: Translate): string {
  const measure = measureOf(fact, place);
  if (!measure?.values.every(isOrdinary)) return '';
  const { values, unit, per } = measure;
  const direct = CONVERSIONS.get(per === null ? unit : `${unit} / ${per}`);
  // "20 miles a gallon" in kilometres a gallon helps nobody.
  const options = direct ?? (per !== null && CONVERSIONS.has(per) ? [] : (CONVERSIONS.get(unit) ?? []));
  const rate = direct === undefined && per !== null ? `/${unitWord(per, t)}` : '';
  const told = options.flatMap(option => {
    const converted = option.symbol.startsWith('°')
      ? temperatures(values, option, fact, place)
      : amounts(measure, option);
    if (converted === null) return [];
    const numbers = converted.numbers.map(number => compactText(number, t));
    return `${numbers.join('–')} ${unitWord(converted.symbol, t)}${rate}${which(option, t)}`;
  });
  const [large, small] = measure.parts ?? [];
  // The figure alone is not what is converted.
  const whole = large && small ? `${partText(large, t)} ${partText(small, t)} ` : '';
  return told.length === 0 ? '' : `${whole}≈ ${told.join(', ')}`;
}

function partText({ value, unit }: Part, t: Translate): string {
  return `${numberText(value, t)} ${unitWord(unitText(unit, value), t)}`;
}

/** Zero has no digits to keep, and what no ruler measures needs no conversion. */
function isOrdinary(value: number): boolean {
  return Math.abs(value) > 1e-6 && Math.abs(value) < 1e15;
}

interface Converted {
  readonly numbers: readonly number[];
  readonly symbol: string;
}

/** Amounts of something, in a smaller unit where they come to less than one. */
function amounts({ values, digits: least }: Measure, { factor, symbol }: Conversion): Converted {
  const most = Math.max(...values.map(value => Math.abs(value * factor)));
  const [smaller, count] = (most < 1 ? SMALLER.get(symbol) : undefined) ?? [symbol, 1];
  const digits = Math.max(least, ...values.map(value => significantDigits(value, value * factor)));
  const decimals = most === 0 ? 0 : digits - 1 - Math.floor(Math.log10(most * count));
  return { numbers: values.map(value => rounded(value * factor * count, decimals)), symbol: smaller };
}

/** The digits of the source, one more where the first digit of the converted value is smaller (NIST SP 811, B.7.2). */
function significantDigits(value: number, converted: number): number {
  const [written, other] = [leadingDigits(value), leadingDigits(converted)];
  // A third, two-sevenths: the digits are those of the division, not of the draft.
  return written.length > 6 ? 2 : written.length + (other < written ? 1 : 0);
}

/** The digits of a number from the first to the last that is not zero: "12" of 1,200 and of 0.012. */
function leadingDigits(value: number): string {
  return value.toExponential().replace(/e.*|[-.]/g, '');
}

function rounded(value: number, decimals: number): number {
  const unit = 10 ** Math.abs(decimals);
  // Adding zero makes a plain zero of a negative one.
  return (decimals < 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit) + 0;
}

/** A reading of a thermometer, or the difference between two; null where the words put the zero elsewhere. */
function temperatures(
  values: readonly number[],
  { factor, offset, symbol }: Conversion,
  fact: Fact,
  { text }: FigurePlace,
): Converted | null {
  const before = text.slice(Math.max(0, fact.start - AROUND), fact.start);
  const after = text.slice(fact.end, fact.end + AROUND);
  if (/^\s+(?:below|above)\s+(?:zero|freezing)\b/i.test(after)) return null;
  const moves = (fact.claim?.direction ?? null) !== null && !/^(?:from|between)\b/i.test(fact.text);
  const isDifference = differs(before, after, moves);
  const numbers = values.map(value => value * factor + (isDifference ? 0 : offset));
  const decimals =
    Math.max(...values.map(decimalsOf)) + (isDifference && Math.max(...numbers.map(Math.abs)) < 10 ? 1 : 0);
  return { numbers: numbers.map(number => rounded(number, decimals)), symbol };
}

/** Whether the words speak of a difference of temperature: "by 3 degrees", "3 degrees warmer", "rose 3 degrees". */
function differs(before: string, after: string, moves: boolean): boolean {
  if (/\b(?:by|another)\s+$/i.test(before)) return true;
  if (
    /^\s+(?:warmer|cooler|colder|hotter|higher|lower|more|less|above|below|over|of\s+(?:warming|cooling))\b/i.test(
      after,
    )
  )
    return true;
  return moves && !/\b(?:to|at|from|between|(?:high|low|peak|temperature|maximum|minimum)s?\s+of)\s+$/i.test(before);
}

function decimalsOf(value: number): number {
  return Math.min(2, (String(value).split('.')[1] ?? '').length);
}

function which({ variant }: Conversion, t: Translate): string {
  switch (variant) {
    case '':
      return '';
    case 'US':
      return ` (${t('US')})`;
    case 'imperial':
      return ` (${t('imperial')})`;
    case 'oil':
      return ` (${t('oil')})`;
  }
}
