import { digitsEnd, isDigit, isSpace } from './chars';
import type { DigitRun } from './numeral';
import type { NumberFormat } from './numberFormat';

/** Seven groups of three are the most digits that a figure may have. */
const MOST_GROUPS = 6;

/**
 * Reads on behind the first digits of a number, which stand from `start` to `at`: "2,500", "16369.03", "1.234,50",
 * "1 414 021 100", "100’000", "12,34,567". Null if the digits are the whole number.
 */
export function readMarks(text: string, start: number, at: number, format: NumberFormat): DigitRun | null {
  const mark = text.charAt(at);
  const isPoint = mark === '.';
  if (!isPoint && mark !== ',' && !isGroupOnly(mark)) return null;
  const canGroup = at > start && at - start <= 3 && text[start] !== '0';
  const groupsEnd = canGroup ? endOfGroups(text, at, format) : at;
  if (groupsEnd === at) return isPoint || mark === ',' ? decimals(text, start, at, format) : null;
  const end = decimalsEnd(text, groupsEnd, mark);
  if (end > groupsEnd || groupsEnd - at > 4) {
    const isAddress = isPoint && format.decimal === '.' && end - at === 12 && isNetworkAddress(text.slice(start, end));
    return { end, value: isAddress ? null : valueOf(text, start, groupsEnd, end) };
  }
  const grouped = valueOf(text, start, end, end);
  if (!isPoint && mark !== ',') return { end, value: grouped };
  const decimal = valueOf(text, start, at, end);
  const isDecimal = mark === format.decimal;
  if (mark !== format.unsure) return { end, value: isDecimal ? decimal : grouped };
  // Who counts to three places behind the mark rarely ends in zeros there.
  return isDecimal && !text.startsWith('00', at + 2)
    ? { end, value: decimal, alternative: grouped }
    : { end, value: grouped, alternative: decimal };
}

/** White space within a line and apostrophes stand between thousands only. */
function isGroupOnly(mark: string): boolean {
  return mark === ' ' || mark === "'" || mark === '’' || (mark > '\u009f' && isSpace(mark.charCodeAt(0)));
}

/**
 * End of ",123" groups, of "12,34,567" in the Indian way, or of " 123" groups. A plain space groups only where the
 * format says so, or what is surely one number.
 */
function endOfGroups(text: string, at: number, format: NumberFormat): number {
  const mark = text.charCodeAt(at);
  let end = at;
  for (let groups = 0; groups < MOST_GROUPS && isGroup(text, end, mark, 3); groups++) end += 4;
  if (end === at && mark === 44) {
    for (let groups = 0; groups < MOST_GROUPS && isGroup(text, end, mark, 2); groups++) end += 3;
    return isGroup(text, end, mark, 3) ? end + 4 : at;
  }
  const sure = mark !== 32 || format.group === ' ' || end - at > 4 || text.startsWith('000', at + 1);
  return sure ? end : at;
}

function isGroup(text: string, at: number, mark: number, size: number): boolean {
  return text.charCodeAt(at) === mark && digitsEnd(text, at + 1) === at + 1 + size;
}

/** End of the decimals behind groups that another mark separates; `at` where there are none. */
function decimalsEnd(text: string, at: number, group: string): number {
  const mark = text.charAt(at);
  if ((mark !== '.' && mark !== ',') || mark === group) return at;
  const end = digitsEnd(text, at + 1);
  return end === at + 1 || (mark === ',' && isListed(text, end)) ? at : end;
}

/** A number without groups: "3.5", and "3,5" unless it is part of a list or the comma was to end a clause ("in 2019,300 men"). */
function decimals(text: string, start: number, at: number, format: NumberFormat): DigitRun | null {
  const end = digitsEnd(text, at + 1);
  if (end === at + 1) return null;
  const isClause = format.decimal === '.' && end - at > 3 && text[start] !== '0';
  if (text[at] === ',' && (isClause || isListed(text, end) || isListed(text, start - 1, start - 2))) return null;
  return { end, value: valueOf(text, start, at, end) };
}

/** Whether a comma or a point at `at` goes on to another digit: "3,4,5" are three numbers. @param digit its other side. */
function isListed(text: string, at: number, digit = at + 1): boolean {
  const mark = text.charAt(at);
  return (mark === ',' || mark === '.') && isDigit(text.charCodeAt(digit));
}

/** The value of digits and groups from `start` to `mark`, where the decimals begin, if there are any before `end`. */
function valueOf(text: string, start: number, mark: number, end: number): number {
  return Number(`${text.slice(start, mark).replace(/\D/g, '')}.${text.slice(mark + 1, end)}`);
}

/** "192.168.100.200": four numbers below 256. */
function isNetworkAddress(written: string): boolean {
  return written.split('.').every(part => Number(part) < 256);
}
