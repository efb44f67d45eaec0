import { writtenName } from './cluster';
import { nameKey } from '../fold';
import { nameForms, type NameForms } from './nameForms';
import { isTitle, personForms, type PersonForms } from './personForms';
import { skeleton } from './persons';
import { neutralKey } from './spellings';

/** Size of all texts that are remembered, at most: enough for the names of a draft of a megabyte. Bounds memory. */
const most = 1_000_000;

/** What a text counts for beside its characters. */
const overhead = 20;

/**
 * What follows from the texts of names alone, remembered: drafts repeat their names, and a draft that was edited repeats
 * nearly all of them. Belongs to whoever reads drafts, and any number of drafts may share one: whatever it has forgotten
 * or never saw, the answers are the same.
 */
export class NameTexts {
  readonly #texts = new Map<string, NameText>();
  readonly #keys = new Map<string, NameKey>();
  #size = 0;

  /** A name as it is written. */
  of(text: string): NameText {
    const known = this.#texts.get(text);
    if (known) return known;
    this.#makeRoom(text);
    // A part of a draft keeps all of the draft in memory; this copy does not.
    const own = ` ${text}`.slice(1);
    const made = new NameText(own, this);
    this.#texts.set(own, made);
    return made;
  }

  /** A name as `nameKey` answers it. */
  key(text: string): NameKey {
    const known = this.#keys.get(text);
    if (known) return known;
    this.#makeRoom(text);
    const made = new NameKey(text);
    this.#keys.set(text, made);
    return made;
  }

  /** Forgets everything when there is too much of it. */
  #makeRoom(text: string): void {
    const size = text.length + overhead;
    this.#size += size;
    if (this.#size <= most) return;
    this.#texts.clear();
    this.#keys.clear();
    this.#size = size;
  }
}

/** A name as it is written, and what follows from that. */
export class NameText {
  readonly key: NameKey;
  readonly #texts: NameTexts;
  #plain: NameText | undefined;
  #bare: NameKey | undefined;
  #title: boolean | undefined;
  #organization: NameForms | undefined;
  #place: NameForms | undefined;

  constructor(
    readonly text: string,
    texts: NameTexts,
  ) {
    this.key = texts.key(nameKey(text));
    this.#texts = texts;
  }

  /** The same on one line, without the article. */
  get plain(): NameText {
    if (this.#plain) return this.#plain;
    const plain = writtenName(this.text);
    return (this.#plain = plain === this.text ? this : this.#texts.of(plain));
  }

  /** The key without the article, whatever stands behind that. */
  get bare(): NameKey {
    const { text } = this.key;
    return (this.#bare ??= text.startsWith('the ') ? this.#texts.key(text.slice('the '.length)) : this.key);
  }

  /** True for a title that stands alone: "Prime Minister". */
  get isTitle(): boolean {
    return (this.#title ??= isTitle(this.text));
  }

  /** What it may be shortened to as the name of an organization or of a place. */
  forms(kind: 'organization' | 'place'): NameForms {
    return kind === 'place'
      ? (this.#place ??= nameForms(this.text, kind))
      : (this.#organization ??= nameForms(this.text, kind));
  }
}

/** The key of a name, and what follows from that; each worked out when first asked for. */
export class NameKey {
  #neutral: string | undefined;
  #neutralSound: string | undefined;
  #sound: string | undefined;
  #person: PersonForms | undefined;

  constructor(readonly text: string) {}

  /** By what spellings of one institution or place meet, see `neutralKey`. */
  get neutral(): string {
    return (this.#neutral ??= neutralKey(this.text));
  }

  /** The skeleton of that. "Esfahan", "Isfahan": which vowel a name begins with is a matter of transliteration, too. */
  get neutralSound(): string {
    return (this.#neutralSound ??= skeleton(this.neutral).replace(/^[aeiou]/, 'a'));
  }

  /** See `skeleton`. */
  get sound(): string {
    return (this.#sound ??= skeleton(this.text));
  }

  /** True for several words, as full names have them. */
  get isFull(): boolean {
    return this.text.includes(' ');
  }

  /** What it has in common with other names of one person, if it is a full name. */
  get person(): PersonForms {
    return (this.#person ??= personForms(this.text));
  }
}
