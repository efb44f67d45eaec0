import type { Bound } from '../model';
import { ABOUT } from './cues';
import type { Tokens } from './tokens';

/** The words before a figure that say how exactly it is meant. */
export function boundBefore(t: Tokens, index: number): { first: number; bound: Bound } {
  const none = { first: index, bound: '=' } as const;
  if (!t.spaced(index)) return none;
  const one = index - 1;
  const two = t.spaced(one) ? index - 2 : -1;
  if (t.among(one, ABOUT)) return { first: one, bound: '~' };
  if (t.is(one, 'over') || t.is(one, 'under')) return { first: one, bound: t.is(one, 'over') ? '>' : '<' };
  if (t.is(one, 'than')) {
    const less = t.is(two, 'less') || t.is(two, 'fewer');
    if (!less && !t.is(two, 'more') && !t.is(two, 'longer')) return none;
    const negated = t.is(two - 1, 'no') && t.spaced(two);
    return { first: negated ? two - 1 : two, bound: less === negated ? '>' : '<' };
  }
  if ((t.is(one, 'least') || t.is(one, 'most')) && t.is(two, 'at'))
    return { first: two, bound: t.is(one, 'least') ? '>' : '<' };
  if (t.is(one, 'to') && t.is(two, 'up')) return { first: two, bound: '<' };
  return t.is(one, 'to') && t.is(two, 'close') ? { first: two, bound: '~' } : none;
}
