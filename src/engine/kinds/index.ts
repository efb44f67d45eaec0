import type { EngineData } from '../model';
import { gazetteerOf } from '../names/gazetteer';
import { ruleTagger } from '../names/rules';
import { rememberTags } from '../names/tagger';
import { timeLayer } from '../times/layer';
import { dateKind } from './date';
import { durationKind } from './duration';
import type { FactKind } from './kind';
import { nationalityKind } from './nationality';
import { organizationKind } from './organization';
import { personKind } from './person';
import { placeKind } from './place';
import { quotation } from './quotation';
import { setKind } from './set';
import { timeKind } from './time';

/** All kinds of fact, in order of precedence within their family: an editorial choice, so it is written by hand. */
export function factKinds(data: EngineData): readonly FactKind[] {
  const names = rememberTags(ruleTagger(gazetteerOf(data.gazetteer)));
  const times = timeLayer();
  return [
    personKind(names),
    organizationKind(names),
    placeKind(names),
    nationalityKind(names),
    setKind(times),
    dateKind(times),
    timeKind(times),
    durationKind(times),
    quotation,
  ];
}
