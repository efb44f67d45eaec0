import type { Found } from '../kinds/kind';
import { amend } from './rules/amend';
import type { Candidate } from './candidate';
import { labeller } from './model/crf';
import { toldBy } from './draftWords';
import { viewSentence } from './model/features';
import { foundOf } from './foundOf';
import type { Gazetteer } from './gazetteer';
import type { NameModel } from './model/model';
import { nationalities } from './rules/nationalities';
import { readTokens, type Reading } from './reading';
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
  const read = (prose: string): Reading => readTokens(prose, words, gazetteer);
  return {
    tell(prose) {
      const { reader } = load();
      const reading = read(prose);
      recent.put(prose, reading);
      return toldBy(reading.tokens, reader);
    },
    tag({ prose, draft }) {
      const { reader, score, label } = load();
      const { tokens, style } = recent.take(prose) ?? read(prose);
      const found: Found[] = [];
      for (const [from, to] of sentenceRanges(tokens)) {
        const sentence = tokens.slice(from, to);
        if (!sentence.some(token => token.capital)) continue;
        const view = viewSentence(sentence, reader, gazetteer, draft);
        const candidates: Candidate[] = [];
        for (const [start, end] of stretches(sentence)) {
          const labelling = label(score(view, start, end), end - start);
          for (const candidate of spans(labelling, sentence, start)) candidates.push(candidate);
        }
        const names = amend(sentence, candidates, gazetteer);
        const weak = style !== 'sentence';
        for (const name of names) found.push(foundOf(prose, sentence, name, weak, gazetteer));
        for (const nationality of nationalities(prose, sentence, names)) found.push(nationality);
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
