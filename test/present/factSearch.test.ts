import assert from 'node:assert/strict';
import type { Fact, KindInfo } from '../../src/engine/model';
import { FactSearch } from '../../src/present/factSearch';
import { DATE, PERSON, QUANTITY } from './kindInfos';

const KINDS = new Map<Fact['kind'], KindInfo>([PERSON, QUANTITY, DATE].map(kind => [kind.id, kind]));

let next = 0;
function made(kind: Fact['kind'], text: string, more: Partial<Fact> = {}): Fact {
  const start = next++;
  return { kind, start, end: start + 1, text, key: `${kind}:${text}`, cluster: null, label: text, ...more };
}

const claim = { unit: null, noun: 'troops', head: 'troops', bound: '=', direction: null, per: null } as const;
const FACTS = [
  made('person', 'Ingrid Solheim', { title: 'Prime Minister', key: 'person:solheim' }),
  made('person', 'Solheim', { label: 'Ingrid Solheim', key: 'person:solheim' }),
  made('person', 'José Almeida'),
  made('quantity', '12,500 troops', { claim: { ...claim, value: 12500 } }),
  made('quantity', '2,500 troops', { claim: { ...claim, value: 2500 } }),
  made('quantity', '2,600 troops', { claim: { ...claim, value: 2600 } }),
  made('date', 'Wednesday', { timex: { type: 'DATE', value: '2024-09-11' } }),
];
const DRAFT = { name: 'a.md', analysis: { facts: FACTS } };

function found(query: string, limit = 100): string[] {
  const search = new FactSearch([DRAFT], KINDS, () => true);
  return search.search(query, limit).hits.map(({ fact }) => fact.text);
}

describe('FactSearch', () => {
  it('lists everything in order for an empty query', () => {
    assert.deepEqual(
      found(' '),
      FACTS.map(({ text }) => text),
    );
  });

  it('finds by text, canonical name, title, kind, meaning and date', () => {
    assert.deepEqual(found('solheim'), ['Ingrid Solheim', 'Solheim']);
    assert.deepEqual(found('ingrid'), ['Ingrid Solheim', 'Solheim']);
    assert.deepEqual(found('prime min'), ['Ingrid Solheim']);
    assert.deepEqual(found('jose'), ['José Almeida']);
    assert.deepEqual(found('date'), ['Wednesday']);
    assert.deepEqual(found('september'), ['Wednesday']);
    assert.deepEqual(found('2024-09'), ['Wednesday']);
  });

  it('finds names despite a typo', () => {
    assert.deepEqual(found('solhiem'), ['Ingrid Solheim', 'Solheim']);
    assert.deepEqual(found('almeda'), ['José Almeida']);
  });

  it('takes figures at their word, with or without the comma', () => {
    for (const query of ['2500', '2,500']) assert.deepEqual(found(query), ['2,500 troops', '12,500 troops']);
    assert.deepEqual(found('2,700'), []);
  });

  it('says how many there are beyond the limit', () => {
    const search = new FactSearch([DRAFT, DRAFT], KINDS, ({ kind }) => kind === 'quantity');
    assert.equal(search.size, 6);
    const { hits, total } = search.search('troops', 4);
    assert.equal(hits.length, 4);
    assert.equal(total, 6);
  });
});
