import type { EngineData } from '../model';
import type { FactKind } from './kind';

/** All kinds of fact, in order of precedence within their family: an editorial choice, so it is written by hand. */
export function factKinds(_data: EngineData): readonly FactKind[] {
  return [];
}
