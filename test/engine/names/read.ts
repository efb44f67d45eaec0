import type { Found } from '../../../src/engine/kinds/kind';
import { clusterNames } from '../../../src/engine/names/draft/clusters';
import { draftWords } from '../../../src/engine/names/draftWords';
import { NameTexts } from '../../../src/engine/names/draft/nameTexts';
import { resolveNames } from '../../../src/engine/names/draft/resolve';
import type { NameTagger } from '../../../src/engine/names/tagger';
import type { BlockKind } from '../../../src/engine/text/paragraph';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';

/** A name of a draft: what the engine found, the text it covers, and the paragraph it stands in. */
export interface Name extends Found {
  readonly text: string;
  readonly paragraph: number;
}

/** Reads the names of a draft whose paragraphs are plain prose: tagger, resolution, clusters, as the engine does it. */
export function readNames(
  tagger: NameTagger,
  proses: readonly string[],
  block: BlockKind = 'paragraph',
  memo = new NameTexts(),
  resolve = resolveNames,
): Name[] {
  const found: Found[] = [];
  const texts: string[] = [];
  const paragraphs: number[] = [];
  const draft = draftWords(proses.map(prose => tagger.tell(prose)));
  proses.forEach((prose, paragraph) => {
    for (const item of tagger.tag({ prose, block, numbers: UNSETTLED, sentences: [], draft })) {
      found.push(item);
      texts.push(prose.slice(item.start, item.end));
      paragraphs.push(paragraph);
    }
  });
  const names: Name[] = [];
  clusterNames(resolve(found, texts, memo), texts, memo).forEach((item, i) => {
    const paragraph = paragraphs[i] ?? 0;
    if (item) names.push({ ...item, text: (proses[paragraph] ?? '').slice(item.start, item.end), paragraph });
  });
  return names;
}
