import type { StyleRuleId } from './ids';
import { fullMonths, shortMonths } from './months';
import { oneToNine } from './oneToNine';
import { perCent, percentSign, percentWord } from './percent';
import { rangeDash } from './rangeDash';
import type { StyleRule } from './rule';
import { sentenceStart } from './sentenceStart';
import { tenUp } from './tenUp';
import { thousands } from './thousands';

/**
 * Every rule of house style by its id; none is on unless asked for. Where two findings overlap, the rule that stands
 * first here is told.
 */
export const STYLE_RULES: Readonly<Record<StyleRuleId, StyleRule>> = {
  'sentence-start': sentenceStart,
  'one-to-nine': oneToNine,
  'ten-up': tenUp,
  thousands,
  'percent-sign': percentSign,
  'percent-word': percentWord,
  'per-cent': perCent,
  'range-dash': rangeDash,
  'short-months': shortMonths,
  'full-months': fullMonths,
};
