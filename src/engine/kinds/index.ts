import { figureFamily } from '../figures/family';
import type { EngineData } from '../model';
import { eventFinder } from '../names/events/events';
import { gazetteerOf } from '../names/gazetteer';
import { readModel } from '../names/model/model';
import { rememberTags, type NameTagger } from '../names/tagger';
import { trainedTagger } from '../names/trained';
import { timeLayer } from '../times/layer';
import { age } from './age';
import { dateKind } from './date';
import { durationKind } from './duration';
import { eventKind } from './event';
import type { FactKind } from './kind';
import { isCurrencyPrefix, money } from './money';
import { nationalityKind } from './nationality';
import { ordinal } from './ordinal';
import { organizationKind } from './organization';
import { percent } from './percent';
import { personKind } from './person';
import { placeKind } from './place';
import { quantity } from './quantity';
import { quotation } from './quotation';
import { score } from './score';
import { setKind } from './set';
import { timeKind } from './time';

/** All kinds of fact, and what they need of the whole draft before they look at a paragraph of it. */
export interface Registry {
  /** In order of precedence within their family: an editorial choice, so it is written by hand. */
  readonly kinds: readonly FactKind[];
  /** What a paragraph tells the kinds of names about its words. */
  readonly tell: NameTagger['tell'];
}

/** The registry of the kinds of fact. */
export function factKinds(data: EngineData): Registry {
  const gazetteer = gazetteerOf(data.gazetteer);
  const names = rememberTags(trainedTagger(gazetteer, () => readModel(data.names)));
  const events = eventFinder(gazetteer);
  const times = timeLayer();
  const kinds = [
    personKind(names),
    organizationKind(names),
    placeKind(names),
    nationalityKind(names),
    eventKind(paragraph => events(paragraph.prose, names.tag(paragraph))),
    ...figureFamily([money, percent, age, score, ordinal, quantity], isCurrencyPrefix, times),
    setKind(times),
    dateKind(times),
    timeKind(times),
    durationKind(times),
    quotation,
  ];
  return { kinds, tell: prose => names.tell(prose) };
}
