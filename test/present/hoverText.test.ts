import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Analysis, Fact, KindInfo } from '../../src/engine/model';
import { Lines } from '../../src/engine/text/lines';
import { hoverText, type CardContext } from '../../src/present/hoverText';
import { english, type Translate } from '../../src/present/translate';
import { newEngine } from '../engine/engine';
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
    text: '',
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
  it('of a suggestion says so, and lets it be a name or none', () => {
    const unsure = person(40, 'Tarn');
    const analysis: Analysis = { facts: [], suggestions: [unsure], duplicates: [], problems: [], dateline: null };
    const commands = { isName: 'is', notName: 'not', correctName: 'correct' };
    const card = hoverText(unsure, context([], PERSON, { analysis, commands }));
    const [head, actions] = seen(card).split('\n\n');
    assert.equal(head, '$(question) **Ingrid Solheim** · suggestion: person');
    assert.equal(actions, '[$(check) Is a name] [$(close) Not a name] [$(edit) Correct…]');
  });

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

  const engine = newEngine();
  /** The second line of the card of the fact that has this text. */
  const meaning = (text: string, of: string, t: Translate = english): string => {
    const analysis = engine.analyze(text, { language: 'plain', dateline: '2024-09-12' });
    const fact = analysis.facts.find(one => one.text === of);
    const info = engine.kinds.find(kind => kind.id === fact?.kind);
    assert.ok(fact && info, of);
    return seen(hoverText(fact, context([], info, { text, analysis, t }))).split('\n\n')[1] ?? '';
  };

  it('of a figure has digits, words, other units and the day of its sentence, as far as they help', () => {
    const text =
      'The mayor said on Wednesday that about 30 miles of track were flooded. Nearly 2,500 workers are busy; twelve ' +
      'hundred left on 3 May 2024.\n\nA day before, 40 boats sank. The repair costs $2.6 million.';
    assert.equal(meaning(text, 'about 30 miles'), '≈ 48 km · “Wednesday” = 11 September 2024');
    assert.equal(meaning(text, 'Nearly 2,500 workers'), 'about 2,500 workers · two thousand five hundred');
    assert.equal(meaning(text, 'twelve hundred'), '1,200 workers');
    assert.equal(meaning(text, '$2.6 million'), '2,600,000 dollars');
  });

  it('of a figure with two readings says both, and nothing that follows from one', () => {
    const text = 'The dam lies 1.250 miles off, the mayor said on Wednesday.';
    assert.equal(meaning(text, '1.250 miles'), 'Can be read in two ways: 1.25 miles or 1,250 miles');
  });

  it('of a date says what it was counted from, and both readings of one in digits', () => {
    const text = 'He came on 3 May 2024, left the following day, and owes $5 since 03/04/2021.';
    assert.equal(
      meaning(text, 'the following day'),
      'Saturday, 4 May 2024 (2024-05-04), counted from the date before it, Friday, 3 May 2024',
    );
    assert.equal(
      meaning(text, '03/04/2021'),
      'Can be read in two ways: Saturday, 3 April 2021 or Thursday, 4 March 2021',
    );
  });

  it('speaks the language of the user interface, whatever that of the draft', () => {
    const bundle = JSON.parse(readFileSync('media/l10n/bundle.l10n.de.json', 'utf8')) as Record<string, string>;
    const german: Translate = (message, ...args) => english(bundle[message] ?? message, ...args);
    const text = 'On Wednesday at least 26.2 miles and nearly $2.6 million a year were lost over about three weeks.';
    const day = '“Wednesday” = Mittwoch, 11. September 2024';
    assert.equal(meaning(text, 'at least 26.2 miles', german), `≈ 42,2 km · ${day}`);
    assert.equal(meaning(text, 'nearly $2.6 million a year', german), `etwa 2.600.000 Dollar je Jahr · ${day}`);
    assert.equal(meaning(text, 'about three weeks', german), 'etwa 3 Wochen');
    assert.equal(
      meaning(text, 'Wednesday', german),
      'Mittwoch, 11. September 2024 (2024-09-11), berechnet nach dem angegebenen Datum, 2024-09-12',
    );
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
