import { strict as assert } from 'node:assert';
import { decode, NotTextError } from '../../src/cli/decode';

describe('command line: bytes to text', () => {
  const rows: [string, Uint8Array, string, boolean][] = [
    ['UTF-8', Buffer.from('Zürich 😀'), 'Zürich 😀', false],
    ['nothing', Buffer.alloc(0), '', false],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFMonday'), 'Monday', false],
    ['UTF-16, little end first', Buffer.from('\uFEFFMonday', 'utf16le'), 'Monday', false],
    ['UTF-16, big end first', Buffer.from('\uFEFFMonday', 'utf16le').swap16(), 'Monday', false],
    ['bytes that are not UTF-8', Buffer.from('Caf\xe9 Monday', 'latin1'), 'Caf\uFFFD Monday', true],
    ['half a character at the end', Buffer.from('😀').subarray(0, 2), '\uFFFD', true],
  ];
  for (const [name, bytes, text, warned] of rows) {
    it(`reads ${name}`, () => {
      const decoded = decode(bytes);
      assert.equal(decoded.text, text);
      assert.equal(decoded.warning !== undefined, warned);
    });
  }
  it('refuses NUL bytes', () => assert.throws(() => decode(Buffer.from('PK\0\x01')), NotTextError));
});
