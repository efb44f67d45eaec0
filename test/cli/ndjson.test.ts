import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readRecords, textField } from '../../src/cli/ndjson';
import { bytes, type Input } from './io';

async function records(input: Input): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const record of readRecords(bytes(input))) all.push(record);
  return all;
}

describe('command line: newline-delimited JSON', () => {
  it('reads a record a line, whatever ends the lines, and passes over blank ones', async () => {
    assert.deepEqual(await records('\uFEFF{"id":1}\r\n\n  \n{"id":"b","text":"x"}'), [
      { number: 1, id: '1', record: { id: 1 } },
      { number: 4, id: '"b"', record: { id: 'b', text: 'x' } },
    ]);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const lines = await records(['nonsense\n[1]\nnull\n"x"\n', Buffer.from('{"id":"\xff"}\n', 'latin1'), '{"id":7}\n']);
    assert.deepEqual(lines, [
      { number: 1, id: 'null', error: 'no valid JSON' },
      { number: 2, id: 'null', error: 'no JSON object' },
      { number: 3, id: 'null', error: 'no JSON object' },
      { number: 4, id: 'null', error: 'no JSON object' },
      { number: 5, id: 'null', error: 'no valid UTF-8' },
      { number: 6, id: '7', record: { id: 7 } },
    ]);
  });

  const ids = ['12345678901234567890', '-5', '1.5', '{"a":[1.50]}', '"x\\u00e9"', 'null', 'true', '1e400'];
  for (const id of ids) {
    it(`gives the id ${id} back as it is`, async () => {
      const [line] = (await records(`{"text":"x","id":${id}}`)) as { id: string }[];
      assert.ok(line !== undefined);
      if (id.startsWith('"')) assert.equal(JSON.parse(line.id), JSON.parse(id));
      else assert.equal(line.id, id);
    });
  }

  it('finds the same records however the bytes are cut', async () => {
    const text = '{"id":1,"text":"Zürich 😀\u2028 line"}\n\nbad\n{"id":2}\n';
    const whole = await records(text);
    const all = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(all.length), { maxLength: 6 }), async cuts => {
        const places = [0, ...cuts.sort((a, b) => a - b), all.length];
        const chunks = places.slice(1).map((end, i) => all.subarray(places[i], end));
        assert.deepEqual(await records(chunks), whole);
      }),
      { numRuns: 50 },
    );
  });

  it('takes texts without their byte order mark and refuses what is no text', () => {
    assert.equal(textField({ text: '\uFEFFx' }, 'text'), 'x');
    assert.throws(() => textField({}, 'text'), /"text" is missing/);
    assert.throws(() => textField({ text: 5 }, 'text'), /"text" is no string/);
  });
});
