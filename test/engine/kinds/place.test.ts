import assert from 'node:assert/strict';
import { factsOf, textsOf } from '../names/shipped';

describe('place', () => {
  const table: [string, string[]][] = [
    ['Talks between Chile-Peru mediators went on in Lima.', ['Chile', 'Peru', 'Lima']],
    ['A U.S.-led force left Iraq.', ['U.S.', 'Iraq']],
    ['It was her first state visit to the Philippines.', ['Philippines']],
    ['US troops and Iran-backed groups clashed.', ['US', 'Iran']],
    ['The war between Russia and Ukraine dragged on.', ['Russia', 'Ukraine']],
    ['They crossed the Kasai River at night.', ['Kasai River']],
    ['Snow fell on Mount Velen and Lake Ossa.', ['Mount Velen', 'Lake Ossa']],
    ['Trade across the Middle East collapsed.', ['Middle East']],
    ['He was born in the village of Karsk.', ['Karsk']],
    ['She moved to Sulaymaniyah and then to Basra.', ['Sulaymaniyah', 'Basra']],
    ['The Boston-based firm closed.', ['Boston']],
    ['South Korea’s exports grew.', ['South Korea']],
    ["The People's Republic of China objected.", ["People's Republic of China"]],
    ['Reading is a skill; Nice people know it.', []],
    ['Iranian and North Korean officials met.', []],
    ['President Karim Washington spoke.', []],
  ];
  for (const [sentence, names] of table) it(sentence, () => assert.deepEqual(textsOf('place', sentence), names));

  it('gives all forms of one country one key', () => {
    const keys = factsOf('The U.S. said so. The United States agreed, and the US paid.').map(fact => fact.key);
    assert.deepEqual(keys, ['united states', 'united states', 'united states']);
  });

  it('reads lines of capitals', () => {
    assert.deepEqual(textsOf('place', 'BAGHDAD AND TEHRAN SIGN WATER TREATY'), ['BAGHDAD', 'TEHRAN']);
  });
});
