import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, AnalyzeOptions, HouseName } from '../../../src/engine/model';
import { listedNames } from '../../../src/engine/names/house/listed';
import { newEngine } from '../engine';

const engine = newEngine();
const duarte: HouseName = { name: 'Inês Duarte', kind: 'person', aliases: ['Duarte', 'Ines Duart'] };

/** The names of a draft, each with its kind and what it is shown as. */
function names(text: string, options: Partial<AnalyzeOptions>): string[] {
  return shown(engine.analyze(text, { language: 'plain', kinds: ['person', 'organization', 'place'], ...options }));
}

function shown({ facts }: Analysis): string[] {
  return facts.map(({ kind, text, label }) => `${text} = ${label} (${kind})`);
}

/** What stands in a text of a list of names. */
function found(text: string, ...listed: string[]): string[] {
  const list = listedNames(listed.map(name => ({ name, kind: 'organization', aliases: [] })));
  return list.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('listed names', () => {
  const cases: [text: string, listed: string[], expected: string[]][] = [
    ['The Korva group', ['Korva'], ['Korva']],
    ['Korvas and Skorva', ['Korva'], []],
    ['Korva’s boats, Korva-built', ['Korva'], ['Korva', 'Korva']],
    ['KORVA SAILS', ['Korva'], ['KORVA']],
    ['a korva sails', ['Korva'], []],
    ['tidal works, tidal Works', ['tidal Works'], ['tidal Works']],
    ['The N.T.B. said', ['N.T.B.'], ['N.T.B.']],
    ['the  Harbor\nBoard', ['Harbor Board'], ['Harbor\nBoard']],
    ['Zoë O’Tarn', ["Zoe O'Tarn"], ['Zoë O’Tarn']],
    ['Harbor Board of Kell', ['Harbor', 'Harbor Board', 'Harbor Board of Kelling'], ['Harbor Board']],
    ['nothing', ['', ' - '], []],
  ];
  for (const [text, listed, expected] of cases)
    it(`${listed.join(', ')}: ${text}`, () => assert.deepEqual(found(text, ...listed), expected));

  it('stand apart, in order and inside any text', () => {
    const words = fc.array(fc.constantFrom('Aa', 'bb', ' ', "'", 'é', '.', '\uD800', 'AA', '\n'), { maxLength: 40 });
    const text = words.map(parts => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(text), (prose, listed) => {
        let last = 0;
        const list = listedNames(listed.map(name => ({ name, kind: 'place', aliases: [] })));
        for (const { start, end } of list.find(prose)) {
          assert.ok(start >= last && end > start && end <= prose.length);
          last = end;
        }
      }),
    );
  });
});

describe('a draft with a house list', () => {
  it('knows a name that the tagger overlooks, under its right spelling', () => {
    const text = 'the harvest was weak. lumenfold paid Ines Duart, and Duarte thanked Lumenfold.';
    const list: HouseName[] = [duarte, { name: 'lumenfold', kind: 'organization', aliases: ['Lumenfold'] }];
    assert.deepEqual(names(text, { names: list }), [
      'lumenfold = lumenfold (organization)',
      'Ines Duart = Inês Duarte (person)',
      'Duarte = Inês Duarte (person)',
      'Lumenfold = lumenfold (organization)',
    ]);
  });

  it('gathers what else means a listed name, but never two listed names', () => {
    const text = 'Karim Haddad met Kareem Haddad on Monday. K. Haddad left, Haddad said.';
    const haddad = (name: string): HouseName => ({ name, kind: 'person', aliases: [] });
    const one = engine.analyze(text, { language: 'plain', kinds: ['person'], names: [haddad('Karim Haddad')] });
    assert.deepEqual(new Set(one.facts.map(({ key }) => key)), new Set(['person:karim haddad']));
    const two = { names: [haddad('Karim Haddad'), haddad('Kareem Haddad')] };
    assert.deepEqual(names(text, two).slice(0, 2), [
      'Karim Haddad = Karim Haddad (person)',
      'Kareem Haddad = Kareem Haddad (person)',
    ]);
  });

  it('keeps the listed spelling where the draft has a fuller form', () => {
    const list: HouseName[] = [{ name: 'Ines Duarte', kind: 'person', aliases: [] }];
    const labels = names('On Monday Ines Maria Duarte said so, and Ines Duarte left.', { names: list });
    assert.deepEqual(labels, ['Ines Maria Duarte = Ines Duarte (person)', 'Ines Duarte = Ines Duarte (person)']);
  });

  it('parts what was joined, once it is listed', () => {
    const text = 'Ines Duarte met the mayor of Kelling. Duarte is a port in the north.';
    const own: HouseName[] = [{ name: 'Duarte', kind: 'place', aliases: [] }];
    assert.ok(names(text, { names: own }).includes('Duarte = Duarte (place)'));
    assert.ok(names(text, { names: own }).includes('Ines Duarte = Ines Duarte (person)'));
  });

  it('gives a name the listed kind and keeps the title', () => {
    const list: HouseName[] = [{ name: 'Ines Duarte', kind: 'person', aliases: [] }];
    const { facts } = engine.analyze('Prime Minister Ines Duarte spoke.', { language: 'plain', names: list });
    assert.equal(facts.find(({ kind }) => kind === 'person')?.title, 'Prime Minister');
    const ship: HouseName[] = [{ name: 'Ines Duarte', kind: 'organization', aliases: [] }];
    assert.deepEqual(names('The ferry line Ines Duarte sails.', { names: ship }), [
      'Ines Duarte = Ines Duarte (organization)',
    ]);
  });

  it('leaves a longer name whole, unless that is no name', () => {
    const list: HouseName[] = [{ name: 'Baghdad', kind: 'place', aliases: [] }];
    const text = 'The University of Baghdad opened on Monday.';
    assert.deepEqual(names(text, { names: list }), ['University of Baghdad = University of Baghdad (organization)']);
    const notNames = ['university of  baghdad'];
    assert.deepEqual(names(text, { names: list, notNames }), ['Baghdad = Baghdad (place)']);
  });

  it('has no name that is none, not even as a suggestion', () => {
    const text = 'Karim Haddad arrived. Haddad spoke.';
    const analysis = engine.analyze(text, { language: 'plain', kinds: ['person'], notNames: ['HADDAD'] });
    assert.deepEqual(shown(analysis), ['Karim Haddad = Karim Haddad (person)']);
    assert.ok(!analysis.suggestions.some(fact => fact.text === 'Haddad'));
  });

  it('is read again when the list changes', () => {
    const text = 'the harvest was weak, lumenfold paid.';
    const options = { language: 'plain', kinds: ['organization'] } as const;
    const list: HouseName[] = [{ name: 'lumenfold', kind: 'organization', aliases: [] }];
    assert.deepEqual(engine.analyze(text, options, 'd').facts, []);
    assert.equal(engine.analyze(text, { ...options, names: list }, 'd').facts.length, 1);
    assert.deepEqual(engine.analyze(text, options, 'd').facts, []);
  });
});
