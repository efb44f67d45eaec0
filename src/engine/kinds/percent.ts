import { countedNoun } from '../figures/nouns';
import { rateAt } from '../figures/rates';
import { bare, type FigureKind } from '../figures/reading';

/** What a unit of percentage points has in it. */
const POINTS = /point|pp/i;

/** Percentages, percentage points and basis points. What the percentage is of is its noun: "81% of manufacturers". */
export const percent: FigureKind = {
  info: {
    id: 'percent',
    family: 'figure',
    label: 'percentage',
    plural: 'Percentages',
    icon: 'percentage',
    onByDefault: true,
  },
  read(place) {
    const { prose, unit, numeral } = place;
    if (!unit || numeral.shape === 'ordinal' || (unit.name !== 'percentage' && unit.name !== 'basis point'))
      return null;
    const rate = rateAt(prose, unit.end);
    const end = rate?.end ?? unit.end;
    const of = prose.startsWith(' of ', end) ? countedNoun(prose, end, true) : null;
    return bare(place, {
      unit: unit.name,
      isPoints: unit.name === 'percentage' && POINTS.test(prose.slice(numeral.end, unit.end)),
      per: rate?.per ?? null,
      noun: of?.noun ?? null,
      head: of?.head ?? null,
      end,
    });
  },
};
