import { spellNumber } from '../text/spellNumber';
import { plainNumeral, type StyledFigure, type StyleRule } from './rule';

/**
 * Figures from 10 up: "12 boats", "a 30-year-old" (AP, Guardian, Reuters). Words stay at the start of a sentence, and for
 * round words that are no exact count ("a dozen", "two million", "hundreds").
 */
export const tenUp: StyleRule = {
  id: 'ten-up',
  changes: 'words',
  *find({ prose, figures }) {
    for (const figure of figures) {
      const numeral = KINDS.has(figure.kind) ? plainNumeral(figure) : null;
      if (!numeral || numeral.value < 10 || numeral.value > 99 || startsSentence(figure, numeral.start)) continue;
      const written = prose.slice(numeral.start, numeral.end).toLowerCase().replace(/\s/g, '-');
      if (written !== spellNumber(numeral.value)) continue;
      yield { start: numeral.start, end: numeral.end, wanted: String(numeral.value) };
    }
  },
};

const KINDS: ReadonlySet<StyledFigure['kind']> = new Set(['quantity', 'percent', 'age', 'duration', 'money']);

function startsSentence({ sentence }: StyledFigure, start: number): boolean {
  return start === sentence.start;
}
