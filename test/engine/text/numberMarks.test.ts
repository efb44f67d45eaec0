import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  COMMA_POINT,
  COMMA_SPACE,
  NUMBER_LOCALES,
  numberFormatOf,
  POINT_APOSTROPHE,
  POINT_COMMA,
  UNSETTLED,
  type NumberFormat,
} from '../../../src/engine/text/numberFormat';
import { numerals } from '../../../src/engine/text/numerals';

/** Each numeral of a text: its value, or both as "likelier or other". */
const read = (text: string, format: NumberFormat): (string | number)[] =>
  [...numerals(text, undefined, format)].map(({ value, alternative }) =>
    alternative === undefined ? Number(value) : `${String(value)} or ${alternative}`,
  );

const FORMATS = { UNSETTLED, POINT_COMMA, COMMA_POINT, COMMA_SPACE, POINT_APOSTROPHE };

describe('marks between digits', () => {
  const oneWay: readonly (readonly [string, ...number[]])[] = [
    ['1.234,50 and 1,234.50', 1234.5, 1234.5],
    ['1.234.567 and 1,234,567', 1234567, 1234567],
    ['1.234.567,8 and 1,234,567.8', 1234567.8, 1234567.8],
    ['12,5 and 12.5', 12.5, 12.5],
    ['0.125, 0,125, 0.000', 0.125, 0.125, 0],
    ['100’000, 1’234’567.50', 100000, 1234567.5],
    ["100'000 and 1'234,5", 100000, 1234.5],
    ['12,34,567 and 1,23,45,678.90', 1234567, 12345678.9],
    ['1\u202f234\u202f567,89 and 12\u00a0345.5', 1234567.89, 12345.5],
    ['1 414 021 100 and 25 000', 1414021100, 25000],
    ['1234567.89 and 3.14159', 1234567.89, 3.14159],
    ['rows 3,4,5 and 12,13', 3, 4, 5, 12.13],
    ['versions 3.2.1 and 1.234.5'],
    ['18 of 20', 18, 20],
    ["’90s, 5'11, 6’2", 90, 5, 11, 6, 2],
  ];
  for (const [text, ...values] of oneWay) {
    it(`read in one way, wherever they are written: ${text}`, () => {
      for (const [name, format] of Object.entries(FORMATS)) assert.deepEqual(read(text, format), values, name);
    });
  }

  const byFormat: readonly (readonly [string, Partial<Record<keyof typeof FORMATS, (string | number)[]>>])[] = [
    [
      '1.234',
      {
        UNSETTLED: ['1.234 or 1234'],
        POINT_COMMA: [1.234],
        COMMA_POINT: [1234],
        COMMA_SPACE: ['1234 or 1.234'],
        POINT_APOSTROPHE: [1.234],
      },
    ],
    [
      '1,234',
      {
        UNSETTLED: [1234],
        POINT_COMMA: [1234],
        COMMA_POINT: [1.234],
        COMMA_SPACE: [1.234],
        POINT_APOSTROPHE: ['1234 or 1.234'],
      },
    ],
    ['12 345', { UNSETTLED: [12, 345], COMMA_POINT: [12, 345], COMMA_SPACE: [12345] }],
    ['25.000', { UNSETTLED: ['25000 or 25'], POINT_COMMA: [25], COMMA_POINT: [25000] }],
    ['-1.234', { UNSETTLED: ['-1.234 or -1234'], POINT_COMMA: [-1.234], COMMA_POINT: [-1234] }],
    ['1.234 million', { UNSETTLED: [1234000], POINT_COMMA: [1234000], COMMA_POINT: [1234e6] }],
    ['2019,300', { UNSETTLED: [2019, 300], COMMA_POINT: [2019.3] }],
    ['192.168.100.200', { UNSETTLED: [], POINT_COMMA: [], COMMA_POINT: [192168100200] }],
    ['1234.567', { UNSETTLED: [1234.567], POINT_COMMA: [1234.567], COMMA_POINT: [1234.567] }],
  ];
  for (const [text, values] of byFormat) {
    it(`read by the format: ${text}`, () => {
      for (const [name, expected] of Object.entries(values))
        assert.deepEqual(read(text, FORMATS[name as keyof typeof FORMATS]), expected, name);
    });
  }

  const number = fc.tuple(fc.nat({ max: 999_999_999_999 }), fc.nat({ max: 99_999 }), fc.nat({ max: 5 }));
  for (const locale of NUMBER_LOCALES) {
    it(`read what ${locale} writes`, () => {
      const format = numberFormatOf(locale);
      assert.ok(format);
      fc.assert(
        fc.property(number, fc.constantFrom('', 'k '), ([whole, part, digits], before) => {
          const value = Number((whole + part / 1e5).toFixed(digits));
          const written = new Intl.NumberFormat(locale, {
            numberingSystem: 'latn',
            maximumFractionDigits: digits,
          }).format(value);
          assert.deepEqual(read(`${before}${written}.`, format), [value], written);
        }),
        { numRuns: 150 },
      );
    });
  }
});

describe('numberFormatOf', () => {
  it('knows a tag, or the longest beginning of it', () => {
    assert.equal(numberFormatOf('de'), COMMA_POINT);
    assert.equal(numberFormatOf('de-DE'), COMMA_POINT);
    assert.equal(numberFormatOf('DE-ch-1996'), POINT_APOSTROPHE);
    assert.equal(numberFormatOf('fr-BE'), COMMA_SPACE);
    assert.equal(numberFormatOf('en-IN'), POINT_COMMA);
  });

  it('knows nothing of others', () => {
    for (const tag of ['', 'auto', '-', 'de_DE', 'tlh', 'x-de', 'd']) assert.equal(numberFormatOf(tag), undefined, tag);
  });
});
