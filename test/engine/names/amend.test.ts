import assert from 'node:assert/strict';
import { amend } from '../../../src/engine/names/amend';
import { chanceOf, kindOf, type Candidate } from '../../../src/engine/names/candidate';
import { gazetteerOf } from '../../../src/engine/names/gazetteer';
import { recase } from '../../../src/engine/names/recase';
import { lineCase } from '../../../src/engine/names/line';
import { tokenize } from '../../../src/engine/names/tokens';

const gazetteer = gazetteerOf(`# country
Norland|N.L.
Republic of Eastmark
# organization
Harbour Watch
# city1
Reedon
# word
reading
council
approves
plan
water
new
bridge
`);

/** A candidate over the words of `text` in `sentence`, of one kind. */
function candidate(sentence: string, text: string, kind: 'person' | 'organization' | 'place', chance = 0.9): Candidate {
  const tokens = tokenize(sentence);
  const start = sentence.indexOf(text);
  const from = tokens.findIndex(token => token.start === start);
  const to = tokens.findIndex(token => token.end === start + text.length) + 1;
  return { from, to, person: 0, organization: 0, place: 0, [kind]: chance };
}

/** "kind text" of what is left of the candidates. */
function amended(sentence: string, ...candidates: Candidate[]): string[] {
  const tokens = tokenize(sentence);
  return amend(tokens, candidates, gazetteer)
    .filter(item => chanceOf(item) >= 0.5)
    .map(item => `${kindOf(item)} ${sentence.slice(tokens[item.from]?.start, tokens[item.to - 1]?.end)}`);
}

describe('what rules amend', () => {
  it('a title in the name', () => {
    const sentence = 'It was King Osvald again.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'King Osvald', 'person')), ['person Osvald']);
  });

  it('common nouns at the ends', () => {
    const sentence = 'Near northern Reedon airport it rained.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'northern Reedon airport', 'place')), ['place Reedon']);
  });

  it('a verb between two names', () => {
    const sentence = 'Aske beat Dunmore.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'Aske beat Dunmore', 'organization')), [
      'organization Aske',
      'organization Dunmore',
    ]);
  });

  it('agreements, nationalities and abbreviations of common nouns', () => {
    const sentence = 'The Reedon Accord pleased Iranian NGOs.';
    assert.deepEqual(
      amended(
        sentence,
        candidate(sentence, 'Reedon', 'place'),
        candidate(sentence, 'Iranian', 'place'),
        candidate(sentence, 'NGOs', 'organization'),
      ),
      [],
    );
  });

  it('countries that were overlooked and entries that were cut short', () => {
    const sentence = 'In Norland the Republic of Eastmark is feared.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'Eastmark', 'place')), [
      'place Norland',
      'place Republic of Eastmark',
    ]);
  });

  it('a doubtful kind of what the gazetteer knows', () => {
    const sentence = 'They rang Harbour Watch twice.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'Harbour Watch', 'person', 0.6)), [
      'organization Harbour Watch',
    ]);
  });

  it('an acronym behind its expansion', () => {
    const sentence = 'The Baltic Ferry Union (BFU) met.';
    assert.deepEqual(
      amended(
        sentence,
        candidate(sentence, 'Baltic Ferry Union', 'organization'),
        candidate(sentence, 'BFU', 'place', 0.2),
      ),
      ['organization Baltic Ferry Union', 'organization BFU'],
    );
  });

  it('a double surname, but not two names', () => {
    const sentence = 'Ask Kwame Asante-Boateng about the Holt-Brandl talks.';
    assert.deepEqual(
      amended(
        sentence,
        ...['Kwame Asante', 'Boateng', 'Holt', 'Brandl'].map(text => candidate(sentence, text, 'person')),
      ),
      ['person Kwame Asante-Boateng', 'person Holt', 'person Brandl'],
    );
  });

  it('names of storms', () => {
    const sentence = 'Hurricane Osvald is here.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'Osvald', 'person')), []);
  });

  it('partners', () => {
    assert.deepEqual(amended('It is Tarn & Sons who built it.'), ['organization Tarn & Sons']);
  });

  it('common words at the start of a sentence', () => {
    const sentence = 'Reading is a skill.';
    assert.deepEqual(amended(sentence, candidate(sentence, 'Reading', 'place', 0.7)), []);
  });
});

describe('lines in title case and capitals', () => {
  const recased = (text: string): string => {
    const tokens = tokenize(text);
    return recase(tokens, lineCase(tokens, gazetteer), gazetteer)
      .map(token => token.text)
      .join(' ');
  };
  const table: [string, string][] = [
    ['Reedon Council Approves New Water Plan', 'Reedon council approves new water plan'],
    ['REEDON COUNCIL APPROVES NEW BRIDGE', 'Reedon council approves new bridge'],
    ['REEDON, Norland — The council approves a plan.', 'Reedon , Norland — The council approves a plan .'],
    ['NATO approves the plan of the council.', 'NATO approves the plan of the council .'],
  ];
  for (const [line, sentence] of table) it(line, () => assert.equal(recased(line), sentence));
});
