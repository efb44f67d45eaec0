import type { Found, NameEvidence } from '../kinds/kind';
import { isDemonym } from '../kinds/nationality';
import { institutionHeads, organizationHeads } from '../kinds/organization';
import { particles, titleHeads, titleModifiers } from '../kinds/person';
import { placeAdjectives, placeHeads } from '../kinds/place';
import type { Paragraph } from '../text/paragraph';
import { fold, nameKey } from './fold';
import type { Entry, Gazetteer } from './gazetteer';
import { lineCase, type LineCase } from './line';
import { scoreChunk } from './score';
import type { NameTagger } from './tagger';
import { tokenize, type Token } from './tokens';

/** Days and months are capitalised but no names. "May" and "March" are left to the times; a first name before them wins. */
const calendar = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December ' +
    'Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Jan Feb Aug Sept Oct Nov Dec Christmas Easter Ramadan Eid Thanksgiving Passover Halloween ' +
    "God Allah Internet English Ms. I I'm I've I'll I'd"
  ).split(' '),
);

/** First words of nationalities of two words: "North Korean", "Sri Lankan". */
const compoundNations = new Set(
  'North South East West Northern Southern Eastern Western Latin Central Saudi New Native'.split(' '),
);

/** Capitalised nouns that make a name one of an agreement, an event or a work: none of the three kinds. */
const otherHeads = new Set(
  (
    'Agreement Accord Accords Treaty Protocol Amendment Convention Act Bill Law Code Declaration Pact Deal Plan Report Show Award Awards Prize Medal Cup Open Games Olympics Championship ' +
    'Championships Tournament Festival Day Week Month Year Eve War Wars Revolution Uprising Spring Summit Conference Series Trophy Derby Grand Prix Oscar Oscars Constitution Bible Koran Quran'
  ).split(' '),
);

/** What is "on" its subject: "Committee on Foreign Relations". */
const deliberating = new Set(
  'Committee Commission Council Conference Convention Subcommittee Institute Center Centre Panel'.split(' '),
);

/** Words that begin a sentence before a name and never belong to it. */
const functionWords = new Set(
  (
    'the a an this that these those his her its their our my your some any all both each every many most several few other another no one two three four five six seven eight nine ten ' +
    'in on at by for from to of with without within into onto over under after before since until till during between among against about around near through throughout across along ' +
    'behind beyond despite except inside outside like unlike per than toward towards upon via and but or nor so yet if when while where who whom whose which what why how because although ' +
    'though unless whether as once also then there here now not only even just still both either neither meanwhile however he she it they we you i it is was were are be been being has have had do does did ' +
    'will would can could may might must shall should let asked according earlier later former'
  ).split(' '),
);

const epithets = new Set(
  'Elder Younger Great Conqueror Magnificent Terrible Confessor Baptist Third Second First'.split(' '),
);

/** Longest entry of the gazetteer, in tokens. */
const longestEntry = 7;
/** Longest name, in tokens: keeps the work on a line of capitals linear. */
const longestName = 12;

/** Names by rules and the gazetteer: evidence is added up for each kind of name. Pure; linear in the paragraph. */
export function ruleTagger(gazetteer: Gazetteer): NameTagger {
  return { tag: paragraph => new Scan(paragraph, gazetteer).run() };
}

/** One pass over one paragraph. */
class Scan {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #case: LineCase;
  readonly #gazetteer: Gazetteer;
  readonly #found: Found[] = [];

  constructor(paragraph: Paragraph, gazetteer: Gazetteer) {
    this.#text = paragraph.prose;
    this.#tokens = tokenize(paragraph.prose);
    this.#gazetteer = gazetteer;
    this.#case = lineCase(this.#tokens, gazetteer);
  }

  run(): readonly Found[] {
    let i = 0;
    while (i < this.#tokens.length) i = this.#capital(i) ? this.#phrase(i) : i + 1;
    return this.#found;
  }

  #token(i: number): Token | undefined {
    return this.#tokens[i];
  }

  #word(i: number): string {
    return fold(this.#tokens[i]?.text ?? '');
  }

  #capital(i: number): boolean {
    const token = this.#tokens[i];
    return token?.capital === true && !calendar.has(token.text);
  }

  #isCommon(i: number): boolean {
    const text = this.#tokens[i]?.text ?? '';
    return text.length === 1 || this.#gazetteer.isWord(text.toLowerCase());
  }

  /** The capital of this token says nothing: it would have one anyway. */
  #weak(i: number): boolean {
    return this.#case !== 'sentence' || this.#tokens[i]?.first === true;
  }

  /** A plain hyphen that joins two words without space. */
  #hyphen(i: number): boolean {
    const token = this.#tokens[i];
    return token?.text === '-' && token.glued && this.#tokens[i + 1]?.glued === true;
  }

  /** Reads the capitalised phrase that begins at `i`; answers where to go on. */
  #phrase(i: number): number {
    const known = this.#lookUp(i);
    if (
      this.#weak(i) &&
      this.#isCommon(i) &&
      !(known && (known.to > i + 1 || known.entry.rank === 3)) &&
      !this.#startsName(i)
    ) {
      this.#hint(i);
      return i + 1;
    }
    const end = this.#phraseEnd(i);
    let from = i;
    let title = -1;
    let titleEnd = -1;
    for (;;) {
      const after = this.#titleEnd(from, end);
      if (after > from) {
        if (title < 0 || titleEnd !== from) title = from;
        from = titleEnd = after;
      } else {
        const people = this.#demonymEnd(from);
        if (people === from || this.#isInstitution(from, end) || (this.#lookUp(from)?.to ?? 0) > from + 1) break;
        this.#nationality(from, people);
        from = this.#hyphen(people) && people < end ? people + 1 : people;
      }
      if (from >= end) return Math.max(end, from);
    }
    // "President of Iran, Masoud …", "Secretary of State Karim …" end in a title; the names after them are read on their own.
    return this.#name(from, end, titleEnd === from ? title : -1);
  }

  /** A common word where any word has a capital, but also a surname: no name unless the rest of the draft knows it as one. */
  #hint(i: number): void {
    const word = this.#word(i);
    if (word.length > 2 && (this.#gazetteer.isLastName(word) || this.#gazetteer.isFirstName(word)))
      this.#push(i, i + 1, { person: 0.1, organization: 0, place: 0, weakCapital: true }, undefined);
  }

  /** A common word that may begin a name at the start of a sentence: "Mark Zuckerberg", "Justice Department". */
  #startsName(i: number): boolean {
    const next = this.#token(i + 1);
    if (functionWords.has((this.#token(i)?.text ?? '').toLowerCase())) return false;
    if (
      next?.capital !== true ||
      this.#case === 'caps' ||
      titleHeads.has(this.#token(i)?.text ?? '') ||
      titleModifiers.has(this.#token(i)?.text ?? '')
    )
      return next?.capital === true && this.#case !== 'caps';
    if (this.#gazetteer.isFirstName(this.#word(i)) && !this.#isCommon(i + 1)) return true;
    return this.#case === 'sentence' && organizationHeads.has(next.text);
  }

  /** Index after the run of capitalised words from `i`: particles between names, hyphens and ampersands included. */
  #phraseEnd(i: number): number {
    let end = i + 1;
    while (end - i < longestName) {
      const token = this.#token(end);
      if (token === undefined) break;
      if (this.#joins(end, i)) end++;
      else if ((this.#hyphen(end) && !this.#separates(end)) || (token.text === '&' && this.#joins(end + 1, i, true)))
        end += 2;
      else if (!token.capital && particles.has(token.text) && !token.glued) {
        const second = this.#token(end + 1);
        const skip = second !== undefined && !second.capital && particles.has(second.text) ? 2 : 1;
        if (!this.#joins(end + skip, i) || this.#lookUp(i)?.entry.country === true) break;
        end += skip + 1;
      } else if (token.text === 'the' && epithets.has(this.#token(end + 1)?.text ?? '')) end += 2;
      else break;
    }
    return end;
  }

  /** A capitalised word that goes on with the phrase before it. */
  #joins(i: number, start: number, loose = false): boolean {
    const token = this.#token(i);
    if (token?.capital !== true || (token.glued && !loose) || (token.first && !loose)) return false;
    if (calendar.has(token.text))
      return (
        (token.text === 'May' || token.text === 'March') &&
        i === start + 1 &&
        this.#gazetteer.isFirstName(this.#word(start))
      );
    return !(this.#case !== 'sentence' && this.#isCommon(i) && !organizationHeads.has(token.text));
  }

  /** A hyphen between two names ("Iraq-Iran", "Israel-Hamas") rather than within one ("Jean-Pierre"). */
  #separates(i: number): boolean {
    if (!(this.#token(i + 1)?.capital ?? false)) return true;
    return [i - 1, i + 1].some(side => {
      const word = this.#word(side);
      const entry = this.#gazetteer.find(word);
      return (entry !== undefined && (entry.country || entry.rank === 3)) || isDemonym(word);
    });
  }

  /** Index after the title that begins at `i`, or `i`: "Prime Minister", "Major-General", "Secretary of State". */
  #titleEnd(i: number, end: number): number {
    let last = i;
    for (let j = i; j < end; j++) {
      const text = this.#token(j)?.text ?? '';
      if (titleHeads.has(text)) last = j + 1;
      else if (!titleModifiers.has(text) && !(text === '-' && j > i) && !(isDemonym(this.#word(j)) && j > i)) break;
    }
    return last;
  }

  /** Index after a nationality at `i`, or `i`: "Iraqi", "North Korean". */
  #demonymEnd(i: number): number {
    if (isDemonym(this.#word(i))) return i + 1;
    return compoundNations.has(this.#word(i)) && isDemonym(this.#word(i + 1)) && this.#token(i + 1)?.glued === false
      ? i + 2
      : i;
  }

  /** "British Ministry", "French Digital Council": the nationality is part of what the institution is called. */
  #isInstitution(from: number, end: number): boolean {
    for (let j = from + 1; j < end; j++) {
      const text = this.#token(j)?.text ?? '';
      if (j === end - 1 && organizationHeads.has(text)) return true;
      if (institutionHeads.has(text)) return true;
      if (titleHeads.has(text)) return false;
    }
    return false;
  }

  /** The longest entry of the gazetteer that begins at `i`. */
  #lookUp(i: number): { entry: Entry; to: number } | undefined {
    const first = this.#spelling(i);
    let best: { entry: Entry; to: number } | undefined;
    const single = this.#gazetteer.find(first);
    if (single) best = { entry: single, to: i + 1 };
    if (!this.#gazetteer.begins(first)) return best;
    let text = first;
    for (let j = i + 1; j < i + longestEntry; j++) {
      const token = this.#token(j);
      if (token === undefined || token.type === 'number') break;
      text += token.glued ? this.#spelling(j) : ` ${this.#spelling(j)}`;
      const entry = token.type === 'word' || token.type === 'possessive' ? this.#gazetteer.find(text) : undefined;
      if (entry) best = { entry, to: j + 1 };
    }
    return best;
  }

  /** How a token is looked up: in lines of capitals "BAGHDAD" is "Baghdad". */
  #spelling(i: number): string {
    const token = this.#tokens[i];
    const text = this.#word(i);
    if (this.#case !== 'caps' || token?.allCaps !== true || text.includes('.') || this.#gazetteer.find(text))
      return text;
    return text.charAt(0) + text.slice(1).toLowerCase();
  }

  /** Decides on the words from `from` to `end`; `title` is the index where their title begins, or -1. Answers where to go on. */
  #name(from: number, end: number, title: number): number {
    if (end - from > 1 && otherHeads.has(this.#token(end - 1)?.text ?? '')) return end;
    const known = this.#lookUp(from);
    if (known && title < 0) {
      const next = this.#known(from, end, known);
      if (next > 0) return next;
    }
    // A well-known name of several words inside the phrase ends what stands before it.
    let stop = end;
    for (let j = from + 1; j < end; j++) {
      const inner = this.#lookUp(j);
      if (
        inner &&
        (inner.to > j + 1 || inner.entry.country) &&
        inner.to <= end &&
        !organizationHeads.has(this.#token(end - 1)?.text ?? '') &&
        !placeHeads.has(this.#token(end - 1)?.text ?? '')
      ) {
        stop = j;
        break;
      }
    }
    const to = this.#extend(from, stop);
    this.#emit(from, to, title);
    return Math.max(to, stop);
  }

  /** A phrase that begins with an entry of the gazetteer; 0 where the entry is better ignored. */
  #known(from: number, end: number, { entry, to }: { entry: Entry; to: number }): number {
    const last = this.#token(end - 1)?.text ?? '';
    if (to < end) {
      if (this.#extend(from, end) > end) return 0;
      if (organizationHeads.has(last) || placeHeads.has(last) || institutionHeads.has(last)) return 0;
      const inner = this.#lookUp(to);
      if (
        inner?.to === end &&
        inner.entry.kind === 'organization' &&
        entry.country &&
        institutionHeads.has(this.#token(end - 1)?.text ?? '')
      )
        return 0;
      if (to === from + 1 && entry.rank < 3) return 0;
      if (to === from + 1 && this.#gazetteer.isFirstName(this.#word(from)) && !this.#isCommon(to) && !this.#lookUp(to))
        return 0;
    } else if (institutionHeads.has(last) && this.#extend(from, end) > end) return 0;
    this.#emitEntry(from, to, entry);
    return to;
  }

  /** Where a name that continues with "of …" or "and …" ends: "Ministry of Health and Sport", "Gulf of Aden". */
  #extend(from: number, end: number): number {
    let to = end;
    const head = this.#token(end - 1)?.text ?? '';
    const open = institutionHeads.has(head) || organizationHeads.has(head) || (placeHeads.has(head) && to - from === 1);
    const link = this.#token(to);
    if (
      open &&
      link !== undefined &&
      (link.text === 'of' || link.text === 'for' || (link.text === 'on' && deliberating.has(head)))
    ) {
      const start = this.#token(to + 1)?.text === 'the' ? to + 2 : to + 1;
      if (this.#capital(start)) to = this.#phraseEnd(start);
    }
    // "Ministry of Trade and Industry", "Food and Drug Administration"
    const and = this.#token(to);
    if (and?.text === 'and' && this.#capital(to + 1)) {
      const further = this.#phraseEnd(to + 1);
      const tail = this.#token(further - 1)?.text ?? '';
      const plain = (i: number): boolean =>
        this.#isCommon(i) && this.#gazetteer.find(this.#word(i)) === undefined && !isDemonym(this.#word(i));
      if (plain(to - 1) && plain(to + 1) && (to > end || (further - to > 2 && organizationHeads.has(tail))))
        to = further;
    }
    return to;
  }

  #nationality(from: number, to: number): void {
    const start = this.#token(from)?.start ?? 0;
    const end = this.#token(to - 1)?.end ?? start;
    const key = nameKey(this.#text.slice(start, end)).replace(/s$/, '');
    this.#found.push({ kind: 'nationality', start, end, key, confidence: 0.9 });
  }

  #emitEntry(from: number, to: number, entry: Entry): void {
    const start =
      from > 0 &&
      entry.kind === 'place' &&
      this.#capital(from - 1) &&
      placeAdjectives.has(this.#token(from - 1)?.text ?? '')
        ? from - 1
        : from;
    const local = scoreChunk(this.#tokens, { from, to, titled: false, weak: this.#weak(from) }, this.#gazetteer);
    const trust = entry.rank === 3 ? 0.9 : entry.rank === 2 ? 0.55 : 0.3;
    // A word that is also a plain word or a person's name needs more than its capital.
    const doubt =
      to - from === 1 &&
      !entry.country &&
      ((this.#isCommon(from) && (this.#weak(from) || entry.rank < 3)) ||
        (entry.rank < 3 && this.#gazetteer.isFirstName(this.#word(from))))
        ? 0.35
        : 0;
    const own = Math.max(0, trust - doubt);
    const evidence: NameEvidence = {
      ...local,
      person: to - from > 1 || entry.rank === 3 ? local.person * 0.4 : local.person,
      [entry.kind]: Math.min(1, own + local[entry.kind] * 0.5),
    };
    this.#push(start, to, evidence, start === from && entry.kind !== 'person' ? entry.canonical : undefined);
  }

  #emit(from: number, to: number, title: number): void {
    if (to <= from) return;
    this.#push(
      from,
      to,
      scoreChunk(this.#tokens, { from, to, titled: title >= 0, weak: this.#weak(from) }, this.#gazetteer),
      undefined,
      title,
    );
  }

  #push(from: number, to: number, evidence: NameEvidence, canonical: string | undefined, title = -1): void {
    const start = this.#token(from)?.start ?? 0;
    const end = this.#token(to - 1)?.end ?? start;
    const { person, organization, place } = evidence;
    const best = Math.max(person, organization, place);
    if (best <= 0.05) return;
    const kind = best === person ? 'person' : best === place ? 'place' : 'organization';
    const second = person + organization + place - best - Math.min(person, organization, place);
    const name = canonical ?? fold(this.#text.slice(start, end)).replace(/\s+/g, ' ');
    this.#found.push({
      kind,
      start,
      end,
      key: nameKey(name),
      confidence: Math.max(0.01, best - 0.25 * second),
      evidence,
      ...(canonical === undefined ? {} : { label: canonical }),
      ...(title >= 0 && kind === 'person'
        ? {
            title: this.#text
              .slice(this.#token(title)?.start ?? start, this.#token(from - 1)?.end ?? start)
              .replace(/\s+/g, ' '),
          }
        : {}),
    });
  }
}
