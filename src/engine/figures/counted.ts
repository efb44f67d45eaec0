import type { Bound } from '../model';
import type { CountedNoun } from './nouns';
import type { Place } from './place';
import { rateAt } from './rates';
import { bare, type Reading } from './reading';

/** A number with what it counts, if anything is named, and the rate behind it. */
export function counted(place: Place, noun: CountedNoun | null, bound: Bound = '='): Reading {
  const end = noun?.end ?? place.end;
  const rate = rateAt(place.prose, end);
  const per = rate?.per ?? null;
  return bare(place, { noun: noun?.noun ?? null, head: noun?.head ?? null, per, end: rate?.end ?? end, bound });
}
