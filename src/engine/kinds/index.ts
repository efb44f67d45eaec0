import type { EngineData } from '../model';
import { timeLayer } from '../times/layer';
import { dateKind } from './date';
import { durationKind } from './duration';
import type { FactKind } from './kind';
import { quotation } from './quotation';
import { setKind } from './set';
import { timeKind } from './time';

/** All kinds of fact, in order of precedence within their family: an editorial choice, so it is written by hand. */
export function factKinds(_data: EngineData): readonly FactKind[] {
  const times = timeLayer();
  return [setKind(times), dateKind(times), timeKind(times), durationKind(times), quotation];
}
