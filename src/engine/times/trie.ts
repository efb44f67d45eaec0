/**
 * Looks words up letter by letter where they stand, without cutting them out of the text: most words of a draft leave
 * the table after two or three letters, so a scan of ordinary prose costs next to nothing.
 */
export class WordTrie<T> {
  /** 26 children a node; 0 = none. */
  private next = new Uint16Array(26 * 64);
  private readonly values: (T | null)[] = [null];

  /** @param entries lower-case ASCII words */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) this.add(word, value);
  }

  private add(word: string, value: T): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const slot = node * 26 + word.charCodeAt(at) - 97;
      let child = this.next[slot] ?? 0;
      if (child === 0) {
        child = this.values.push(null) - 1;
        if (child * 26 + 26 > this.next.length) {
          const grown = new Uint16Array(this.next.length * 2);
          grown.set(this.next);
          this.next = grown;
        }
        this.next[slot] = child;
      }
      node = child;
    }
    this.values[node] = value;
  }

  /** The entry for the word from `start` to `end`, upper case or lower; null for a word that is not in the table. */
  find(text: string, start: number, end: number): T | null {
    let node = 0;
    for (let at = start; at < end; at++) {
      const letter = (text.charCodeAt(at) | 32) - 97;
      if (letter < 0 || letter > 25) return null;
      node = this.next[node * 26 + letter] ?? 0;
      if (node === 0) return null;
    }
    return this.values[node] ?? null;
  }
}
