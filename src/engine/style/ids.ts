/**
 * Ids of the rules of house style, as they stand in settings, problems and on the command line; in the order in which
 * they are explained. A user interface needs to know them without the rules.
 */
export const STYLE_RULE_IDS = [
  'one-to-nine',
  'ten-up',
  'sentence-start',
  'thousands',
  'percent-sign',
  'percent-word',
  'per-cent',
  'range-dash',
  'short-months',
  'full-months',
] as const;

export type StyleRuleId = (typeof STYLE_RULE_IDS)[number];
