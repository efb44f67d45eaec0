import type { FactKind } from './kind';
import type { TimeLayer } from '../times/layer';

/** Recurring times. */
export function setKind(times: TimeLayer): FactKind {
  return {
    info: {
      id: 'set',
      family: 'time',
      label: 'recurring time',
      plural: 'Recurring times',
      icon: 'sync',
      onByDefault: true,
    },
    find: paragraph => times.times(paragraph).filter(found => found.kind === 'set'),
  };
}
