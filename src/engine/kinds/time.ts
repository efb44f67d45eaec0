import type { FactKind } from './kind';
import type { TimeLayer } from '../times/layer';

/** Times. */
export function timeKind(times: TimeLayer): FactKind {
  return {
    info: { id: 'time', family: 'time', label: 'time', plural: 'Times', icon: 'clock', onByDefault: true },
    find: paragraph => times.times(paragraph).filter(found => found.kind === 'time'),
  };
}
