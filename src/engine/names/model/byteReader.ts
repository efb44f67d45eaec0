/** Reads numbers from bytes one after the other, little-endian. Throws a RangeError where the bytes end too soon. */
export class ByteReader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** True where nothing is left. */
  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  uint8(): number {
    return this.#view.getUint8(this.#at++);
  }

  int8(): number {
    return this.#view.getInt8(this.#at++);
  }

  uint16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  /** The next `count` bytes, not copied. */
  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) throw new RangeError('The data end too soon');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** `count` ascending unsigned numbers of up to 32 bits, each written as the difference from the one before (LEB128), as signed ones. */
  ascending(count: number): Int32Array {
    // The smallest difference takes a byte: a count that cannot be right must not ask for memory.
    if (this.#at + count > this.#bytes.length) throw new RangeError('The data end too soon');
    const numbers = new Int32Array(count);
    let number = 0;
    for (let i = 0; i < count; i++) {
      let difference = 0;
      let factor = 1;
      for (let byte = 128; byte >= 128; factor *= 128) {
        byte = this.uint8();
        difference += (byte % 128) * factor;
      }
      number += difference;
      numbers[i] = number;
    }
    return numbers;
  }
}
