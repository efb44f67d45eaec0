import type { Claim, Fact } from '../engine/model';
import { claimText, numberText, ordinalText } from './claimText';
import { oneLine } from './label';
import { timexText } from './timexText';

/**
 * What a fact says, on one line and in words: the claim of a figure, the day of a date, the speaker of a quotation, the
 * full name and title of a person. Empty where there is nothing to say beyond the text itself.
 */
export function factMeaning(fact: Fact): string {
  const words = meaningOf(fact);
  return words === oneLine(fact.text) ? '' : words;
}

function meaningOf(fact: Fact): string {
  if (fact.kind === 'quotation') return fact.speaker === undefined ? '' : `said by ${oneLine(fact.speaker)}`;
  // The claim of a duration knows bound and range, its TIMEX3 value does not.
  if (fact.claim !== undefined) return figureMeaning(fact, fact.claim);
  if (fact.timex !== undefined) return timexText(fact.timex);
  const name = oneLine(fact.label);
  const title = fact.title === undefined ? '' : oneLine(fact.title);
  if (name === oneLine(fact.text)) return title;
  return title === '' ? name : `${name}, ${title}`;
}

function figureMeaning({ kind, text }: Fact, claim: Claim): string {
  const { value } = claim;
  if (kind === 'score' && typeof value !== 'number') return value.map(numberText).join('–');
  if (kind === 'ordinal' && typeof value === 'number')
    return ordinalText(value) + (claim.noun === null ? '' : ` ${oneLine(claim.noun)}`);
  const words = oneLine(claimText(claim));
  // One unit stands for percent and for percentage points; only the text tells them apart.
  return claim.unit === 'percentage' && /\bpoints?\b/i.test(text)
    ? words.replace(/\bpercent\b/, 'percentage points')
    : words;
}
