import type { Found } from '../../kinds/kind';
import { SURE } from './resolve';

/** A name that was found, and the paragraph it stands in. */
interface Placed {
  readonly found: Found;
  readonly paragraph: unknown;
}

/**
 * Names without overlaps; takes and returns them in order of the draft. What the house list names beats what was guessed,
 * but is no name of its own inside a longer one that is sure: "Tehran" in "University of Tehran". Else the surer name
 * stays, then the longer one.
 */
export function withoutNameOverlaps<P extends Placed>(names: readonly P[]): P[] {
  const kept: P[] = [];
  for (const name of names) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.paragraph !== name.paragraph || last.found.end <= name.found.start) kept.push(name);
    else if (beats(name.found, last.found))
      kept[kept.length - 1] = { ...name, found: withTitle(name.found, last.found) };
  }
  return kept;
}

/** `last` begins where `found` does or before it, and is the longer one where both begin together. */
function beats(found: Found, last: Found): boolean {
  if (found.listed !== last.listed) {
    const isPart = found.end <= last.end && found.end - found.start < last.end - last.start;
    return found.listed === true && !(isPart && (last.confidence ?? 1) >= SURE);
  }
  return rank(found) > rank(last);
}

function rank(found: Found): number {
  return (found.confidence ?? 1) + (found.end - found.start) * 1e-4;
}

/** The house list knows who somebody is, the draft what they are. */
function withTitle(listed: Found, { title, start }: Found): Found {
  return title !== undefined && listed.kind === 'person' && listed.start === start ? { ...listed, title } : listed;
}
