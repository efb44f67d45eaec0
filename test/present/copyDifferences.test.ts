import assert from 'node:assert/strict';
import { differencesText } from '../../src/present/copyDifferences';
import { english } from '../../src/present/translate';

const MODEL = 'On Monday the mayor of Hallow signed 15 leases, and the old mill was sold.';

describe('what a copy says instead', () => {
  const cases: [string, string, string][] = [
    ['the same, in other type', MODEL.toUpperCase(), ''],
    [
      'figures before names',
      MODEL.replace('15', '14').replace('Hallow', 'Farrow'),
      '“14” instead of “15”, “Farrow” instead of “Hallow”',
    ],
    ['what is left out', MODEL.replace('old ', ''), 'without “old”'],
    ['what is added', MODEL.replace('mill', 'water mill'), 'with “water”'],
    [
      'three at most, and how many there are beside them',
      MODEL.replace('15', '14').replace('mayor', 'reeve').replace('old', 'new').replace('sold', 'let'),
      '“14” instead of “15”, “reeve” instead of “mayor”, “new” instead of “old”, 1 more',
    ],
  ];
  for (const [name, copy, expected] of cases)
    it(name, () => assert.equal(differencesText(MODEL, copy, english), expected));

  it('shortens what is long', () => {
    const long = differencesText(MODEL, MODEL.replace('old', 'very '.repeat(30)), english);
    assert.ok(long.length < 80, long);
  });
});
