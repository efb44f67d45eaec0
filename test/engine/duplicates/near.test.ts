import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import type { DuplicateGroup } from '../../../src/engine/model';
import { SENTENCES } from './samples';

const find = (...texts: readonly string[]): readonly DuplicateGroup[] =>
  findDuplicates(
    texts.map(text => ({ text })),
    { minWords: 12, near: true },
  );

/** Kind of each group and the texts of its copies. */
const groups = (...texts: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
  find(...texts).map(({ kind, copies }) => [
    kind,
    copies.map(({ document, start, end }) => (texts[document] ?? '').slice(start, end)),
  ]);

const [A, B, C, D, E, F, G, H] = SENTENCES;
const P = `${A} ${B}`;
const Q = `${C} ${D} ${E}`;

describe('findDuplicates, near', () => {
  const edited: readonly (readonly [what: string, original: string, copy: string])[] = [
    ['a figure', C, C.replace('two meters', 'three meters').replace('upper', 'lower')],
    ['a name', B, B.replace('Maren Holtby', 'Karen Holtby').replace('spring', 'summer')],
    ['a typing error and a word left out', A, A.replace('council', 'counicl').replace('eastern ', '')],
    ['words put in', D, D.replace('who had first painted', 'any longer who it was that had first painted')],
    ['every fifth word', Q, everyFifth(Q)],
    ['a sentence left out', `${P} ${Q}`, `${P} ${C} ${E}`],
    ['a sentence put in', Q, `${C} ${G} ${D} ${E}`],
    ['two sentences changed about', Q, `${D} ${C} ${E}`],
    ['one paragraph made two', `${P} ${Q}`, `${P}\n${Q}`],
    ['two paragraphs made one', `${P}\n${Q}`, `${P} ${Q}`],
    ['case and a word', A.toUpperCase(), A.replace('pillar', 'column')],
  ];
  for (const [what, original, copy] of edited) {
    it(`finds a copy that differs in ${what}`, () => {
      const [group, ...others] = groups([F, original, H, copy, G.replace('storks', 'herons')].join('\n'));
      assert.deepEqual(others, []);
      assert.deepEqual(group, [normalized(original) === normalized(copy) ? 'exact' : 'near', [original, copy]]);
    });
  }

  it('finds a block of which some paragraphs differ as one group, across documents', () => {
    const changed = C.replace('a bus', 'a truck');
    assert.deepEqual(groups([A, B, C, D].join('\n\n'), [F, B, changed, D, G].join('\n\n')), [
      ['near', [[B, C, D].join('\n\n'), [B, changed, D].join('\n\n')]],
    ]);
  });

  it('puts all copies into one group, exact ones and near ones', () => {
    const changed = B.replace('doubled', 'tripled');
    assert.deepEqual(groups([A, B, C, changed, D, B, E].join('\n')), [['near', [B, changed, B]]]);
  });

  it('cuts a passage out of paragraphs that have nothing else in common', () => {
    assert.deepEqual(groups(`${D} ${P} ${H}\n${G}\n${E} ${P} ${F}`), [['exact', [P, P]]]);
    const changed = P.replace('Tuesday', 'Thursday').replace('smallest', 'oldest');
    assert.deepEqual(groups(`${P} ${H}\n${G}\n${F} ${changed}`), [['near', [P, changed]]]);
  });

  it('gives similarity as the share of common words', () => {
    const [group] = find([A, B, A.replace('Tuesday', 'Thursday').replace('eastern', 'western')].join('\n'));
    assert.equal(group?.similarity, 18 / 20);
  });

  const towns = ['Ostermark', 'Velden', 'Harrowby', 'Lund', 'Pinewick', 'Saltmere', 'Trent', 'Callow'];
  const templates: readonly (readonly [what: string, line: (town: string, n: number) => string])[] = [
    [
      'weather',
      (town, n) =>
        `${town}: sunny spells with a high of ${n + 11} and a low of ${n}, light winds from the ${n % 2 ? 'west' : 'north'}.`,
    ],
    [
      'departures',
      (town, n) =>
        `The ${n + 7}:${n}5 train to ${town} was cancelled because of ${n % 3 ? 'a signal failure' : 'flooding'}, with delays of up to ${n * 9} minutes.`,
    ],
    [
      'prices',
      (town, n) =>
        `Bread in ${town} cost ${n}.${n * 7} crowns a loaf on average last month, against ${n}.${n * 3} crowns in the same month last year.`,
    ],
  ];
  for (const [what, line] of templates) {
    it(`leaves the lines of a list alone: ${what}`, () => {
      const list = towns.map((town, index) => line(town, index + 1));
      assert.deepEqual(groups([A, ...list, B, C].join('\n')), []);
      assert.deepEqual(groups([A, ...list, B, ...list, C].join('\n')), [['exact', [list.join('\n'), list.join('\n')]]]);
    });
  }

  it('takes a copy that lost a word for one, though it is too short by itself', () => {
    const line = 'The ferry to the outer islands will not sail again before the end of May.';
    const shorter = line.replace('again ', '');
    assert.equal(find([A, line, B, shorter, C].join('\n')).length, 1);
    const short = line.replace('to the outer islands ', '');
    assert.deepEqual(find([A, short, B, short.replace('again ', ''), C].join('\n')), []);
  });

  it('leaves figures in sentences made by formula alone, not copies in which figures changed', () => {
    const one = 'Brackwater Mills earned 14 million crowns or 22 ore a share in 2030, up from 11 million or 17 ore.';
    const other = 'Brackwater Mills lost 31 million crowns or 9 ore a share in 2029, down from 43 million or 12 ore.';
    assert.deepEqual(find([A, one, B, other, C].join('\n')), []);
    const copy = one.replace('14', '15').replace('22', '23');
    assert.equal(find([A, one, B, copy, C].join('\n')).length, 1);
  });

  it('leaves another report of the same event alone', () => {
    const report =
      'Divers must look at all pillars before the eastern pier can open again, town councillors decided on Tuesday.';
    assert.deepEqual(groups([A, B].join('\n'), [report, C].join('\n')), []);
  });

  it('keeps copies apart and gives the same result again, on any text', () => {
    const line = fc.constantFrom(...SENTENCES, everyFifth(A), everyFifth(B), `${A} ${C}`, 'Read more:', '');
    const document = fc.array(line, { maxLength: 14 }).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 3 }), documents => {
        const found = find(...documents);
        for (const kind of ['exact', 'near'] as const) {
          const copies = found.filter(group => group.kind === kind).flatMap(group => group.copies);
          copies.sort((a, b) => a.document - b.document || a.start - b.start);
          for (const [index, copy] of copies.entries()) {
            const last = copies[index - 1];
            assert.ok(last === undefined || last.document < copy.document || last.end <= copy.start);
          }
        }
        assert.ok(found.every(({ copies, similarity }) => copies.length > 1 && similarity > 0 && similarity <= 1));
        assert.equal(new Set(found.map(group => group.id)).size, found.length);
        assert.deepEqual(find(...documents), found);
      }),
    );
  });

  it('finds all that the exact search finds, as part of its groups', () => {
    const document = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(document, text => {
        const near = find(text).flatMap(group => group.copies);
        for (const { copies } of findDuplicates([{ text }], { minWords: 12, near: false })) {
          for (const { start, end } of copies) assert.ok(near.some(copy => copy.start <= start && end <= copy.end));
        }
      }),
    );
  });
});

function everyFifth(text: string): string {
  return text.replace(/\S+/g, (word, offset: number) =>
    text.slice(0, offset).split(' ').length % 5 === 0 ? 'meanwhile' : word,
  );
}

function normalized(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}
