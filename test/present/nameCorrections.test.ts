import assert from 'node:assert/strict';
import type { Fact, HouseName, KindId } from '../../src/engine/model';
import { withCorrection } from '../../src/present/houseCorrections';
import { parseHouseList } from '../../src/present/houseList';
import { nameOffers, sameNameOffers, selectionOffers, type Offer } from '../../src/present/nameCorrections';
import { english } from '../../src/present/translate';
import { newEngine } from '../engine/engine';

function name(text: string, label = text, kind: KindId = 'person'): Fact {
  return { kind, start: 0, end: text.length, text, key: `${kind}:${label.toLowerCase()}`, cluster: 'c1', label };
}

const full = name('Karim Haddad');
const short = name('Haddad', 'Karim Haddad');
const other = name('Kareem Hadad');
const board = name('Harbor Board', 'Harbor Board', 'organization');
const names = [full, short, other, board];
const context = (listed: readonly HouseName[] = []) => ({ t: english, names, listed });
const titles = (offers: readonly Offer[]): string[] => offers.map(({ title }) => title);

describe('corrections of a name', () => {
  it('are other kinds, the likeliest other name, a name of its own', () => {
    assert.deepEqual(titles(nameOffers(short, context(), false)), [
      '“Haddad” is not a name',
      '“Karim Haddad” is an organization',
      '“Karim Haddad” is a place',
      '“Karim Haddad” is “Kareem Hadad”',
      '“Haddad” is a name of its own',
    ]);
  });

  it('begin with what a suggestion suggests, and end with the list that has it', () => {
    const listed: HouseName[] = [{ name: 'Harbor Board', kind: 'organization', aliases: [] }];
    assert.deepEqual(titles(nameOffers(board, context(listed), true)), [
      '“Harbor Board” is an organization',
      '“Harbor Board” is not a name',
      '“Harbor Board” is a person',
      '“Harbor Board” is a place',
      'Take “Harbor Board” off the list of names',
    ]);
  });

  it('speak of all forms of a name at once', () => {
    const [, organization] = nameOffers(short, context(), false);
    assert.deepEqual(organization?.correction, {
      is: 'name',
      name: 'Karim Haddad',
      kind: 'organization',
      aliases: ['Haddad'],
    });
  });

  it('are none for what is no name', () => {
    assert.deepEqual(nameOffers(name('Iraqi', 'Iraqi', 'nationality'), context(), false), []);
  });

  it('can make it any other name, the likeliest first', () => {
    const listed: HouseName[] = [{ name: 'Carim Haddad', kind: 'person', aliases: [] }];
    assert.deepEqual(titles(sameNameOffers(other, context(listed))), [
      '“Kareem Hadad” is “Karim Haddad”',
      '“Kareem Hadad” is “Carim Haddad”',
      '“Kareem Hadad” is “Harbor Board”',
    ]);
  });
});

describe('corrections of a selection', () => {
  it('are its kinds, and its extent where a name stands there', () => {
    assert.deepEqual(titles(selectionOffers('Tarn', [], english)), [
      '“Tarn” is a person',
      '“Tarn” is an organization',
      '“Tarn” is a place',
    ]);
    assert.deepEqual(selectionOffers('Haddad\n', [name('Statement Haddad')], english)[0], {
      title: 'The name is “Haddad”',
      correction: { is: 'name', name: 'Haddad', kind: 'person', aliases: [], not: 'Statement Haddad' },
    });
    assert.deepEqual(selectionOffers('Karim Haddad', [short], english)[0]?.correction, {
      is: 'name',
      name: 'Karim Haddad',
      kind: 'person',
      aliases: [],
    });
  });

  it('are none for what cannot be a name', () => {
    for (const text of ['', ' – ', 'x'.repeat(101)]) assert.deepEqual(selectionOffers(text, [], english), []);
  });
});

describe('what a correction brings about', () => {
  const engine = newEngine();
  const text = 'Last week Karim Haddad spoke in Baghdad, and Haddad left. The University of Baghdad is open.';
  const read = (house = '') => {
    const { names, notNames } = parseHouseList(house);
    return engine.analyze(text, { language: 'plain', kinds: ['person', 'organization', 'place'], names, notNames });
  };
  /** Kind, text and label of the names once the offer with this title was taken, and whether it is offered again. */
  const after = (at: string, title: string): string[] => {
    const { facts, suggestions } = read();
    const fact = facts.find(found => found.text === at);
    assert.ok(fact, at);
    const around = { t: english, names: [...facts, ...suggestions], listed: [] };
    const offer = [...nameOffers(fact, around, false), ...sameNameOffers(fact, around)].find(
      one => one.title === title,
    );
    assert.ok(offer, title);
    return read(withCorrection('', offer.correction)).facts.map(
      found => `${found.kind} ${found.text} = ${found.label}`,
    );
  };

  const [haddad, baghdad] = ['person Karim Haddad = Karim Haddad', 'place Baghdad = Baghdad'];
  const university = 'organization University of Baghdad = University of Baghdad';
  const cases: [at: string, title: string, expected: string[]][] = [
    [
      'Haddad',
      '“Karim Haddad” is an organization',
      ['organization Karim Haddad = Karim Haddad', baghdad, 'organization Haddad = Karim Haddad', university],
    ],
    ['Haddad', '“Haddad” is not a name', [haddad, baghdad, university]],
    ['Haddad', '“Haddad” is a name of its own', [haddad, baghdad, 'person Haddad = Haddad', university]],
    [
      'Baghdad',
      '“Baghdad” is “Karim Haddad”',
      [haddad, 'person Baghdad = Karim Haddad', 'person Haddad = Karim Haddad', university],
    ],
  ];
  for (const [at, title, expected] of cases) it(title, () => assert.deepEqual(after(at, title), expected));

  it('The name is “Baghdad”', () => {
    const [offer] = selectionOffers(
      'Baghdad',
      read().facts.filter(fact => fact.text.startsWith('University')),
      english,
    );
    assert.ok(offer);
    const { facts } = read(withCorrection('', offer.correction));
    assert.deepEqual(
      facts.filter(fact => fact.kind === 'organization').map(fact => fact.text),
      ['Baghdad', 'Baghdad'],
    );
  });
});
