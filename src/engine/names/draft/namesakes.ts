import type { Sex } from '../sex';
import type { Cluster } from './cluster';

/** How many people of one surname are looked at: enough for any draft, and time stays linear. */
export const mostNamesakes = 20;

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
