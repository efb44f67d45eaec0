import type { Fact, HouseName } from '../engine/model';
import { nameKey } from '../engine/names/fold';
import { personLikeness } from '../engine/names/draft/personLikeness';
import { wordSimilarity } from '../engine/names/draft/wordSimilarity';
import type { Correction } from './houseCorrections';
import { NAME_KINDS } from './houseNames';
import { oneLine, shorten } from './label';
import type { Translate } from './translate';

/** A correction that a person can choose. */
export interface Offer {
  /** What it says, as a sentence without a full stop: “Tarn” is a place. */
  readonly title: string;
  readonly correction: Correction;
}

/** What is known beside the name in question. */
export interface NameContext {
  readonly t: Translate;
  /** The names of the draft, suggestions included. */
  readonly names: readonly Fact[];
  /** The names of the house list. */
  readonly listed: readonly HouseName[];
}

type NameKind = HouseName['kind'];

const LONGEST_TITLE = 40;
/** In UTF-16 units: a longer selection is no name. */
const LONGEST_NAME = 100;
/** From this likeness on, 0 to 1, two names may be one. */
const LIKELY = 0.3;

/** True for facts that the list of names can speak of. */
export function isName(fact: Fact): fact is Fact & { readonly kind: NameKind } {
  return NAME_KINDS.some(kind => kind === fact.kind);
}

/** What can be said about a name that was found, the likeliest first. @param unsure the name is a suggestion. */
export function nameOffers(fact: Fact, context: NameContext, unsure: boolean): readonly Offer[] {
  if (!isName(fact)) return [];
  const { t, listed } = context;
  const text = oneLine(fact.text);
  const is = (kind: NameKind): Offer => ({
    title: isA(t, fact.label, kind),
    correction: { is: 'name', name: fact.label, kind, aliases: otherForms(fact, context) },
  });
  const isNone: Offer = {
    title: t('“{0}” is not a name', shorten(text, LONGEST_TITLE)),
    correction: { is: 'no name', text },
  };
  const isOwn: Offer = {
    title: t('“{0}” is a name of its own', shorten(text, LONGEST_TITLE)),
    correction: { is: 'name', name: text, kind: fact.kind, aliases: [] },
  };
  const isOff: Offer = {
    title: t('Take “{0}” off the list of names', shorten(fact.label, LONGEST_TITLE)),
    correction: { is: 'unlisted', name: fact.label },
  };
  return [
    ...(unsure ? [is(fact.kind)] : []),
    isNone,
    ...NAME_KINDS.filter(kind => kind !== fact.kind).map(is),
    ...sameNameOffers(fact, context, LIKELY).slice(0, 1),
    ...(nameKey(text) === nameKey(fact.label) ? [] : [isOwn]),
    ...(listed.some(({ name }) => name === fact.label) ? [isOff] : []),
  ];
}

/**
 * Whose name a name can be besides: every other name of the draft and of the house list, the likeliest first.
 * @param least how likely it must be, 0 to 1.
 */
export function sameNameOffers(fact: Fact, context: NameContext, least = 0): readonly Offer[] {
  const { t, names, listed } = context;
  const others = new Map<string, { readonly name: string; readonly kind: NameKind }>();
  for (const { name, kind } of listed) others.set(name, { name, kind });
  for (const name of names)
    if (isName(name) && !others.has(name.label)) others.set(name.label, { name: name.label, kind: name.kind });
  const aliases = [fact.label, ...otherForms(fact, context)];
  return [...others.values()]
    .filter(({ name }) => name !== fact.label)
    .map(other => ({ ...other, likeness: other.kind === fact.kind ? likeness(fact.label, other.name, other.kind) : 0 }))
    .filter(other => other.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name, kind }) => ({
      title: t('“{0}” is “{1}”', shorten(fact.label, LONGEST_TITLE), shorten(name, LONGEST_TITLE)),
      correction: { is: 'name', name, kind, aliases },
    }));
}

/** What can be said about a text that somebody selected. @param around the names that the selection touches. */
export function selectionOffers(selected: string, around: readonly Fact[], t: Translate): readonly Offer[] {
  const name = oneLine(selected);
  if (!/[\p{L}\p{N}]/u.test(name) || name.length > LONGEST_NAME) return [];
  const touched = around.find(isName);
  const whole = around.map(fact => oneLine(fact.text)).find(text => text !== name && text.includes(name));
  const offer = (title: string, kind: NameKind): Offer => ({
    title,
    correction: { is: 'name', name, kind, aliases: [], ...(whole !== undefined && { not: whole }) },
  });
  return [
    ...(touched ? [offer(t('The name is “{0}”', shorten(name, LONGEST_TITLE)), touched.kind)] : []),
    ...NAME_KINDS.filter(kind => kind !== touched?.kind).map(kind => offer(isA(t, name, kind), kind)),
  ];
}

function isA(t: Translate, name: string, kind: NameKind): string {
  const shown = shorten(name, LONGEST_TITLE);
  switch (kind) {
    case 'person':
      return t('“{0}” is a person', shown);
    case 'organization':
      return t('“{0}” is an organization', shown);
    case 'place':
      return t('“{0}” is a place', shown);
  }
}

/** What the draft calls the same besides the label: spellings that differ by more than case and accents. */
function otherForms(fact: Fact, { names }: NameContext): readonly string[] {
  const forms = new Map<string, string>();
  for (const { key, text } of names) {
    const form = oneLine(text);
    if (key === fact.key && !forms.has(nameKey(form))) forms.set(nameKey(form), form);
  }
  forms.delete(nameKey(fact.label));
  return [...forms.values()];
}

/** How likely two names of one kind are one, 0 to 1. */
function likeness(a: string, b: string, kind: NameKind): number {
  if (kind === 'person') return personLikeness(a, b);
  const [short = '', long = ''] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length);
  const words = long.split(' ');
  const initials = words.map(word => word.charAt(0)).join('');
  if (short === initials || long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return 1;
  const alike = wordSimilarity(short, long);
  // Names of two institutions share most of their words by nature.
  return alike > 0.85 ? alike : alike * LIKELY;
}
