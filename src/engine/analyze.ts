import { DUPLICATE_WORDS } from './defaults';
import { withoutExpected } from './duplicates/expected';
import { DuplicateIndex } from './duplicates/duplicateIndex';
import { FoldTable } from './duplicates/fold';
import { spansBetween } from './duplicates/skipped';
import { factKinds } from './kinds/index';
import type { Found } from './kinds/kind';
import { draftMentions } from './mentions';
import type { AnalyzeOptions, Analysis, EngineData, Fact, Family, KindId, KindInfo } from './model';
import { NOTHING_TOLD } from './names/draftWords';
import type { ToldWords } from './names/tagger';
import { listedNames } from './names/house/listed';
import { NameTexts } from './names/draft/nameTexts';
import { byStart, resolveOverlaps } from './overlaps';
import { EMPTY_MEMO, readDraft, type Memo } from './paragraphs';
import { findProblems } from './problems';
import { findStyleProblems } from './style/find';
import { frontMatterDate } from './text/frontMatter';
import type { Paragraph } from './text/paragraph';
import { findDateline } from './times/dateline';

/** Reads drafts: text in, values out. */
export interface Engine {
  /** All kinds of fact, in order of the registry. */
  readonly kinds: readonly KindInfo[];
  /**
   * Everything about one draft. With an `id`, paragraphs that stood in the draft of that id the last time are not read
   * again; the answer is the same with and without. Never throws, whatever the text.
   */
  analyze(text: string, options: AnalyzeOptions, id?: string): Analysis;
  /** The same in steps of a few milliseconds, for callers that want to give way or give up in between. */
  steps(text: string, options: AnalyzeOptions, id?: string): Generator<undefined, Analysis>;
  /** Drops what is remembered of a draft. */
  forget(id: string): void;
}

/** What is kept of a draft from one look to the next. */
interface Remembered {
  /** Ids of the kinds that `memo` is for. */
  readonly running: string;
  readonly memo: Memo;
  readonly index: DuplicateIndex;
}

/** Builds an engine; its tables are built from `data` when they are first needed. */
export function createEngine(data: EngineData): Engine {
  const registry = factKinds(data);
  const kinds = registry.kinds.map(kind => kind.info);
  const remembered = new Map<string, Remembered>();
  const fold = new FoldTable();
  const nameTexts = new NameTexts();
  // Lists seldom change, and many drafts share one.
  let listed = listedNames([]);

  function* steps(text: string, options: AnalyzeOptions, id?: string): Generator<undefined, Analysis> {
    const wanted = new Set<KindId>(options.kinds ?? kinds.filter(kind => kind.onByDefault).map(kind => kind.id));
    const families = new Set<Family>(kinds.filter(kind => wanted.has(kind.id)).map(kind => kind.family));
    if (options.style && options.style.length > 0) families.add('figure').add('time');
    // The usual kinds of a family are looked for together, wanted or not: they keep each other right where they overlap.
    const running = registry.kinds.filter(
      ({ info }) => families.has(info.family) && (info.onByDefault || wanted.has(info.id)),
    );
    if (JSON.stringify(options.names ?? []) !== listed.id) listed = listedNames(options.names ?? []);
    const house = families.has('name') ? listed : null;
    const find = (paragraph: Paragraph): readonly Found[] => {
      const found = resolveOverlaps(running, paragraph);
      const names = house?.find(paragraph.prose) ?? [];
      return names.length === 0 ? found : [...found, ...names].sort(byStart);
    };
    const ids = `${running.map(kind => kind.info.id).join()} ${house?.id ?? ''}`;
    const known = id === undefined ? undefined : remembered.get(id);
    const index = known?.index ?? new DuplicateIndex(fold);
    const tell = families.has('name') ? registry.tell : (): ToldWords => NOTHING_TOLD;
    const read = yield* readDraft(text, options, { tell, find }, known?.running === ids ? known.memo : EMPTY_MEMO);
    if (id !== undefined) remembered.set(id, { running: ids, memo: read.memo, index });

    const { blocks, paragraphs, frontMatter } = read.draft;
    const dateline = findDateline(
      options,
      frontMatter && frontMatterDate(text.slice(frontMatter.start, frontMatter.end)),
      paragraphs.map(item => item.paragraph),
    );
    const notNames = options.notNames ?? [];
    const mentions = draftMentions(text, paragraphs, kinds, dateline, options.dateOrder, notNames, nameTexts);
    const ignored = new Set((options.ignored ?? []).map(plainForm));
    const isWanted = (fact: Fact): boolean =>
      wanted.has(fact.kind) && !(ignored.size > 0 && ignored.has(plainForm(fact.text)));
    yield;
    const found = index.groups(text, options.language === 'plain' ? [] : spansBetween(text, blocks), {
      minWords: options.duplicateWords ?? DUPLICATE_WORDS,
      near: options.nearDuplicates ?? true,
    });
    const duplicates = options.expectedDuplicates ? withoutExpected(found, [text], options.expectedDuplicates) : found;
    return {
      facts: mentions.facts.filter(isWanted),
      suggestions: mentions.suggestions.filter(isWanted),
      duplicates,
      problems: [...findProblems(text, duplicates), ...findStyleProblems(text, paragraphs, options.style ?? [])].sort(
        byStart,
      ),
      dateline,
    };
  }

  return {
    kinds,
    steps,
    analyze(text, options, id) {
      const run = steps(text, options, id);
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
      }
    },
    forget: id => void remembered.delete(id),
  };
}

/** How texts are compared with the house list: without regard to case and white space. */
function plainForm(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
