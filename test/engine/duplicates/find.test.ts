import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import type { DuplicateGroup } from '../../../src/engine/model';
import { LABEL, SENTENCES } from './samples';

const exact = (...texts: readonly string[]): readonly DuplicateGroup[] =>
  findDuplicates(
    texts.map(text => ({ text })),
    { minWords: 12, near: false },
  );

/** The groups as lists of the texts of their copies. */
const texts = (...documents: readonly string[]): readonly (readonly string[])[] =>
  exact(...documents).map(group =>
    group.copies.map(copy => (documents[copy.document] ?? '').slice(copy.start, copy.end)),
  );

/** The characters that are left when case, punctuation, white space and invisible characters are folded away. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const [A, B, C, D, E, F, G, H] = SENTENCES;

describe('findDuplicates, exact', () => {
  it('reports one group with all copies of a block of lines, and no line of it alone', () => {
    const block = [A, B, C].join('\n');
    const text = [block, block, block, block].join('\n');
    const [group, ...others] = exact(text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      group?.copies,
      [0, 1, 2, 3].map(k => ({
        document: 0,
        start: k * (block.length + 1),
        end: k * (block.length + 1) + block.length,
      })),
    );
    assert.deepEqual([group.kind, group.similarity], ['exact', 1]);
  });

  it('takes blocks apart where they stand apart', () => {
    assert.deepEqual(texts([A, B, C, A, D, B, E].join('\n')), [
      [A, A],
      [B, B],
    ]);
    assert.deepEqual(texts([A, B, C, A, B, D, A, B].join('\n\n')), [Array(3).fill(`${A}\n\n${B}`)]);
  });

  it('finds blocks across documents, and equal documents whole', () => {
    assert.deepEqual(texts(`${A}\n${B}\n${C}`, `${D}\n${B}\n${C}\n${E}`), [[`${B}\n${C}`, `${B}\n${C}`]]);
    const whole = `${A}\n${B}`;
    assert.deepEqual(texts(whole, whole, `${B}\n${C}`), [[whole, whole]]);
  });

  it('finds sentences inside paragraphs, with what stands short between them', () => {
    assert.deepEqual(texts(`${A} ${B} He nodded. ${C}\n${D}\n${E} ${B} He nodded. ${C} ${F}`), [
      [`${B} He nodded. ${C}`, `${B} He nodded. ${C}`],
    ]);
  });

  it('is not cut by short lines that stand everywhere', () => {
    const block = `${A}\n${LABEL}\n${B}`;
    assert.deepEqual(texts([block, LABEL, C, LABEL, block, LABEL, D, LABEL].join('\n')), [
      [block + `\n${LABEL}`, block + `\n${LABEL}`],
    ]);
  });

  it('finds a list of short lines that stands twice', () => {
    const list = 'Flour, two bags\nSalted butter\nYeast\nA pinch of sugar\nTwelve eggs from the market';
    assert.deepEqual(texts(`${A}\n${list}\n${B}\n${list}\n${C}`), [[list, list]]);
  });

  const same: readonly (readonly [what: string, other: string])[] = [
    ['case', A.toUpperCase()],
    ['punctuation', A.replaceAll(',', '').replace(/\.$/, '')],
    ['white space', A.replaceAll(' ', '  ').replace('  ', '\u00a0')],
    ['invisible characters', A.replaceAll('a', 'a\u200b')],
    ['decomposed accents', A.replaceAll('e', 'e\u0301')],
    ['emphasis', `**${A}**`],
    ['a list item', `- ${A}`],
    ['a quotation', `> ${A}`],
    ['wrapped lines', wrapped(A, 40)],
    ['lines wrapped with CRLF', wrapped(A, 50).replaceAll('\n', '\r\n')],
  ];
  for (const [what, other] of same) {
    it(`makes no difference for ${what}`, () => {
      assert.deepEqual(texts(`${A}\n\n${B}\n\n${other}\n\n${C}`), [[A, other]]);
    });
  }

  it('folds quotation marks', () => {
    const quoted =
      '“It’s our pier,” the oldest of the fishermen said, “and it’ll stay open until the last of us is gone.”';
    const straight = quoted.replace(/[“”]/g, '"').replaceAll('’', "'");
    assert.deepEqual(texts(`${quoted}\n${A}\n${straight}`), [[quoted, straight]]);
  });

  it('reports nothing where nothing stands twice, or only little', () => {
    assert.deepEqual(exact(SENTENCES.join('\n')), []);
    assert.deepEqual(exact(''), []);
    assert.deepEqual(exact(), []);
    assert.deepEqual(exact('\n\n', '***', '😀 😀 😀'), []);
    assert.deepEqual(exact(`${LABEL}\n${A}\n${LABEL}\n${B}\n${LABEL}`), []);
  });

  it('names a group by its content', () => {
    const [one] = exact([A, B, A].join('\n'));
    const [other] = exact([C, D, A, E, A, F].join('\n\n'));
    assert.equal(one?.id, other?.id);
    assert.notEqual(one?.id, exact([B, B].join('\n'))[0]?.id);
  });

  it('treats ideographs as words', () => {
    const line = '港口委员会星期二决定关闭东码头直到潜水员检查完每一根柱子。';
    assert.deepEqual(texts(`${line}\n${A}\n${line}`), [[line, line]]);
  });

  /** Documents of lines drawn from few sentences, so that repeats of every shape come up. */
  const lines = fc.array(fc.constantFrom(A, B, C, D, E, F, G, H, LABEL), { maxLength: 16 });

  it('partitions: copies are equal, disjoint and in order, and groups cannot be joined', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 3 }), fc.constantFrom('\n', '\n\n', ' '), (documents, separator) => {
        const written = documents.map(document => document.join(separator));
        const groups = exact(...written);
        const slice = ({ document, start, end }: DuplicateGroup['copies'][number]): string =>
          (written[document] ?? '').slice(start, end);
        for (const { copies } of groups) {
          assert.ok(copies.length > 1);
          assert.equal(new Set(copies.map(copy => folded(slice(copy)))).size, 1);
        }
        const all = groups.flatMap(group => group.copies).sort((a, b) => a.document - b.document || a.start - b.start);
        all.reduce(
          (last, copy) => {
            assert.ok(copy.document > last.document || copy.start >= last.end);
            return copy;
          },
          { document: -1, start: 0, end: 0 },
        );
        assert.deepEqual(groups, exact(...written));
      }),
    );
  });

  it('finds what the definition says, on lines', () => {
    const long = fc.array(fc.constantFrom(A, B, C, D, E), { maxLength: 14 });
    fc.assert(
      fc.property(long, document => {
        assert.deepEqual(
          texts(document.join('\n')),
          blocksByDefinition(document).map(block => block.map(lines => lines.join('\n'))),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function wrapped(text: string, width: number): string {
  return text.split(' ').reduce((lines, word) => {
    const column = lines.length - lines.lastIndexOf('\n') - 1;
    return column + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`;
  });
}

/** Joins lines that stand more than once with what always follows them, until nothing can be joined: slow and plain. */
function blocksByDefinition(lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const repeated = [...new Set(lines)].filter(line => lines.filter(other => other === line).length > 1);
  let blocks = repeated.map(line => lines.flatMap((other, at) => (other === line ? [{ from: at, to: at + 1 }] : [])));
  for (;;) {
    const joined = blocks.flatMap(one =>
      blocks
        .filter(
          other => one !== other && one.length === other.length && one.every((run, i) => other[i]?.from === run.to),
        )
        .map(other => [one, other] as const),
    )[0];
    if (joined === undefined) break;
    const [one, other] = joined;
    blocks = blocks.filter(block => block !== one && block !== other);
    blocks.push(one.map((run, i) => ({ from: run.from, to: other[i]?.to ?? run.to })));
  }
  return blocks
    .sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
    .map(block => block.map(({ from, to }) => lines.slice(from, to)));
}
