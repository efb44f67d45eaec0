import type { Cluster } from './cluster';

/** What a courtesy title or a word for kin says of a person. */
export type Sex = 'female' | 'male';

const titles: Readonly<Record<string, Sex>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  baron: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  queen: 'female',
  princess: 'female',
  baroness: 'female',
};

/** What a title says: "Mrs" a woman, "Mr." a man, "Dr" nothing. */
export function sexOf(title: string | undefined): Sex | undefined {
  return title === undefined ? undefined : titles[title.toLowerCase().replace(/\.$/, '')];
}

/** Remembers who is a man and who a woman, so that "Mrs Kerr" is never taken for Mr Kerr. */
export class Namesakes {
  readonly #sexes = new Map<Cluster, Sex>();

  /** Notes what a title says of somebody, who keeps what was said first. */
  note(cluster: Cluster, sex: Sex | undefined): void {
    if (sex !== undefined && !this.#sexes.has(cluster)) this.#sexes.set(cluster, sex);
  }

  /** False for a woman's title and a man, and the other way round. */
  mayBe(cluster: Cluster, sex: Sex): boolean {
    return (this.#sexes.get(cluster) ?? sex) === sex;
  }

  /**
   * Whom a courtesy title and a surname mean, of all who have that surname: the one it is known of, else the only one it may be;
   * undefined where that is nobody or anybody. `latest` is who had the name last.
   */
  meant(latest: Cluster, all: readonly Cluster[], sex: Sex): Cluster | undefined {
    const possible = all.filter(cluster => this.mayBe(cluster, sex));
    const known = possible.filter(cluster => this.#sexes.has(cluster));
    const [only, ...others] = known.length > 0 ? known : possible;
    if (others.length === 0) return only;
    return known.includes(latest) ? latest : undefined;
  }
}
