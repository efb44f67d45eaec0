import { spokenCents, wholeBefore, withCents } from '../figures/cents';
import { CODES, PREFIXES } from '../figures/currencies';
import { currencyBefore, currencyBehind } from '../figures/currencyAround';
import { wordSet } from '../figures/lexicon';
import { Place } from '../figures/place';
import { rateAt } from '../figures/rates';
import { bare, type FigureKind, type Reading } from '../figures/reading';
import { isWordChar } from '../text/chars';
import { negated, withScaleLetter } from '../text/numerals';

/** An amount of money: a currency before the number ("US$5m", "RM 79", "EUR50m") or behind it ("5 Australian dollars", "164p"). */
export const money: FigureKind = {
  info: {
    id: 'money',
    family: 'figure',
    label: 'amount of money',
    plural: 'Money',
    icon: 'credit-card',
    onByDefault: true,
  },
  read(place) {
    const { shape } = place.numeral;
    if (shape === 'ordinal' || shape === 'multiple') return null;
    return prefixed(place) ?? suffixed(place);
  },
};

/** Letters that may stand glued before a number because they are a currency: for the scan of numerals. */
export function isCurrencyPrefix(letters: string): boolean {
  return PREFIXES.has(letters) || CODES.has(letters) || letters === 'US' || letters === 'A';
}

function prefixed(place: Place): Reading | null {
  const { prose, numeral } = place;
  const currency = place.isDigits ? currencyBefore(place) : null;
  if (!currency || currency.start < place.floor) return null;
  const start = signStart(prose, currency.start);
  const minus = start < currency.start && start >= place.floor;
  const number = withScaleLetter(prose, numeral) ?? numeral;
  const amount = new Place(prose, minus ? negated(number) : number);
  const reading = bare(amount, {
    unit: currency.unit,
    start: minus ? start : currency.start,
    end: repeatedName(amount),
  });
  return withRate(prose, withCents(prose, reading));
}

/** Where the sign of an amount begins: a minus that joins nothing ("-$5"), "negative $5"; `at` if there is none. */
function signStart(prose: string, at: number): number {
  const minus = prose[at - 1] === '-' || prose[at - 1] === '−';
  if (minus && !isWordChar(prose.charCodeAt(at - 2))) return at - 1;
  const negative = /(?:^|[\s(])negative $/i.test(prose.slice(Math.max(0, at - 10), at));
  return negative ? at - 'negative '.length : at;
}

const REPEATED = wordSet('US USD AUD CAD dollars');

/** The end of an amount whose currency is said again behind it: "$500 US", "$20 dollars". */
function repeatedName({ next, end }: Place): number {
  return next && REPEATED.has(next.text) ? next.end : end;
}

/** "20 MUSD": an ISO code with M for a million, as Nordic companies report. */
function millions(place: Place): Reading | null {
  const { value, scale } = place.numeral;
  const text = place.next?.text ?? '';
  const unit = text.length === 4 && text.startsWith('M') ? CODES.get(text.slice(1)) : undefined;
  if (!unit || !place.next || typeof value !== 'number' || scale > 1) return null;
  return bare(place, { value: value * 1e6, scale: 1e6, unit, end: place.next.end });
}

function suffixed(place: Place): Reading | null {
  const { prose } = place;
  const direct = currencyBehind(place);
  if (direct) {
    const reading = bare(place, { unit: direct.unit, end: direct.end });
    const whole = wholeBefore(place, direct);
    return withRate(prose, whole ? { ...reading, ...whole } : spokenCents(prose, withCents(prose, reading)));
  }
  const numeral = withScaleLetter(prose, place.numeral);
  if (!numeral) return millions(place);
  const scaled = new Place(prose, numeral);
  const currency = currencyBehind(scaled);
  return currency ? withRate(prose, bare(scaled, { unit: currency.unit, end: currency.end })) : null;
}

/** The rate behind an amount; in brackets the same in another currency may come first: "C$6 (US$4.46) per share". */
function withRate(prose: string, reading: Reading): Reading {
  const rate = rateAt(prose, reading.end);
  if (rate) return { ...reading, per: rate.per, end: rate.end };
  if (!prose.startsWith(' (', reading.end)) return reading;
  const close = prose.slice(reading.end, reading.end + 24).indexOf(')');
  const behind = close > 0 ? rateAt(prose, reading.end + close + 1) : null;
  return behind ? { ...reading, per: behind.per } : reading;
}
