import { createEngine } from '../../src/engine/analyze';
import { DuplicateIndex } from '../../src/engine/duplicates/duplicateIndex';
import { FoldTable } from '../../src/engine/duplicates/fold';
import { engineData } from '../engine/engine';
import { randomNumbers } from './draft';
import { milliseconds, race, type Times } from './measure';

const OPTIONS = { minWords: 12, near: true };
/** So many letters are typed in one place before the next. */
const STRETCH = 40;
const PASTED = 10_000;

/**
 * Times of the index of duplicates after each keystroke in a text, and after each paste of 10 KB and its undoing; of the
 * whole engine after a keystroke; and of one pass over the characters. The groups of the whole text are included.
 * @param more what is pasted.
 */
export function measureTyping(text: string, more: string): readonly (readonly string[])[] {
  const typing = new Typist(text);
  const pasting = new Paster(text, more);
  const index = new DuplicateIndex(new FoldTable());
  const pasted = new DuplicateIndex(new FoldTable());
  const result = race(600, {
    // Passes over the characters also make one string of the pieces of an edited text, which an editor has done already.
    floor: () => floor(typing.type()),
    keystroke: () => index.groups(typing.text, [], OPTIONS),
    pass: round => floor(pasting.paste(round)),
    paste: () => pasted.groups(pasting.text, [], OPTIONS),
  });
  const engine = createEngine(engineData());
  engine.analyze(text, { language: 'plain' }, 'draft');
  const whole = race(15, {
    floor: () => floor(typing.type()),
    engine: () => engine.analyze(typing.text, { language: 'plain' }, 'draft').facts.length,
  });
  const row = (name: string, { min, median, p99, max }: Times): readonly string[] => [
    name,
    ...[min, median, p99, max].map(milliseconds),
  ];
  return [
    [`typing in ${(text.length / 1_000_000).toFixed(1)} MB`, 'min', 'p50', 'p99', 'max'],
    row('one pass over the text', result.floor),
    row('duplicates, keystroke', result.keystroke),
    row('duplicates, paste of 10 KB', result.paste),
    row('whole engine, keystroke', whole.engine),
  ];
}

/** One FNV-1a pass over all characters: what any finder must do at least. */
export function floor(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Types letters in one place of a text, then in another. */
class Typist {
  readonly #random = randomNumbers(11);
  #at = 0;
  #typed = 0;

  constructor(public text: string) {}

  type(): string {
    if (this.#typed++ % STRETCH === 0) this.#at = Math.floor(this.#random() * this.text.length);
    const letter = 'etaoin shrdlu '.charAt(Math.floor(this.#random() * 14));
    this.text = this.text.slice(0, this.#at) + letter + this.text.slice(this.#at);
    this.#at++;
    return this.text;
  }
}

/** Pastes some text in one place, takes it out again, and goes on in another. */
class Paster {
  readonly #random = randomNumbers(13);
  readonly #before: string;
  readonly #more: string;

  constructor(
    public text: string,
    more: string,
  ) {
    this.#before = text;
    this.#more = more;
  }

  paste(round: number): string {
    const at = Math.floor(this.#random() * this.#before.length);
    const from = Math.floor(this.#random() * Math.max(0, this.#more.length - PASTED));
    const pasted = `\n\n${this.#more.slice(from, from + PASTED)}\n\n`;
    this.text = round % 2 === 0 ? this.#before.slice(0, at) + pasted + this.#before.slice(at) : this.#before;
    return this.text;
  }
}
