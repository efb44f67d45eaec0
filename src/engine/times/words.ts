import { NUMBER_WORDS } from '../text/numberWords';
import { BETWEEN, JOINING, MERIDIEMS, ZONES } from './cues';
import { HOLIDAYS } from './holidays';
import type { Unit } from './units';

/**
 * What a function word does in a time expression. A word that only the tense of a sentence is read from has none.
 */
export type Role =
  | 'digits'
  | 'number'
  | 'article'
  | 'the'
  | 'shift'
  | 'stage'
  | 'edge'
  | 'some'
  | 'every'
  | 'often'
  | 'times'
  | 'day'
  | 'now'
  | 'tonight'
  | 'noon'
  | 'part'
  | 'ago'
  | 'between'
  | 'fiscal'
  | 'quarterName'
  | 'holiday'
  /** Goes on an expression that began before: "of", "a.m.", "consecutive". Behind any other word none goes on. */
  | 'link'
  | 'long';

/** One entry of the lexicon. A word may play several parts ("second", "March", "past"), so each has its own field. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  readonly role: Role | null;
  /** 1 to 12, or 0. */
  readonly month: number;
  /** 1 = Monday to 7 = Sunday, or 0. */
  readonly weekday: number;
  readonly unit: Unit | null;
  /** 1 for "first"; 0 for what is no ordinal. */
  readonly ordinal: number;
  /** TIMEX3 code: part of the day, season, recurrence, reference. */
  readonly code: string;
  /** Abbreviations are trusted only where a number stands beside them. */
  readonly form: 'full' | 'short' | 'plural';
  /** Also a common word or a first name: needs evidence around it. */
  readonly weak: boolean;
  /** Signed amount ("yesterday" -1), or the tense that the word speaks for: -1 past, 1 future. */
  readonly value: number;
  /** Whether an expression can begin with it. */
  readonly opens: boolean;
}

const PLAIN: Omit<Word, 'text'> = {
  role: null,
  month: 0,
  weekday: 0,
  unit: null,
  ordinal: 0,
  code: '',
  form: 'full',
  weak: false,
  value: 0,
  opens: false,
};

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** First names, verbs and adjectives. */
const WEAK_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const UNIT_WORDS: Readonly<Record<Unit, { plural: string; short: string }>> = {
  second: { plural: 'seconds', short: 'sec secs' },
  minute: { plural: 'minutes', short: 'min mins' },
  hour: { plural: 'hours', short: 'h hr hrs' },
  day: { plural: 'days', short: '' },
  weekend: { plural: 'weekends', short: '' },
  week: { plural: 'weeks', short: 'wk wks' },
  fortnight: { plural: 'fortnights', short: '' },
  month: { plural: 'months', short: 'mos' },
  quarter: { plural: 'quarters', short: '' },
  year: { plural: 'years', short: 'yr yrs' },
  decade: { plural: 'decades', short: '' },
  century: { plural: 'centuries', short: '' },
  millennium: { plural: 'millennia', short: '' },
};

/** Words with one role: `role: 'word word=code …'`. The code is a TIMEX3 one where there is any, else the sense of the word. */
const ROLES: readonly (readonly [Role, string])[] = [
  ['article', 'a an'],
  ['the', 'the'],
  [
    'shift',
    'this=this these=this last=last next=next past=past previous=last preceding=last coming=next upcoming=next following=next recent=recent same=same',
  ],
  ['stage', 'early late mid earlier later'],
  ['edge', 'beginning start middle end'],
  ['some', 'few several couple many some'],
  ['every', 'every each'],
  [
    'often',
    'daily=P1D weekly=P1W fortnightly=P2W monthly=P1M quarterly=P1Q yearly=P1Y annually=P1Y hourly=PT1H nightly=XXXX-XX-XXTNI',
  ],
  ['times', 'once twice'],
  ['tonight', 'tonight=TNI overnight=TNI'],
  ['now', 'now=PRESENT_REF currently=PRESENT_REF nowadays=PRESENT_REF'],
  ['noon', 'noon=T12:00 midday=T12:00 midnight=T00:00'],
  ['part', 'morning=TMO mornings=TMO afternoon=TAF afternoons=TAF evening=TEV evenings=TEV night=TNI nights=TNI'],
  ['ago', 'ago'],
  ['between', 'between'],
  ['fiscal', 'fiscal'],
  ['quarterName', 'q'],
];

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Words that tell which way a date lies that names neither year nor week. Verbs in -ed are recognized by their ending. */
const FUTURE_WORDS =
  'will shall ll would going plans plan planned planning expected expects expect scheduled due intends hopes aims slated poised tomorrow could may might must should opens begins starts closes meets returns arrives resumes';
const PAST_WORDS =
  'said was were had did told came went took made began held met won lost fell rose led left became got gave saw found sent brought ran wrote spoke shot struck broke drew flew grew knew paid slid split sold bought stood thought threw kept built caught been';

function lexicon(): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (text: string, entry: Partial<Word>): void => {
    words.set(text, { ...PLAIN, ...words.get(text), ...entry, text });
  };
  for (const text of FUTURE_WORDS.split(' ')) add(text, { value: 1 });
  for (const text of PAST_WORDS.split(' ')) add(text, { value: -1 });
  for (const [text, { role, value }] of NUMBER_WORDS) {
    if (role === 'ordinal') add(text, { ordinal: value });
    else add(text, { role: 'number' });
  }
  MONTHS.forEach((text, index) => add(text, { month: index + 1, weak: WEAK_MONTHS.has(text) }));
  for (const [text, month] of Object.entries(MONTH_ABBREVIATIONS)) add(text, { month, form: 'short', weak: true });
  WEEKDAYS.forEach((text, index) => {
    add(text, { weekday: index + 1 });
    add(`${text}s`, { weekday: index + 1, form: 'plural' });
  });
  for (const [text, weekday] of Object.entries(WEEKDAY_ABBREVIATIONS))
    add(text, { weekday, form: 'short', weak: true });
  for (const [unit, { plural, short }] of Object.entries(UNIT_WORDS) as [Unit, { plural: string; short: string }][]) {
    add(unit, { unit });
    add(plural, { unit, form: 'plural' });
    for (const text of short.split(' ')) if (text !== '') add(text, { unit, form: 'short' });
  }
  for (const list of [BETWEEN, JOINING, ZONES, MERIDIEMS]) {
    for (const text of list) if (!words.get(text)?.role) add(text, { role: 'link' });
  }
  for (const [role, list] of ROLES) {
    for (const item of list.split(' ')) {
      const [text = '', code = ''] = item.split('=');
      add(text, { role, code });
    }
  }
  for (const [text, code] of Object.entries(SEASONS)) add(text, { code });
  for (const name of Object.keys(HOLIDAYS)) {
    const [text = ''] = name.split(' ');
    if (!words.get(text)?.role) add(text, { role: 'holiday' });
  }
  for (const unit of ['hour', 'day', 'week', 'month', 'year', 'decade'] as const)
    add(`${unit}long`, { role: 'long', unit });
  add('today', { role: 'day', value: 0 });
  add('yesterday', { role: 'day', value: -1 });
  add('tomorrow', { role: 'day', value: 1 });
  for (const [text, word] of words) words.set(text, { ...word, opens: canOpen(word) });
  return words;
}

function canOpen({ role, month, weekday, unit, ordinal, code }: Word): boolean {
  if (month > 0 || weekday > 0 || unit !== null || ordinal > 0 || code !== '') return true;
  return role !== null && role !== 'link' && role !== 'ago' && role !== 'between';
}

/** The lexicon of times, by lower-case word. */
export const TIME_WORDS: ReadonlyMap<string, Word> = lexicon();

/** Stands for every run of digits. */
export const DIGITS: Word = { ...PLAIN, text: '', role: 'digits', opens: true };

/** Whether a word is the name of a season. */
export function isSeason(word: Word): boolean {
  return word.code.length === 2 && word.code in SEASON_MONTHS;
}

/** First month of a season (meteorological, northern hemisphere), of a quarter or a half of the year. */
export const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
