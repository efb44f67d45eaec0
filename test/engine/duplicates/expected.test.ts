import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutExpected } from '../../../src/engine/duplicates/expected';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import { SENTENCES } from './samples';

const [PIER, FLOUR, DAM, CHURCH] = SENTENCES;
const FOOTER = 'Write to the desk at 12 Quay Street, or call 555 0100 between nine and five on any day but Sunday.';

const find = (...texts: string[]) =>
  findDuplicates(
    texts.map(text => ({ text })),
    { minWords: 8, near: true },
  );
const left = (texts: string[], ignored: string[], templates: string[]): string[] =>
  withoutExpected(find(...texts), texts, { ignored, templates }).map(({ copies: [first] }) =>
    (texts[first?.document ?? 0] ?? '').slice(first?.start, first?.end),
  );

describe('duplicates that are meant to be', () => {
  const text = [PIER, FOOTER, DAM, PIER, CHURCH, FOOTER].join('\n\n');

  it('are left out by the id of their group, also after an edit elsewhere', () => {
    const id = find(text)[0]?.id ?? '';
    assert.deepEqual(left([text], [], []), [PIER, FOOTER]);
    assert.deepEqual(left([text], [id], []), [FOOTER]);
    assert.deepEqual(left([`${FLOUR}\n\n${text.replace(DAM, 'Rain.')}`], [id], []), [FOOTER]);
  });

  const templates: [string, string, readonly string[]][] = [
    ['the same text', FOOTER, [PIER]],
    ['in other type and wrapped', FOOTER.toUpperCase().replaceAll(' on ', '\non '), [PIER]],
    ['with other figures', FOOTER.replace('12', '40').replace('555 0100', '555 0199'), [PIER]],
    ['of which the passage is a part', `${CHURCH} ${FOOTER} ${DAM}`, [PIER]],
    ['that is another', FLOUR, [PIER, FOOTER]],
    ['that shares a few words with the passage', `${FLOUR} Write to the desk.`, [PIER, FOOTER]],
    ['without words', ' — ', [PIER, FOOTER]],
  ];
  for (const [name, template, expected] of templates)
    it(`are left out as a template: ${name}`, () => assert.deepEqual(left([text], [], [template]), expected));

  it('are looked for in every document', () => {
    assert.deepEqual(left([`${DAM}\n\n${FOOTER}`, `${FOOTER}\n\n${FLOUR}`], [], []), [FOOTER]);
    assert.deepEqual(left([`${DAM}\n\n${FOOTER}`, `${FOOTER}\n\n${FLOUR}`], [], [FOOTER]), []);
  });

  it('are never reported, whatever passage is the template', () => {
    const block = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map(all => all.join(' '));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), blocks => {
        const draft = blocks.join('\n\n');
        for (const {
          copies: [first],
        } of find(draft))
          assert.ok(
            !left([draft], [], [draft.slice(first?.start, first?.end)]).includes(draft.slice(first?.start, first?.end)),
          );
      }),
    );
  });
});
