import type { Numeral } from '../text/numeral';
import { spellNumber } from '../text/spellNumber';
import type { StyledFigure, StyleRule } from './rule';

/** Longer numbers than these are hard to read in words: the sentence is better recast. */
const MOST_WORDS = 3;

/** No sentence begins with a figure: "Twelve boats sank." (AP, Guardian, Economist, Reuters; years excepted). */
export const sentenceStart: StyleRule = {
  id: 'sentence-start',
  changes: 'words',
  *find({ prose, block, figures }) {
    if (block === 'list') return;
    for (const figure of figures) {
      const [numeral] = figure.numerals;
      const { sentence } = figure;
      if (numeral?.form !== 'digits' || numeral.start !== sentence.start) continue;
      // A line that ends like no sentence is a heading or an entry of a list.
      if (!/[.!?…]["”’»)\]]*$/.test(prose.slice(Math.max(numeral.end, sentence.end - 8), sentence.end))) continue;
      yield { start: numeral.start, end: numeral.end, wanted: inWords(figure, numeral, prose) };
    }
  },
};

function inWords({ numerals, claim }: StyledFigure, numeral: Numeral, prose: string): string | null {
  // "5%" and "3kg" would have to be written out whole.
  const isGlued = !/^[\s-]/.test(prose.slice(numeral.end, numeral.end + 1));
  const words = typeof claim.value === 'number' && numerals.length === 1 ? spellNumber(claim.value) : null;
  if (isGlued || words === null || numeral.scale !== 1 || words.split(' ').length > MOST_WORDS) return null;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
