import { strict as assert } from 'node:assert';
import { oneLine, shorten } from '../../src/present/label';

describe('oneLine', () => {
  const rows: [string, string, string][] = [
    ['collapses white space and line breaks', 'Mira \r\n\t Ostrava', 'Mira Ostrava'],
    ['drops emphasis', '**Mira** _Ostrava_ and *her* `council`', 'Mira Ostrava and her council'],
    ['drops link targets', '[Mira Ostrava](https://example.org/a_b)', 'Mira Ostrava'],
    ['drops the open end of a link', 'Mira](https://example.org) Ostrava', 'Mira Ostrava'],
    ['keeps signs inside words and sums', 'file_name 5 * 3', 'file_name 5 * 3'],
    ['drops terminal escapes and changes of direction', 'a\u001B[31mb\u202Ec', 'a [31mbc'],
    ['keeps text of other scripts', 'قال محمد 👩🏽‍🚀', 'قال محمد 👩🏽‍🚀'],
    ['keeps nothing of nothing', ' \n ', ''],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.equal(oneLine(text), expected));
});

describe('shorten', () => {
  it('leaves short texts alone', () => assert.equal(shorten('abc', 3), 'abc'));
  it('cuts with an ellipsis', () => assert.equal(shorten('abcdef', 4), 'abc…'));
  it('never halves a character', () => assert.equal(shorten('ab😀cd', 4), 'ab…'));
});
