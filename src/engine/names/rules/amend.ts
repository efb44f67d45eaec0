import { isCompass, isCountryAdjective, isDemonym } from '../../kinds/nationality';
import { isCommonAcronym, organizationHeads } from '../../kinds/organization';
import { apart } from './apart';
import { isCode, isPartyCode, withSeats } from './codes';
import { chanceOf, kindOf, type Candidate } from '../candidate';
import { pushDoubleName } from './doubleNames';
import { entryAt } from '../entries';
import { fold } from '../fold';
import type { Gazetteer } from '../gazetteer';
import { withOffices } from './offices';
import { followsOther, otherHeads } from './others';
import { withPersonCue } from './personCues';
import { withEntries, withPartners } from './overlooked';
import { isPost } from './posts';
import { postNominals, trim } from './trim';
import { isVessel } from './vessels';
import type { Token } from '../tokens';

/** How much of its probability is left to a common word at the start of a sentence. */
const doubt = 0.6;

/** Below this probability a candidate is nothing, not even with the help of the rest of the draft. */
const faint = 0.08;

/** Probability of what a rule alone makes a name. */
const evident = 0.6;

/** Probability from which on the model knows the kind of a name better than the gazetteer. */
const certain = 0.97;

/**
 * What rules know better than the model: entries of the gazetteer of several words, countries it overlooked, acronyms after their
 * expansion; titles and common nouns at the ends of a name, nationalities, agreements and events. Linear in the sentence.
 */
export function amend(tokens: readonly Token[], candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const amended: Candidate[] = [];
  let before: Candidate | undefined;
  const known = withEntries(tokens, withSeats(tokens, candidates), gazetteer);
  const whole = withOffices(tokens, withPartners(tokens, known), gazetteer);
  for (const candidate of whole) {
    for (const part of apart(tokens, candidate, gazetteer)) {
      const name = trim(tokens, part, gazetteer);
      if (name.from >= name.to || chanceOf(name) < faint || isNoName(tokens, name)) continue;
      if (isPartyCode(tokens, name, before)) continue;
      const doubtful = doubted(tokens, withPersonCue(tokens, knownKind(tokens, name, gazetteer)), gazetteer);
      const sure = institution(tokens, doubtful);
      pushDoubleName(tokens, amended, acronym(tokens, sure, before));
      before = sure;
    }
  }
  return withPossessives(tokens, amended);
}

/** What is named like a person and is none: "Hurricane Milton". */
const storms = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm']);

/** Months that people are called by, too, and what stands before months: "in *May*". */
const months = new Set(
  'April May June August March Jan Jan. Feb Feb. Aug Aug. Sept Sept. Oct Oct. Nov Nov. Dec Dec. Muharram Safar Rajab Shaban Ramadan Shawwal'.split(
    ' ',
  ),
);
const beforeMonths = new Set('in since until till last next early late mid this every'.split(' '));

/** Common nouns that a number makes a label of: "Ward 7", "Gate 22". */
const numbered = new Set(
  'Ward Gate Room Platform Terminal Pier Lane Block Sector District Zone Unit Bay Floor Hall'.split(' '),
);

/** Nationalities, abbreviations of common nouns, agreements and events: "North Korean", "NGOs", "Paris Agreement". */
function isNoName(tokens: readonly Token[], candidate: Candidate): boolean {
  const { from, to } = candidate;
  const first = tokens[from]?.text ?? '';
  const last = tokens[to - 1]?.text ?? '';
  if (storms.has(tokens[from - 1]?.text ?? '') || (storms.has(first) && to - from > 1)) return true;
  if (isVessel(tokens, from) || isCode(tokens, candidate)) return true;
  if (followsOther(tokens, to) || (otherHeads.has(last) && to - from > 1)) return true;
  if (to - from === 1 && isCountryAdjective(fold(last))) return true;
  if (to - from === 2 && isCompass(first) && isDemonym(fold(last))) return true;
  if (to - from === 1 && tokens[to]?.type === 'number' && (numbered.has(last) || months.has(last))) return true;
  if (to - from === 1 && months.has(last) && beforeMonths.has(tokens[from - 1]?.text ?? '')) return true;
  if (isPost(tokens, candidate)) return true;
  return to - from === 1 && (isCommonAcronym(last) || (postNominals.has(last) && tokens[from - 1]?.text === ','));
}

/** What the gazetteer knows for certain beats a doubtful guess of the kind. */
function knownKind(tokens: readonly Token[], candidate: Candidate, gazetteer: Gazetteer): Candidate {
  const match = entryAt(tokens, candidate.from, gazetteer);
  const chance = chanceOf(candidate);
  if (
    match?.to !== candidate.to ||
    match.entry.rank !== 3 ||
    match.entry.kind === kindOf(candidate) ||
    chance >= certain
  )
    return candidate;
  return { ...candidate, person: 0, organization: 0, place: 0, [match.entry.kind]: chance };
}

/** A common word that would have its capital anyway is rarely a name: "*Reading* is a skill". */
function doubted(tokens: readonly Token[], candidate: Candidate, gazetteer: Gazetteer): Candidate {
  const token = tokens[candidate.from];
  if (candidate.to !== candidate.from + 1 || token?.first !== true || token.allCaps) return candidate;
  const { entry, isCommon } = gazetteer.known(token.word);
  if (entry?.rank === 3 || !isCommon) return candidate;
  const { person, organization, place } = candidate;
  return { ...candidate, person: person * doubt, organization: organization * doubt, place: place * doubt };
}

/** What is named after a person or a saint in the possessive. */
const named = new Set(
  (
    'Hospital Hospice College School University Church Cathedral Academy Infirmary Grill Goods Store Stores Custard Pizza Diner Cafe Café Kitchen Bakery Deli ' +
    'Tavern Inn Restaurant Supermarket Market Pharmacy Hardware Furniture Burgers Chicken Donuts Books Bookshop Brewery Steakhouse Barbecue Auctioneers'
  ).split(' '),
);

/** "St Anselm's Hospital": the possessive is part of the institution's name. */
function withPossessives(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { from, to } = candidate;
    if ((kept.at(-1)?.to ?? 0) > from) continue;
    const end = possessedEnd(tokens, to);
    if (end === to) kept.push(candidate);
    else kept.push({ from, to: end, person: 0, place: 0, organization: Math.max(evident, chanceOf(candidate)) });
  }
  return kept;
}

/** Longest part of a name behind a possessive, in words. */
const mostPossessed = 4;

/** Where the name ends that goes on behind the possessive at token `i`: "Abbott's *Frozen Custard*"; `i` where none does. */
function possessedEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.type !== 'possessive') return i;
  let end = i + 1;
  while (tokens[end]?.capital === true && end - i <= mostPossessed) end++;
  while (end > i + 1 && !named.has(tokens[end - 1]?.text ?? '')) end--;
  return end === i + 1 ? i : end;
}

/** Words that name an institution or a company whatever stands before them; banks, clubs and hospitals may be places, too. */
const institutions = new Set(
  (
    'School University College Academy Institute Ministry Department Agency Bureau Commission Committee Council Treasury Association Federation Party ' +
    'Administration Administrations Foundation Elementary Conservatory Polytechnic'
  ).split(' '),
);

/** What the full names of companies end in, and no other name. */
const legalForms = new Set('Inc Inc. Corp Corp. Ltd Ltd. LLC LLP PLC Plc AG GmbH ASA NV Holdings'.split(' '));

/** "Asian Development Bank", "Harrow School": what is named for an institution is one, wherever in the sentence it stands. */
function institution(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { from, to, organization } = candidate;
  const kind = kindOf(candidate);
  if (to - from > 1 && legalForms.has(tokens[to - 1]?.text ?? ''))
    return { ...candidate, person: 0, organization: Math.max(evident, chanceOf(candidate)), place: 0 };
  if (to - from > 1 && kind !== 'organization' && namesInstitution(tokens, from, to))
    return { ...candidate, person: 0, organization: chanceOf(candidate), place: 0 };
  const isNamed = to - from > 2 && kind === 'organization' && organizationHeads.has(tokens[to - 1]?.text ?? '');
  return isNamed && organization < evident ? { ...candidate, organization: evident } : candidate;
}

/** "Harrow School", "School of Art": the word for an institution ends the name, or "of" follows it. */
function namesInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (institutions.has(tokens[i]?.text ?? '') && (i === to - 1 || tokens[i + 1]?.text === 'of')) return true;
  return false;
}

/** "Baltic Ferry Union (BFU)": an acronym in brackets is as sure as the name before it. */
function acronym(tokens: readonly Token[], candidate: Candidate, before: Candidate | undefined): Candidate {
  const text = tokens[candidate.from]?.text ?? '';
  if (
    before === undefined ||
    candidate.to !== candidate.from + 1 ||
    candidate.from !== before.to + 1 ||
    tokens[before.to]?.text !== '('
  )
    return candidate;
  let initials = '';
  for (let i = before.from; i < before.to; i++)
    if (tokens[i]?.capital === true) initials += tokens[i]?.text.charAt(0) ?? '';
  if (initials !== text || initials.length < 2) return candidate;
  const chance = Math.max(0.9, chanceOf(candidate));
  return { ...candidate, person: 0, organization: 0, place: 0, [kindOf(before)]: chance };
}
