import { wordSet } from './lexicon';
import type { Place } from './place';
import { bare, type Reading } from './reading';
import { wordAfter } from './words';

/** Words behind "doubled" in which nothing grew: "doubled over in pain", "doubled as a nurse", "doubled it". */
const NO_GROWTH = wordSet('over up down back as with it them him her me us');

/** What is measured and may be doubled behind an article; "doubled the guard" says no figure that could be checked. */
const MEASURED =
  wordSet(`number numbers amount size price prices rate rates value volume cost costs share output production
  budget capacity income revenue profit pay salary population speed length area total figure sum tax tariff tariffs`);

/** How many times: "twofold", "10x", "twice", and the verbs that say it with a direction: "more than doubled", "halved". */
export function multiple(place: Place): Reading | null {
  const { prose, start, end, numeral } = place;
  const isVerb =
    !place.isDigits &&
    prose
      .slice(end - 3, end)
      .toLowerCase()
      .endsWith('led');
  const isHalving = numeral.value === 0.5;
  if (!isVerb && !isHalving) return bare(place, { unit: 'times', alone: true });
  return isGrowth(place) && start > 0
    ? bare(place, { unit: 'times', alone: true, direction: isHalving ? 'down' : 'up' })
    : null;
}

function isGrowth({ prose, previous, next }: Place): boolean {
  const before = previous?.lower;
  if (before === 'a' || before === 'an' || before === 'the') return false; // "a halved lemon"
  if (!next) return true;
  if (NO_GROWTH.has(next.lower)) return false;
  if (next.lower !== 'the' && next.lower !== 'a' && next.lower !== 'an') return true;
  return MEASURED.has(wordAfter(prose, next.end)?.lower ?? '');
}
