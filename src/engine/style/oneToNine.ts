import { spellNumber } from '../text/spellNumber';
import { plainNumeral, type StyledFigure, type StyleRule } from './rule';

/**
 * One to nine in words where something is counted: "five boats", "three days" (AP, Guardian, Reuters). Figures stay with
 * units of measurement, money, percent, ages, scores, decimals and ranges, and where the same sentence counts ten or more
 * in figures, so that like is written alike.
 */
export const oneToNine: StyleRule = {
  id: 'one-to-nine',
  changes: 'words',
  *find({ prose, figures }) {
    const mixed = new Set(figures.filter(isLarge).map(figure => figure.sentence));
    for (const figure of figures) {
      const numeral = counts(figure) && !mixed.has(figure.sentence) ? plainNumeral(figure) : null;
      if (!numeral || !/^[1-9]$/.test(prose.slice(numeral.start, numeral.end))) continue;
      yield { start: numeral.start, end: numeral.end, wanted: spellNumber(numeral.value) };
    }
  },
};

/** Things and people, and spans of time; nothing that is measured. */
function counts({ kind, claim }: StyledFigure): boolean {
  return kind === 'duration' || (kind === 'quantity' && claim.unit === null && claim.noun !== null);
}

function isLarge(figure: StyledFigure): boolean {
  return (
    figure.kind === 'quantity' &&
    figure.claim.unit === null &&
    figure.numerals.some(({ form, value }) => form === 'digits' && Number(value) >= 10)
  );
}
