import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figures } from './claims';

/** Everything that could end a number early, join two, or start a unit, name or code. */
const pieces = fc.constantFrom(
  ...[
    '1',
    '22',
    '2,500',
    '0.5',
    '.5',
    '$',
    '€',
    'RM',
    'US',
    '%',
    ' percent',
    ' million',
    'm',
    'bn',
    ' to ',
    '-',
    '–',
    '/',
    ' and ',
    ' or ',
  ],
  ...[
    'between ',
    'from ',
    'about ',
    'at least ',
    'two ',
    'half ',
    'a third of ',
    'thousands ',
    'of ',
    'the ',
    'people',
    ' troops',
    ' U.S. ',
  ],
  ...[
    '(',
    ')',
    ', ',
    '. ',
    '\n',
    'May ',
    '2019',
    ' years',
    '-year-old',
    'COVID',
    'S&P ',
    '\u{1f600}',
    'é',
    'שלום ',
    '\u200b',
    '\ufffc',
    "'",
    '"',
  ],
);
const prose = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
);

describe('figures', () => {
  it('lie inside the prose, in order, apart from each other, with finite values, whatever the prose', () => {
    fc.assert(
      fc.property(prose, text => {
        let last = 0;
        for (const { start, end, claim, key } of figures(text)) {
          assert.ok(start >= last && end > start && end <= text.length, text);
          assert.ok(claim && [claim.value].flat().every(Number.isFinite), text);
          assert.ok(key.includes('|'));
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are found again wherever the sentence stands', () => {
    const sentence = 'At least 2,500 U.S. troops and $4.2bn were sent.';
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-tv-z ]{0,30}$/), before => {
        const shift = before.length + 2;
        const moved = figures(`${before}. ${sentence}`).map(figure => ({
          ...figure,
          start: figure.start - shift,
          end: figure.end - shift,
        }));
        assert.deepEqual(moved, figures(sentence));
      }),
    );
  });

  it('are the same fact in digits and in words, with and without a comma or a bound', () => {
    const [first, ...others] = ['15 U.S. troops', 'fifteen troops', 'about 15 troops', 'some fifteen U.S. troops'].map(
      text => figures(text)[0]?.key,
    );
    for (const key of others) assert.equal(key, first);
    assert.equal(figures('2,500 troops')[0]?.key, figures('2500 troops')[0]?.key);
    assert.equal(figures('$2.5 million')[0]?.key, figures('US$2,500,000')[0]?.key);
  });

  for (const unit of [
    '1,',
    '1,1',
    '1 000 ',
    '9',
    'million ',
    'one million ',
    '$1-',
    '1/',
    '5 to ',
    'between 5 and ',
    'from 1 to 2 ',
    'up to ',
    '1 a b c d e f g h ',
    '"5" ',
    '(1) ',
    'half of a ',
  ]) {
    it(`survive 20,000 characters of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(20_000 / unit.length);
      const found = figures(text);
      assert.ok(found.every(({ claim }) => claim && [claim.value].flat().every(Number.isFinite)));
      assert.ok(found.length <= text.length);
    });
  }

  it('survive a number of 100,000 digits and a hundred thousand zeros', () => {
    for (const text of ['9'.repeat(100_000), `1${',000'.repeat(25_000)}`, `0.${'0'.repeat(100_000)}1%`]) {
      assert.ok(figures(text).every(({ claim }) => claim && [claim.value].flat().every(Number.isFinite)));
    }
  });
});
