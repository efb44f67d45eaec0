import type { Found } from '../kinds/kind';
import { amend } from './rules/amend';
import type { Candidate } from './candidate';
import { labeller } from './model/crf';
import { toldBy } from './draftWords';
import { withDateline } from './rules/dateline';
import { viewSentence } from './model/features';
import { foundOf } from './foundOf';
import type { Gazetteer } from './gazetteer';
import type { NameModel } from './model/model';
import { nationalities } from './rules/nationalities';
import { readLines, type Reading } from './reading';
import type { DraftWords } from '../text/paragraph';
import { RecentReadings } from './recentReadings';
import { scorer } from './model/scorer';
import { sentenceRanges } from './sentenceRanges';
import { spans } from './model/spans';
import { stretches } from './model/stretches';
import type { NameTagger } from './tagger';
import { wordReader, type WordReader } from './words';
import { WordTable } from './wordTable';

/** Names by a linear-chain CRF over features of words and their neighbours. Pure; linear in the paragraph. */
export function trainedTagger(gazetteer: Gazetteer, model: () => NameModel): NameTagger {
  let ready:
    | {
        readonly reader: WordReader;
        readonly score: ReturnType<typeof scorer>;
        readonly label: ReturnType<typeof labeller>;
      }
    | undefined;
  const load = (): NonNullable<typeof ready> => {
    if (ready) return ready;
    const loaded = model();
    return (ready = {
      reader: wordReader(loaded.lexicon, gazetteer),
      score: scorer(loaded),
      label: labeller(loaded.transitions),
    });
  };
  const words = new WordTable();
  const recent = new RecentReadings();
  const read = (prose: string): Reading[] => readLines(prose, words, gazetteer);

  const tagLine = (prose: string, { tokens, style }: Reading, draft: DraftWords, found: Found[]): void => {
    const { reader, score, label } = load();
    for (const [from, to] of sentenceRanges(tokens)) {
      const sentence = tokens.slice(from, to);
      if (!sentence.some(token => token.capital)) continue;
      const view = viewSentence(sentence, reader, gazetteer, draft);
      const candidates: Candidate[] = [];
      for (const [start, end] of stretches(sentence)) {
        const labelling = label(score(view, start, end), end - start);
        for (const candidate of spans(labelling, sentence, start)) candidates.push(candidate);
      }
      const amended = amend(sentence, candidates, gazetteer);
      const names = from === 0 ? withDateline(prose, sentence, amended) : amended;
      const weak = style !== 'sentence';
      for (const name of names) found.push(foundOf(prose, sentence, name, weak, gazetteer));
      for (const nationality of nationalities(prose, sentence, names)) found.push(nationality);
    }
  };

  return {
    tell(prose) {
      const { reader } = load();
      const readings = read(prose);
      recent.put(prose, readings);
      return toldBy(
        readings.map(({ tokens }) => tokens),
        reader,
      );
    },
    tag({ prose, draft }) {
      const found: Found[] = [];
      for (const reading of recent.take(prose) ?? read(prose)) tagLine(prose, reading, draft, found);
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
