import type { Span } from '../model';
import { quotedPassages, type Quoted } from '../quotations/marks';
import { attributionAfter, attributionBefore } from '../quotations/speaker';
import type { Paragraph } from '../text/paragraph';
import type { FactKind, Found } from './kind';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;
const SENTENCE_END = /[.!?…,]$/;

/** Words from which a passage without a speaker counts as speech: with and without punctuation before the closing mark. */
const UNATTRIBUTED = { punctuated: 4, bare: 6 };
/** Words from which a quoted fragment counts as speech where somebody says it: fewer are scare quotes. */
const FRAGMENT = 3;
/** How far from the marks a speaker is looked for, in UTF-16 units: longer than sentences are, so that work is bounded. */
const REACH = 800;

/** Direct speech in quotation marks, with its speaker as written where the paragraph names one. */
export const quotation: FactKind = {
  info: {
    id: 'quotation',
    family: 'quotation',
    label: 'quotation',
    plural: 'Quotations',
    icon: 'quote',
    onByDefault: true,
  },
  find,
};

function* find(paragraph: Paragraph): Iterable<Found> {
  const text = paragraph.prose;
  const passages = quotedPassages(text);
  if (passages.length === 0) return;
  const sentences = paragraph.sentences;
  let sentence = 0;
  let previous: { readonly end: number; readonly speaker: Span | undefined } = { end: 0, speaker: undefined };
  for (const [index, passage] of passages.entries()) {
    while ((sentences[sentence]?.end ?? Infinity) <= passage.start) sentence++;
    const before = {
      start: Math.max(previous.end, sentences[sentence]?.start ?? 0, passage.start - REACH),
      end: passage.start,
    };
    const after = { start: passage.end, end: restOfSentence(text, passage, sentences, sentence, passages[index + 1]) };
    const said = text.slice(passage.inner.start, passage.inner.end);
    const own = speakerOf(text, said.trimEnd(), before, after);
    // “We won,” she said. “We always do.” The speaker named between two passages speaks both.
    const between = previous.speaker;
    const goesOn =
      between !== undefined &&
      between.start >= previous.end &&
      between.end <= passage.start &&
      isClause(text, between, passage);
    const speaker = goesOn && (own === undefined || own.start < passage.start) ? between : own;
    if (isSpeech(said, speaker !== undefined)) {
      yield {
        kind: 'quotation',
        start: passage.start,
        end: passage.end,
        key: keyOf(said),
        ...(speaker && { speaker: text.slice(speaker.start, speaker.end).replace(/\s+/g, ' ') }),
      };
    }
    previous = {
      end: passage.end,
      speaker: speaker !== undefined && speaker.start >= passage.end ? speaker : undefined,
    };
  }
}

/** The sentence a passage stands in, up to the next passage; where the passage ends its sentence, the one that follows. */
function restOfSentence(
  text: string,
  passage: Quoted,
  sentences: readonly Span[],
  from: number,
  next: Quoted | undefined,
): number {
  const limit = Math.min(next?.start ?? text.length, passage.end + REACH);
  let at = from;
  while (at < sentences.length && text.slice(passage.end, Math.min(limit, sentences[at]?.end ?? limit)).trim() === '') {
    if ((sentences[at]?.start ?? 0) >= limit) break;
    at++;
  }
  return Math.max(passage.end, Math.min(limit, sentences[at]?.end ?? limit));
}

/** The nearest attribution: punctuation tells on which side to look first. */
function speakerOf(text: string, said: string, before: Span, after: Span): Span | undefined {
  const left = attributionBefore(text, before);
  if (left?.adjacent === true && !said.endsWith(',')) return left.speaker;
  const right = attributionAfter(text, after);
  const afterFullStop = said.endsWith('.') && right?.closes !== true;
  if (right?.adjacent === true && !afterFullStop) return right.speaker;
  return left?.speaker ?? (/[.!?…]$/.test(said) ? undefined : right?.speaker);
}

/** The sentence that names the speaker ends where the passage begins: nothing else is told in between. */
function isClause(text: string, speaker: Span, passage: Span): boolean {
  const rest = text.slice(speaker.end, passage.start);
  return rest.length < 200 && !/[.!?]\s+\S/.test(rest);
}

function isSpeech(said: string, attributed: boolean): boolean {
  const words = said.match(WORDS) ?? [];
  const punctuated = SENTENCE_END.test(said.trimEnd());
  if (attributed) return words.length >= (punctuated ? 1 : FRAGMENT);
  // “The Long Way Home” without a speaker is a title.
  const title = words.filter(word => word.length > 3).every(word => /^\p{Lu}/u.test(word));
  return !title && words.length >= (punctuated ? UNATTRIBUTED.punctuated : UNATTRIBUTED.bare);
}

/** The words of a quotation without regard to case, quotation marks, white space and closing punctuation. */
function keyOf(said: string): string {
  return said
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!?…]+$/, '');
}
