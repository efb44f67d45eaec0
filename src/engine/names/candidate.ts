/** Tokens `from` to `to` (exclusive) of a sentence that may be a name, and the probability of each kind. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

export type NameKind = 'person' | 'organization' | 'place';

/** The kind that a candidate most probably is. */
export function kindOf({ person, organization, place }: Candidate): NameKind {
  if (person >= organization && person >= place) return 'person';
  return place >= organization ? 'place' : 'organization';
}

/** The probability of the kind that a candidate most probably is. */
export function chanceOf(candidate: Candidate): number {
  return candidate[kindOf(candidate)];
}
