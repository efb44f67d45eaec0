import type { Dateline, Fact, Family, KindId, KindInfo, Span } from './model';
import { spellOutAcronyms } from './figures/acronyms';
import type { Found } from './kinds/kind';
import { clusterNames } from './names/draft/clusters';
import type { NameTexts } from './names/draft/nameTexts';
import { isNoName } from './names/house/notNames';
import { withoutNameOverlaps } from './names/draft/overlaps';
import { resolveNames, SURE } from './names/draft/resolve';
import { byStart } from './overlaps';
import type { PlacedParagraph } from './paragraphs';
import type { DateOrder } from './times/dateOrder';
import { resolveTimes } from './times/resolve';

/** One find and the paragraph it stands in. */
interface Mention {
  readonly found: Found;
  readonly paragraph: PlacedParagraph;
}

/** The facts of a draft and what the engine is not sure of; both in order. */
export interface Mentions {
  readonly facts: readonly Fact[];
  readonly suggestions: readonly Fact[];
}

/**
 * Turns what was found paragraph by paragraph into the facts of a draft, by what only the whole draft can tell: which
 * names are one, what day a weekday is. Runs after every edit, over small results rather than over text; `memo` is for the
 * names of one edit and the next.
 */
export function draftMentions(
  text: string,
  paragraphs: readonly PlacedParagraph[],
  kinds: readonly KindInfo[],
  dateline: Dateline | null,
  dateOrder: DateOrder | undefined,
  notNames: readonly string[],
  memo: NameTexts,
): Mentions {
  const families = new Map(kinds.map(kind => [kind.id, kind.family]));
  const byFamily: Record<Family, Mention[]> = { name: [], figure: [], time: [], quotation: [] };
  for (const paragraph of paragraphs) {
    for (const found of paragraph.found) byFamily[familyOf(found.kind, families)].push({ found, paragraph });
  }
  const times = resolveTimes(
    byFamily.time.map(mention => mention.found),
    dateline,
    dateOrder,
  );
  const mentions = [
    ...names(byFamily.name, notNames, memo),
    ...figures(byFamily.figure, paragraphs),
    ...byFamily.time.map((mention, i) => ({ ...mention, found: times[i] ?? mention.found })),
    ...byFamily.quotation,
  ];
  const facts: Fact[] = [];
  const suggestions: Fact[] = [];
  for (const mention of mentions) {
    const sure = (mention.found.confidence ?? 1) >= SURE;
    (sure ? facts : suggestions).push(toFact(mention, text));
  }
  return { facts: facts.sort(byStart), suggestions: suggestions.sort(byStart) };
}

function familyOf(kind: KindId, families: ReadonlyMap<KindId, Family>): Family {
  const family = families.get(kind);
  if (!family) throw new Error(`Kind "${kind}" is not in the registry`);
  return family;
}

/** The figures of the draft, keyed by what its acronyms stand for. */
function figures(mentions: readonly Mention[], paragraphs: readonly PlacedParagraph[]): Mention[] {
  const found = spellOutAcronyms(
    mentions.map(mention => mention.found),
    paragraphs.map(({ paragraph }) => paragraph.prose),
  );
  return mentions.map((mention, i) => ({ ...mention, found: found[i] ?? mention.found }));
}

/** The names of the draft: resolved, clustered, and without overlaps. */
function names(found: readonly Mention[], notNames: readonly string[], memo: NameTexts): Mention[] {
  const prose = ({ found, paragraph }: Mention): string => paragraph.paragraph.prose.slice(found.start, found.end);
  const isNot = isNoName(notNames);
  const candidates = found.filter(mention => !isNot(prose(mention)));
  const resolved = resolveNames(
    candidates.map(mention => mention.found),
    candidates.map(prose),
    memo,
  );
  const kept: Mention[] = [];
  for (const [i, mention] of candidates.entries()) {
    const found = resolved[i];
    if (found) kept.push({ ...mention, found });
  }
  const apart = withoutNameOverlaps(kept);
  const clustered = clusterNames(
    apart.map(mention => mention.found),
    apart.map(prose),
    memo,
  );
  return apart.flatMap((mention, i) => {
    const found = clustered[i];
    return found ? [{ ...mention, found }] : [];
  });
}

function toFact({ found, paragraph }: Mention, text: string): Fact {
  const inBlock = paragraph.map.toSource(found);
  const span: Span = { start: inBlock.start + paragraph.offset, end: inBlock.end + paragraph.offset };
  const { kind, key, claim, timex, title, speaker, cluster, label } = found;
  return {
    kind,
    ...span,
    text: text.slice(span.start, span.end),
    key: `${kind}:${key}`,
    cluster: cluster ?? null,
    label: label ?? paragraph.paragraph.prose.slice(found.start, found.end),
    ...(claim && { claim }),
    ...(timex && { timex }),
    ...(title !== undefined && { title }),
    ...(speaker !== undefined && { speaker }),
  };
}
