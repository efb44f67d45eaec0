import { CODES, NAMES, NATIONS, PREFIXES } from '../figures/currencies';
import { rateAt } from '../figures/rates';
import { bare, type FigureKind, type Place, type Reading } from '../figures/reading';
import { follows } from '../figures/cues';
import { wordAfter, wordAt, wordBefore } from '../figures/words';
import { isDigit, isHyphen, isLetter, isSpace, isWordChar } from '../text/chars';
import type { Numeral } from '../text/numeral';
import { numeralAt, withScaleLetter } from '../text/numerals';
import { looksPlural } from '../figures/nouns';

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
  read: place => prefixed(place) ?? suffixed(place),
};

/** Letters that may stand glued before a number because they are a currency: for the scan of numerals. */
export function isCurrencyPrefix(letters: string): boolean {
  return PREFIXES.has(letters) || CODES.has(letters) || letters === 'US' || letters === 'A';
}

interface Prefix {
  readonly start: number;
  readonly unit: string;
}

const SIGNS = /[$£€¥₹₩₪₽₺₴₦₱฿₫₡₭₿＄]/;

function prefixed({ prose, numeral }: Place): Reading | null {
  if (numeral.shape !== 'cardinal' && numeral.shape !== 'vague') return null;
  const prefix = numeral.form === 'digits' ? prefixAt(prose, numeral) : null;
  if (!prefix) return null;
  const amount = withScaleLetter(prose, numeral) ?? numeral;
  const negative =
    /[-−]$/.test(prose.slice(Math.max(0, prefix.start - 1), prefix.start)) &&
    !isWordChar(prose.charCodeAt(prefix.start - 2));
  const value = negative && typeof amount.value === 'number' ? -amount.value : amount.value;
  const end = repeatedName(prose, amount.end);
  return withRate(prose, {
    ...bare({ prose, numeral: amount } as Place),
    value,
    unit: prefix.unit,
    start: negative ? prefix.start - 1 : prefix.start,
    end,
  });
}

/** The currency right before a number, one space between at most. */
function prefixAt(prose: string, { start, end, scale }: Numeral): Prefix | null {
  const at = isSpace(prose.charCodeAt(start - 1)) ? start - 1 : start;
  const last = prose.charAt(at - 1);
  if (last === '=') return prose[at - 2] === 'Y' ? { start: at - 2, unit: 'Japanese yen' } : null;
  if (SIGNS.test(last)) return signed(prose, at);
  if (last === '.' && prose.slice(at - 3, at) === 'Rs.') return { start: at - 3, unit: 'Indian rupee' };
  if (!isLetter(prose.charCodeAt(at - 1))) return null;
  const letters = lettersStart(prose, at, 4);
  const text = prose.slice(letters, at);
  if (prose[letters - 1] === '$') {
    const unit = PREFIXES.get(`$${text}`);
    return unit ? { start: letters - 1, unit } : null;
  }
  const unit = CODES.get(text) ?? PREFIXES.get(text);
  if (
    !unit ||
    isWordChar(prose.charCodeAt(letters - 1)) ||
    (text.length < 3 && text !== 'RM' && !text.startsWith('R') && at !== start)
  )
    return null;
  const large = scale > 1 || withScaleLetterAt(prose, end) || end - start > 2;
  if ((text === 'R' || text === 'PS') && (at !== start || !large)) return null;
  return { start: letters, unit };
}

function withScaleLetterAt(prose: string, end: number): boolean {
  return /^(?:m|bn?|M|B|k)(?![\p{L}\d])/u.test(prose.slice(end, end + 3));
}

/** "$", "US$", "HK $": the sign that ends at `at`, with the letters that tell the dollar. */
function signed(prose: string, at: number): Prefix {
  const sign = prose.charAt(at - 1);
  const plain = { start: at - 1, unit: PREFIXES.get(sign) ?? 'dollar' };
  const end = prose[at - 2] === ' ' ? at - 2 : at - 1;
  const start = lettersStart(prose, end, 4);
  const text = prose.slice(start, end);
  if (text === 'S' && prose[start - 1] === '.' && prose[start - 2] === 'U') return { start: start - 2, unit: 'dollar' };
  if (start === end || isWordChar(prose.charCodeAt(start - 1))) return plain;
  const unit = PREFIXES.get(text + sign) ?? (sign === '$' ? CODES.get(text) : undefined);
  return unit ? { start, unit } : plain;
}

function lettersStart(prose: string, end: number, most: number): number {
  let start = end;
  while (start > 0 && end - start < most && isLetter(prose.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of a currency that is said again behind the amount: "$500 US", "$20 dollars". */
function repeatedName(prose: string, end: number): number {
  const word = isSpace(prose.charCodeAt(end)) ? wordAfter(prose, end) : null;
  return word && (word.text === 'US' || word.text === 'USD' || word.text === 'AUD' || word.lower === 'dollars')
    ? word.end
    : end;
}

function suffixed(place: Place): Reading | null {
  const { prose, numeral } = place;
  if (numeral.shape === 'ordinal' || numeral.shape === 'multiple') return null;
  const direct = nameAt(prose, numeral.end, numeral);
  if (direct) return withRate(prose, cents(prose, bare(place, direct)));
  const scaled = withScaleLetter(prose, numeral);
  const name = scaled && nameAt(prose, scaled.end, scaled);
  return scaled && name ? withRate(prose, { ...bare({ prose, numeral: scaled } as Place), ...name }) : null;
}

/** Names that are as often something else: read only behind digits from 10 up with nothing countable behind them. */
const DOUBTFUL = new Set(['won', 'real', 'dong', 'kip', 'sen', 'rand', 'p', 'quid', 'lei']);

/** The currency behind a number: glued sign or letters, a name with or without its country, an ISO code. */
function nameAt(prose: string, at: number, numeral: Numeral): { end: number; unit: string } | null {
  const sign = prose.charAt(at);
  if (sign === '€' || sign === '¢' || (sign === '$' && !isDigit(prose.charCodeAt(at + 1))))
    return { end: at + 1, unit: NAMES.get(sign) ?? PREFIXES.get(sign) ?? 'dollar' };
  const glued = isLetter(prose.charCodeAt(at));
  const hyphen = isHyphen(prose.charCodeAt(at));
  let word = glued || hyphen ? wordAt(prose, hyphen ? at + 1 : at) : wordAfter(prose, at);
  if (word?.lower === 'of' && numeral.value !== 1) word = wordAfter(prose, word.end); // "tens of thousands of dollars"
  if (!word) return null;
  const code = CODES.get(word.text);
  if (code) return { end: word.end, unit: code };
  const simple = nameOf(prose, word.start, word.text.split(/[-‐‑]/)[0] ?? '', numeral, glued, hyphen);
  if (simple || glued) return simple;
  return national(prose, word.start, numeral);
}

function nameOf(
  prose: string,
  start: number,
  text: string,
  numeral: Numeral,
  glued: boolean,
  hyphen: boolean,
): { end: number; unit: string } | null {
  const lower = text.toLowerCase();
  const unit = NAMES.get(lower) ?? NAMES.get(lower.replace(/s$/, ''));
  const end = start + text.length;
  if (!unit) return null;
  if (lower === 'p' && !glued) return null;
  if (lower.startsWith('pound') && !isSterling(prose, start, end, numeral, hyphen)) return null;
  if (
    DOUBTFUL.has(lower) &&
    (numeral.form === 'words' ? numeral.scale < 1000 : Number(numeral.value) < 10 && numeral.scale === 1)
  )
    return null;
  if (DOUBTFUL.has(lower) && looksPlural(follows(prose, end))) return null;
  return { end, unit };
}

/** Pounds are money if they are many, if nothing weighs, and if somebody pays. */
function isSterling(prose: string, start: number, end: number, numeral: Numeral, hyphen: boolean): boolean {
  if (follows(prose, end) === 'sterling') return true;
  if (numeral.scale >= 1000) return follows(prose, end) !== 'of';
  const before = wordBefore(prose, numeral.start)?.lower ?? '';
  return (
    !hyphen &&
    /^(?:paid|pay|paying|pays|cost|costs|costing|worth|spent|spend|fined|raised|owed|earned|price|priced|sold|for|won|stole|saved)$/.test(
      before,
    ) &&
    follows(prose, end) !== 'of'
  );
}

/** "US dollars", "Hong Kong dollars", "Malaysian ringgit". */
function national(prose: string, start: number, numeral: Numeral): { end: number; unit: string } | null {
  let nation = '';
  let at = start;
  for (let count = 0; count < 2; count++) {
    const word = wordAt(prose, at);
    if (!word) return null;
    nation = count === 0 ? word.lower : `${nation} ${word.lower}`;
    const name = wordAfter(prose, word.end);
    if (!name) return null;
    const country = NATIONS.get(nation);
    const unit = NAMES.get(name.lower) ?? NAMES.get(name.lower.replace(/s$/, ''));
    if (country !== undefined && unit && Number(numeral.value) !== 0) {
      const bareName = unit.slice(unit.lastIndexOf(' ') + 1);
      return {
        end: name.end,
        unit: country === '' ? unit : `${country} ${unit === 'pound sterling' ? 'pound' : bareName}`,
      };
    }
    at = name.start;
  }
  return null;
}

/** "thirteen dollars and forty-five cents" is one amount. */
function cents(prose: string, reading: Reading): Reading {
  if (typeof reading.value !== 'number' || reading.value % 1 !== 0) return reading;
  const and = follows(prose, reading.end);
  if (
    and !== 'and' ||
    !/^ and [\da-z-]+(?: [a-z]+)? (?:cents|pence)\b/.test(prose.slice(reading.end, reading.end + 32))
  )
    return reading;
  const part = numeralAt(prose, reading.end + 5);
  if (!part || part.shape !== 'cardinal' || typeof part.value !== 'number' || part.value >= 100) return reading;
  const unit = wordAfter(prose, part.end);
  return unit && (unit.lower === 'cents' || unit.lower === 'pence')
    ? { ...reading, value: reading.value + part.value / 100, end: unit.end }
    : reading;
}

function withRate(prose: string, reading: Reading): Reading {
  const rate = rateAt(prose, reading.end);
  return rate ? { ...reading, per: rate.per, end: rate.end } : reading;
}
