import type { NameEvidence } from '../kinds/kind';
import { commonAcronyms, institutionHeads, organizationCues, organizationHeads } from '../kinds/organization';
import { nameSuffixes, particles, roles, speechVerbs } from '../kinds/person';
import { placeHeads, placeNouns, placePrefixes, placePrepositions } from '../kinds/place';
import { fold } from './fold';
import type { Gazetteer } from './gazetteer';
import type { Token } from './tokens';

/** One candidate as the rules cut it out: tokens `from` to `to` (exclusive), a title found before it or not. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  /** The capital of its first word proves nothing. */
  readonly weak: boolean;
}

const personRelative = new Set(['who', 'whose', 'whom']);
const nouns = /(?:er|or|ist|man|woman|eer|ian)$/;
const notRoles = new Set(
  'after under over or for her older younger other rather former later never ever whether either neither greater better water order power number per offer border major minor'.split(
    ' ',
  ),
);

/** The word of a token in lower case, '' for anything else or beyond the ends. */
function word(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token?.type === 'word' ? token.text.toLowerCase() : '';
}

/** The mark that a token is, '' for anything else. */
function mark(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token?.type === 'mark' ? token.text : '';
}

/** Initials of the words of a name: "World Food Programme" → "WFP". */
function initials(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (const token of tokens.slice(from, to)) if (token.capital) out += token.text.charAt(0);
  return out;
}

/**
 * Weighs what speaks for each kind of name: the words inside, a title before, the words around. The weights were set by
 * hand and checked on development data (`npm run eval -- names`); each says how far one such sign alone may be trusted.
 */
export function scoreChunk(tokens: readonly Token[], chunk: Chunk, gazetteer: Gazetteer): NameEvidence {
  const { from, to } = chunk;
  const words: Token[] = [];
  let hasInitial = false;
  let hasParticle = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.type !== 'word') continue;
    if (!token.capital) hasParticle ||= particles.has(token.text);
    else if (/^[A-Z]\.?$/.test(token.text)) hasInitial = i > from || to - from > 1;
    words.push(token);
  }
  const names = words.filter(token => token.capital);
  const head = fold(names[0]?.text ?? '');
  const tail = names.at(-1)?.text ?? '';
  const size = names.length;
  const common = names.filter(token => gazetteer.isWord(token.text.toLowerCase())).length;
  let person = 0;
  let organization = 0;
  let place = 0;

  if (chunk.titled) person += 0.8;
  if (organizationHeads.has(tail)) organization += size > 1 ? 0.85 : 0.25;
  else if (names.some(token => institutionHeads.has(token.text))) organization += size > 1 ? 0.6 : 0.1;
  else if (placeHeads.has(tail)) place += size > 1 ? 0.8 : 0.1;
  else if (size > 1 && placePrefixes.has(head)) place += 0.5;
  if (words.some(token => token.text === '&')) organization += 0.4;
  for (let i = from; i < to; i++) if (mark(tokens, i) === '&') organization += 0.5;

  if (size > 1) {
    const strange = size - common;
    if (gazetteer.isFirstName(head)) person += gazetteer.isWord(head.toLowerCase()) ? 0.35 : 0.5;
    if (gazetteer.isLastName(fold(tail)) || gazetteer.isFirstName(fold(tail))) person += 0.15;
    if (hasInitial) person += 0.35;
    if (hasParticle || /^(?:al|el)-/i.test(tail)) person += 0.35;
    if (strange === size && size <= 4) person += size < 4 ? 0.5 : 0.3;
    else if (strange === 0) {
      person -= 0.3;
      organization += 0.15;
    }
    if (nameSuffixes.has(tail)) person += 0.5;
    if (size > 4) person -= 0.3;
    if (names.every(token => token.allCaps) && strange > 0) organization += 0.1;
  } else {
    const caps = names[0]?.allCaps === true;
    // "NGOs", "MoUs": several of a kind, named by initials.
    const plural = tail.length <= 5 && /^[A-Z][a-z]?[A-Z]+s$/.test(tail);
    if (caps && !commonAcronyms.has(tail) && common === 0) organization += tail.length <= 5 ? 0.55 : 0.35;
    else if (plural || (caps && commonAcronyms.has(tail))) person = organization = place = -1;
    else if (common === 0) {
      const given = gazetteer.isFirstName(head);
      const family = gazetteer.isLastName(head);
      person += 0.15 + (given || family ? 0.35 : 0) + (given && family ? 0.05 : 0);
      if (/^(?:al|el|as|ash|an|ad|ar|at|az)-/i.test(tail)) person += 0.3;
      organization += 0.12;
      place += 0.1;
    } else if (gazetteer.isFirstName(head) && !chunk.weak) person += 0.2;
    else person -= 0.3;
  }

  const before = word(tokens, from - 1);
  const glue = tokens[from]?.glued === true;
  const single = size === 1 && !chunk.titled;
  if (!glue || before === '') {
    if (placePrepositions.has(before) || (before === 'from' && single)) {
      place += before === 'from' ? 0.15 : 0.3;
      if (before === 'in' || before === 'near') place += 0.1;
      if (single) person -= 0.1;
    } else if (before === 'at') {
      place += 0.1;
      organization += 0.2;
      if (single) person -= 0.1;
    } else if (before === 'the') {
      person -= size === 1 ? 0.5 : 0.3;
      organization += 0.2;
      place += 0.05;
    } else if (before === 'a' || before === 'an') {
      person -= 0.3;
      organization -= 0.2;
      place -= 0.2;
    } else if (before === 'of' && placeNouns.has(word(tokens, from - 2))) place += 0.6;
    else if (roles.has(before)) person += 0.4;
    else if (size > 1 && nouns.test(before) && !notRoles.has(before)) person += 0.2;
    else if (speechVerbs.has(before)) person += 0.25;
    else if (before === 'mr' || before === 'mrs') person += 0.8;
  }

  let next = to;
  const possessive = tokens[next]?.type === 'possessive';
  if (possessive) next++;
  const after = word(tokens, next);
  const comma = mark(tokens, next) === ',';
  if (!possessive && speechVerbs.has(after)) {
    person += 0.45;
    organization += 0.1;
  }
  if (personRelative.has(after) || (comma && personRelative.has(word(tokens, next + 1)))) person += 0.4;
  if (
    comma &&
    tokens[next + 1]?.type === 'number' &&
    /^\d\d$/.test(tokens[next + 1]?.text ?? '') &&
    mark(tokens, next + 2) === ','
  )
    person += 0.5;
  if (comma && roles.has(word(tokens, next + 2)) && /^(?:the|a|an|his|her|its)$/.test(word(tokens, next + 1)))
    person += 0.3;
  if (comma && tokens[next + 1]?.capital === true) {
    const region = gazetteer.find(fold(tokens[next + 1]?.text ?? ''));
    if (region?.kind === 'place' && single) place += 0.3;
  }
  if (after !== '' && placeNouns.has(after) && !possessive) place += 0.25;
  if (organizationCues.has(after)) organization += 0.25;
  if (mark(tokens, next) === '(' && size > 1) {
    const short = tokens[next + 1]?.text ?? '';
    if (tokens[next + 1]?.allCaps === true && mark(tokens, next + 2) === ')' && initials(tokens, from, to) === short)
      organization += 0.7;
  }
  if (mark(tokens, next) === '-' && tokens[next]?.glued === true && word(tokens, next + 1) === 'based') place += 0.6;

  const clamp = (value: number): number => Math.max(0, Math.min(1, value));
  return { person: clamp(person), organization: clamp(organization), place: clamp(place), weakCapital: chunk.weak };
}
