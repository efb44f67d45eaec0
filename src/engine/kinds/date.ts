import type { FactKind } from './kind';
import type { TimeLayer } from '../times/layer';

/** Dates. */
export function dateKind(times: TimeLayer): FactKind {
  return {
    info: { id: 'date', family: 'time', label: 'date', plural: 'Dates', icon: 'calendar', onByDefault: true },
    find: paragraph => times.times(paragraph).filter(found => found.kind === 'date'),
  };
}
