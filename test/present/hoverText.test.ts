import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Fact, KindInfo } from '../../src/engine/model';
import { Lines } from '../../src/engine/text/lines';
import { hoverText, type CardContext } from '../../src/present/hoverText';
import { english } from '../../src/present/translate';
import { DATE, PERSON, QUANTITY, QUOTATION } from './kindInfos';

const COMMANDS = { reveal: 'show', find: 'find', ignore: 'ignore', next: 'next', previous: 'previous' };

function person(start: number, text = 'Solheim'): Fact {
  return {
    kind: 'person',
    start,
    end: start + text.length,
    text,
    key: 'person:ingrid solheim',
    cluster: 'c1',
    label: 'Ingrid Solheim',
  };
}

function context(
  facts: readonly Fact[],
  kind: KindInfo,
  more: Partial<CardContext> & { analysis?: Analysis } = {},
): CardContext {
  const analysis: Analysis = { facts, suggestions: [], duplicates: [], problems: [], dateline: null };
  return {
    t: english,
    kind,
    uri: 'file:///a.md',
    lines: new Lines('\n'.repeat(2000)),
    analysis,
    commands: COMMANDS,
    ...more,
  };
}

/** What a reader sees of a card: no escapes, no targets of links. */
function seen(card: string): string {
  return card
    .replace(/\]\([^)]*?"((?:\\.|[^"])*)"\)/g, ']')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&emsp;|&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('the card', () => {
  it('of a person: full name, kind, title, the other lines as links', () => {
    const facts = [{ ...person(3, 'Ingrid Solheim'), title: 'Prime Minister' }, person(40), person(70)];
    const card = hoverText({ ...person(40), title: 'Prime Minister' }, context(facts, PERSON));
    const [head, mentions, actions] = seen(card).split('\n\n');
    assert.equal(head, '$(account) **Ingrid Solheim** · person · Prime Minister');
    assert.equal(mentions, 'Also on lines [4], [71]');
    assert.equal(
      actions,
      '[$(search) Find mentions] [$(circle-slash) Ignore this text] [$(arrow-up) Previous] [$(arrow-down) Next]',
    );
    assert.ok(
      card.includes(`command:show?${encodeURIComponent(JSON.stringify([{ uri: 'file:///a.md', start: 3, end: 17 }]))}`),
    );
  });

  it('lists the eight mentions around it and counts the rest', () => {
    const facts = Array.from({ length: 30 }, (_, i) => person(i * 10));
    const card = seen(hoverText(facts[15] ?? person(0), context(facts, PERSON)));
    assert.ok(card.includes('Also on lines [111], [121], [131], [141], [161], [171], [181], [191] · [21 more]'), card);
    const first = seen(hoverText(facts[0] ?? person(0), context(facts, PERSON)));
    assert.ok(first.includes('[11], [21], [31], [41], [51], [61], [71], [81] · [21 more]'), first);
    const last = seen(hoverText(facts[29] ?? person(0), context(facts, PERSON)));
    assert.ok(last.includes('[211], [221], [231], [241], [251], [261], [271], [281] · [21 more]'), last);
  });

  it('of a relative date says from which day it was reckoned', () => {
    const fact: Fact = {
      kind: 'date',
      start: 0,
      end: 9,
      text: 'Wednesday',
      key: 'date:2024-09-11',
      cluster: null,
      label: 'Wednesday',
      timex: { type: 'DATE', value: '2024-09-11' },
    };
    const analysis: Analysis = {
      facts: [fact],
      suggestions: [],
      duplicates: [],
      problems: [],
      dateline: { date: '2024-09-12', source: 'text' },
    };
    const card = seen(hoverText(fact, context([fact], DATE, { analysis })));
    assert.ok(card.includes('Wednesday, 11 September 2024 (2024-09-11), reckoned from the dateline, 2024-09-12'), card);
    const full = { ...fact, text: '11 September 2024' };
    assert.ok(!seen(hoverText(full, context([full], DATE, { analysis }))).includes('reckoned'));
  });

  it('of a figure says its value in words', () => {
    const fact: Fact = {
      kind: 'quantity',
      start: 0,
      end: 20,
      text: 'nearly 3 dozen boats',
      key: 'quantity:36|boat',
      cluster: null,
      label: 'nearly 3 dozen boats',
      claim: { value: 36, unit: null, noun: 'boats', head: 'boats', bound: '~', direction: null, per: null },
    };
    assert.ok(seen(hoverText(fact, context([fact], QUANTITY))).includes('\n\nabout 36 boats\n\n'));
  });

  it('of a quotation names the speaker, or says that the text does not', () => {
    const fact: Fact = {
      kind: 'quotation',
      start: 0,
      end: 9,
      text: '“We will”',
      key: 'quotation:we will',
      cluster: null,
      label: '“We will”',
    };
    assert.ok(seen(hoverText({ ...fact, speaker: 'Solheim' }, context([fact], QUOTATION))).includes('Said by Solheim'));
    assert.ok(seen(hoverText(fact, context([fact], QUOTATION))).includes('does not say who'));
  });

  it('says that the passage stands more than once', () => {
    const copies = [
      { document: 0, start: 0, end: 100 },
      { document: 0, start: 200, end: 300 },
    ];
    const fact = person(210);
    const analysis: Analysis = {
      facts: [fact],
      suggestions: [],
      problems: [],
      dateline: null,
      duplicates: [{ id: 'd1', kind: 'exact', similarity: 1, copies }],
    };
    assert.ok(
      seen(hoverText(fact, context([fact], PERSON, { analysis }))).includes(
        'In a passage that stands 2 times in this draft',
      ),
    );
  });

  it('offers only the commands it is given', () => {
    const card = hoverText(person(0), context([person(0), person(20)], PERSON, { commands: { find: 'find' } }));
    assert.deepEqual(card.match(/command:\w+/g), ['command:find']);
  });

  it('is never a wall, and never breaks on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        fc.string(),
        fc.string(),
        (text, title, speaker) => {
          const fact: Fact = { ...person(0, text), title, speaker, label: text };
          for (const kind of [PERSON, QUOTATION]) {
            const card = hoverText({ ...fact, kind: kind.id }, context([fact, person(20)], kind));
            assert.ok(card.split('\n\n').length <= 5);
          }
        },
      ),
    );
  });
});
