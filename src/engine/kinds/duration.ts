import type { FactKind } from './kind';
import type { TimeLayer } from '../times/layer';

/** Durations. */
export function durationKind(times: TimeLayer): FactKind {
  return {
    info: { id: 'duration', family: 'time', label: 'duration', plural: 'Durations', icon: 'watch', onByDefault: true },
    find: paragraph => times.times(paragraph).filter(found => found.kind === 'duration'),
  };
}
