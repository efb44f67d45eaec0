import type { Sex } from '../sex';
import type { Cluster } from './cluster';
import type { NameMention } from './mention';
import type { Namesakes } from './namesakes';
import { otherGivenNames } from './nicknames';
import type { ShortNames } from './shortNames';
import { wordSimilarity } from './wordSimilarity';

/** Surnames and given names that stand alone, each with the person it means. */
export class LoneNames {
  readonly #alone = new Map<string, Cluster>();
  readonly #sounds = new Map<string, Cluster>();

  constructor(
    private readonly shortened: ShortNames,
    private readonly people: Namesakes,
  ) {}

  /** Whom a name means; `last` is the person that last had it in full, if any has. */
  clusterOf(mention: NameMention, last: Cluster | undefined): Cluster {
    const { key, sex } = mention;
    const own = sex
      ? this.#withSex(mention, last, sex)
      : (last ?? this.#alone.get(key.text) ?? this.#enter(key.text, mention, this.#newcomer(mention)));
    this.people.note(own, sex);
    return own;
  }

  /** "Mrs Kerr" is not Mr Kerr, and neither of two Kerrs of whom no more is known. */
  #withSex(mention: NameMention, last: Cluster | undefined, sex: Sex): Cluster {
    const { key, label, title } = mention;
    const apart = `${sex === 'female' ? 'mrs' : 'mr'} ${key.text}`;
    const meant = last && this.people.meant(last, this.shortened.all.get(key.text) ?? [last], sex);
    const lone = last ? undefined : this.#alone.get(key.text);
    const own = meant ?? this.#alone.get(apart) ?? (lone && this.people.mayBe(lone, sex) ? lone : undefined);
    if (own) return own;
    if (!last && !lone) return this.#enter(key.text, mention, this.#newcomer(mention));
    const shown = title === undefined ? label.text : `${title} ${label.text}`;
    return this.#enter(apart, mention, { key: apart, label: shown });
  }

  #enter(name: string, { key }: NameMention, own: Cluster): Cluster {
    this.#alone.set(name, own);
    if (!this.#sounds.has(key.sound)) this.#sounds.set(key.sound, own);
    return own;
  }

  /** The cluster of a name that no full name has as a part: of a nickname, of another spelling, else its own. */
  #newcomer({ key, label, title }: NameMention): Cluster {
    const name = key.text;
    // "Prince William" is no Will of that draft: whoever has a title is not called by a nickname.
    const given = title === undefined ? onlyOne(otherGivenNames(name).map(other => this.#called(other))) : undefined;
    const known = given ?? this.shortened.middles.get(name);
    if (known) return known;
    const family = name.length > 5 ? this.shortened.family(key.sound) : undefined;
    if (family && wordSimilarity(family.surname, name) > 0.85) return family.cluster;
    const alike = name.length > 4 ? this.#sounds.get(key.sound) : undefined;
    return alike && wordSimilarity(alike.key, name) > 0.8 ? alike : { key: name, label: label.text };
  }

  /** The person with a given name; null where there are two. */
  #called(given: string): Cluster | null | undefined {
    const { givens } = this.shortened;
    return givens.has(given) ? givens.get(given) : this.#alone.get(given);
  }
}

/** The cluster that all answers agree on; undefined where there is none or more than one. */
function onlyOne(clusters: readonly (Cluster | null | undefined)[]): Cluster | undefined {
  const found = new Set(clusters.filter(cluster => cluster !== undefined));
  return found.size === 1 ? ([...found][0] ?? undefined) : undefined;
}
