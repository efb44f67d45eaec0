import assert from 'node:assert/strict';
import { factsOf } from './shipped';

/** "kind text → label" of each fact. */
const shown = (...proses: string[]): string[] =>
  factsOf(...proses).map(fact => `${fact.kind} ${fact.text} → ${fact.label ?? ''}`);

describe('names over a whole draft', () => {
  it('takes a surname for the person who was named in full', () => {
    assert.deepEqual(
      shown('President Davit Orbelashvan arrived.', 'Orbelashvan then left. Critics of Orbelashvan cheered.'),
      [
        'person Davit Orbelashvan → Davit Orbelashvan',
        'person Orbelashvan → Davit Orbelashvan',
        'person Orbelashvan → Davit Orbelashvan',
      ],
    );
  });

  it('takes a surname before the full name too, as in headlines', () => {
    const facts = factsOf('Orbelashvan quits', 'President Davit Orbelashvan resigned on Monday.');
    assert.equal(new Set(facts.map(fact => fact.cluster)).size, 1);
  });

  it('keeps namesakes apart, and gives the surname to the last one named', () => {
    assert.deepEqual(
      shown('Anna Lindqvist won.', 'Lindqvist smiled.', 'Her brother Peter Lindqvist lost.', 'Lindqvist frowned.'),
      [
        'person Anna Lindqvist → Anna Lindqvist',
        'person Lindqvist → Anna Lindqvist',
        'person Peter Lindqvist → Peter Lindqvist',
        'person Lindqvist → Peter Lindqvist',
      ],
    );
  });

  it('sees one person in two transliterations', () => {
    const facts = factsOf(
      'Muhammad Saleh al-Kubaisi spoke.',
      'Mohammed Saleh al-Kubaisi left.',
      'Critics of al-Kubaisi cheered.',
    );
    assert.deepEqual(
      facts.map(fact => fact.cluster),
      ['c1', 'c1', 'c1'],
    );
  });

  it('finds the person again without the article of the surname', () => {
    const facts = factsOf('President Fadel al-Kubaisi spoke on Monday.', 'Critics of Kubaisi cheered.');
    assert.deepEqual(
      facts.map(fact => `${fact.kind} ${fact.text} ${fact.cluster ?? ''}`),
      ['person Fadel al-Kubaisi c1', 'person Kubaisi c1'],
    );
  });

  it('joins a given name with a title to nobody who goes by another form of it', () => {
    const facts = factsOf('The writer Will Grantley sleeps.', 'On Monday Prince William smiled.');
    assert.deepEqual(
      facts.map(fact => `${fact.text} ${fact.cluster ?? ''}`),
      ['Will Grantley c1', 'William c2'],
    );
  });

  it('takes the short name of a company for the company', () => {
    assert.deepEqual(shown('Shares in Velkor Holdings fell on Monday.', 'Analysts said that Velkor had no plan.'), [
      'organization Velkor Holdings → Velkor Holdings',
      'organization Velkor → Velkor Holdings',
    ]);
  });

  it('keeps a company and its chairman of that name apart', () => {
    const kinds = factsOf(
      'Halbrandt Foods said that its chairman, Alastair Halbrandt, would leave.',
      'Shares in Halbrandt fell 4% to 407p.',
    ).map(fact => `${fact.kind} ${fact.label ?? ''}`);
    assert.deepEqual(kinds, [
      'organization Halbrandt Foods',
      'person Alastair Halbrandt',
      'organization Halbrandt Foods',
    ]);
  });

  it('takes a month for a month where a person of that name stands elsewhere', () => {
    assert.deepEqual(
      shown('Edith May wept on Monday.', 'Critics of May cheered.', 'He lost his job in May and left.'),
      ['person Edith May → Edith May', 'person May → Edith May'],
    );
  });

  it('joins an acronym to its expansion', () => {
    const facts = factsOf('The Baltic Ferry Workers Union (BFWU) called a strike.', 'The BFWU expects a long strike.');
    assert.deepEqual([...new Set(facts.map(fact => fact.label))], ['Baltic Ferry Workers Union']);
  });

  it('keeps apart what it knows by heart, however alike', () => {
    const facts = factsOf('He flew from Niger to Nigeria.', 'Kuwait City is quiet. All of Kuwait is quiet.');
    assert.deepEqual(
      facts.map(fact => fact.label),
      ['Niger', 'Nigeria', 'Kuwait City', 'Kuwait'],
    );
  });

  it('numbers clusters in order of appearance', () => {
    const facts = factsOf('Peru and Chile talked.', 'Peru won; Bolivia lost.');
    assert.deepEqual(
      facts.map(fact => fact.cluster),
      ['c1', 'c2', 'c1', 'c3'],
    );
  });

  it('believes in an unknown name when it comes back', () => {
    const doubtful = [
      'All of it was for Zorvath alone.',
      'Nobody else needs Zorvath now.',
      'There was more Zorvath than that.',
    ];
    for (const alone of doubtful) assert.deepEqual(shown(alone), [], alone);
    assert.equal(shown(...doubtful).length, doubtful.length);
  });
});
