import type { Claim, Fact } from '../engine/model';
import { claimText } from './claimText';
import { oneLine } from './label';
import { numberText, ordinalText } from './numbers';
import { timexText } from './timexText';
import { english, type Translate } from './translate';

/**
 * What a fact says, on one line and in words: the claim of a figure, the day of a date, the speaker of a quotation, the
 * full name and title of a person. Empty where there is nothing to say beyond the text itself.
 */
export function factMeaning(fact: Fact, t: Translate): string {
  // Drafts are English: what their own words say already needs no second telling in any language.
  return meaningOf(fact, english) === oneLine(fact.text) ? '' : meaningOf(fact, t);
}

function meaningOf(fact: Fact, t: Translate): string {
  if (fact.kind === 'quotation') return fact.speaker === undefined ? '' : t('said by {0}', oneLine(fact.speaker));
  // The claim of a duration knows bound and range, its TIMEX3 value does not.
  if (fact.claim !== undefined) return figureMeaning(fact, fact.claim, t);
  if (fact.timex !== undefined) return timexText(fact.timex, t);
  const name = oneLine(fact.label);
  const title = fact.title === undefined ? '' : oneLine(fact.title);
  if (name === oneLine(fact.text)) return title;
  return title === '' ? name : `${name}, ${title}`;
}

function figureMeaning({ kind, text }: Fact, claim: Claim, t: Translate): string {
  const { value } = claim;
  if (kind === 'score' && typeof value !== 'number') return value.map(one => numberText(one, t)).join('–');
  if (kind === 'ordinal' && typeof value === 'number')
    return ordinalText(value, t) + (claim.noun === null ? '' : ` ${oneLine(claim.noun)}`);
  // One unit stands for percent and for percentage points; only the text tells them apart.
  const isPoints = claim.unit === 'percentage' && /\bpoints?\b|\d ?ppt?\b/i.test(text);
  return oneLine(claimText(isPoints ? { ...claim, unit: 'percentage point' } : claim, t));
}
