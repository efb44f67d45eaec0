/** Writes numbers as `ByteReader` reads them. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;

  /** What has been written. */
  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  uint8(value: number): void {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
  }

  int8(value: number): void {
    const at = this.#room(1);
    this.#view.setInt8(at, value);
  }

  uint16(value: number): void {
    const at = this.#room(2);
    this.#view.setUint16(at, value, true);
  }

  uint32(value: number): void {
    const at = this.#room(4);
    this.#view.setUint32(at, value, true);
  }

  float32(value: number): void {
    const at = this.#room(4);
    this.#view.setFloat32(at, value, true);
  }

  append(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  /** Ascending unsigned numbers as differences, seven bits a byte (LEB128). */
  ascending(numbers: readonly number[]): void {
    let before = 0;
    for (const number of numbers) {
      let difference = number - before;
      before = number;
      for (; difference >= 128; difference = Math.floor(difference / 128)) this.uint8(128 + (difference % 128));
      this.uint8(difference);
    }
  }

  /** Makes room for so many bytes and answers where they begin. May replace the view, so it is called before that is asked for. */
  #room(count: number): number {
    const at = this.#at;
    this.#at += count;
    if (this.#at > this.#bytes.length) {
      const bytes = new Uint8Array(2 * this.#at);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer);
    }
    return at;
  }
}
