import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each amount of money in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  ['A query costs a tenth of a cent.', ['a tenth of a cent', '0.1|cent']],
  [
    'Rice is Rs 1,950 a quintal, well above the 40p of May.',
    ['Rs 1,950 a quintal', '1950|Indian rupee/quintal'],
    ['40p', '40|pence'],
  ],
  [
    'Takings rose 4.1% to £18.2m, while the deficit widened from $3 million to no more than $5 million.',
    ['£18.2m', '18200000|pound sterling up'],
    ['from $3 million to no more than $5 million', '3000000..5000000|dollar up'],
  ],
  ['Fares reached $11, up from $8.', ['$11', '11|dollar up'], ['$8', '8|dollar']],
  ['Rent is €900 a month, down 3 per cent.', ['€900 a month', '900|euro/month down']],
  ['Copper closed 5 cents lower at $4.10.', ['5 cents', '5|cent down'], ['$4.10', '4.1|dollar down']],
  ['The toll goes up by £2 in May, to £14.', ['£2', '2|pound sterling up'], ['£14', '14|pound sterling up']],
  ['The krone slid 2 percent to 11.40 kroner to the dollar.', ['11.40 kroner', '11.4|krone']],
  [
    'Meals cost between $31,000 and $56,000 a year, or about $90 a week.',
    ['between $31,000 and $56,000 a year', '31000..56000|dollar/year'],
    ['about $90 a week', '~ 90|dollar/week'],
  ],
  [
    'The fund may grow from $20 to $25 billion by spring.',
    ['from $20 to $25 billion', '20000000000..25000000000|dollar up'],
  ],
  [
    'It is valued at between $US120 million and $US135 million.',
    ['between $US120 million and $US135 million', '120000000..135000000|dollar'],
  ],
  ['Flats sell for RM150,000 to RM275,000.', ['RM150,000 to RM275,000', '150000..275000|Malaysian ringgit']],
  ['Sales were T$314.2 billion.', ['T$314.2 billion', '314200000000|Taiwan dollar']],
  ['She owed him almost RM2.45mil.', ['almost RM2.45mil', '~ 2450000|Malaysian ringgit']],
  ['Analysts put the risk at $5/$8 a share.', ['$5/$8 a share', '5..8|dollar/share']],
  ['The storm cost tens of thousands of dollars.', ['tens of thousands of dollars', '10000..100000|dollar']],
  [
    'Debt reached about $US98 trillion ($140 trillion).',
    ['about $US98 trillion', '~ 98000000000000|dollar'],
    ['$140 trillion', '140000000000000|dollar'],
  ],
  ['A PS8m pay-off angered investors, who own a PS5.', ['PS8m', '8000000|pound sterling']],
  ['The shares closed at 212p, or £2.12.', ['212p', '212|pence'], ['£2.12', '2.12|pound sterling']],
  ['He was fined $3m plus $12,000 a day.', ['$3m', '3000000|dollar'], ['$12,000 a day', '12000|dollar/day']],
  ['It will cost £9m plus, they said.', ['£9m plus', '> 9000000|pound sterling']],
  ['The plan costs RM59 a month.', ['RM59 a month', '59|Malaysian ringgit/month']],
  ['The top bid was 61.5 cents, while the lowest was 48.2.', ['61.5 cents', '61.5|cent'], ['48.2', '48.2|cent']],
  [
    'It is priced at 1,950,000 yen ($13,400) or 1,720,000 ($11,800) without the roof.',
    ['1,950,000 yen', '1950000|Japanese yen'],
    ['$13,400', '13400|dollar'],
    ['1,720,000', '1720000|Japanese yen'],
    ['$11,800', '11800|dollar'],
  ],
  ['They paid $4.25 and 32 others paid nothing.', ['$4.25', '4.25|dollar']],
  [
    'He wired USD 200 and GBP 350, and all 5 of us thanked him.',
    ['USD 200', '200|dollar'],
    ['GBP 350', '350|pound sterling'],
  ],
  [
    'It raised half a million dollars and spent a quarter million euros.',
    ['half a million dollars', '500000|dollar'],
    ['a quarter million euros', '250000|euro'],
  ],
  [
    'Prices: $473 million) €5m 18.97 yuan',
    ['$473 million', '473000000|dollar'],
    ['€5m', '5000000|euro'],
    ['18.97 yuan', '18.97|Chinese yuan'],
  ],
  [
    'US$4.7 billion, US $3 million, U.S.$7, A$5, AU $6.50, C$8, NZ$9 and HK $3.7 billion',
    ['US$4.7 billion', '4700000000|dollar'],
    ['US $3 million', '3000000|dollar'],
    ['U.S.$7', '7|dollar'],
    ['A$5', '5|Australian dollar'],
    ['AU $6.50', '6.5|Australian dollar'],
    ['C$8', '8|Canadian dollar'],
    ['NZ$9', '9|New Zealand dollar'],
    ['HK $3.7 billion', '3700000000|Hong Kong dollar'],
  ],
  [
    '5 Australian dollars, 10 Hong Kong dollars, 70 US dollars and 12 Swiss francs',
    ['5 Australian dollars', '5|Australian dollar'],
    ['10 Hong Kong dollars', '10|Hong Kong dollar'],
    ['70 US dollars', '70|dollar'],
    ['12 Swiss francs', '12|Swiss franc'],
  ],
  [
    'Sales rose to $5.2 million from $4.1 million a year earlier.',
    ['$5.2 million from $4.1 million', '4100000..5200000|dollar up'],
  ],
  ['Shares fell from $9.40 to $7.15.', ['from $9.40 to $7.15', '9.4..7.15|dollar down']],
  [
    'eight or nine euros, 8 or $9',
    ['eight', '8|euro'],
    ['nine euros', '9|euro'],
    ['8', '8|dollar'],
    ['$9', '9|dollar'],
  ],
  [
    'It lost -$5 million and has a $1.2-million hole.',
    ['-$5 million', '-5000000|dollar'],
    ['$1.2-million', '1200000|dollar'],
  ],
  ['The fare is thirteen dollars and forty-five cents.', ['thirteen dollars and forty-five cents', '13.45|dollar']],
  ['The offer was C$6 (US$4.46) per share.', ['C$6', '6|Canadian dollar/share'], ['US$4.46', '4.46|dollar']],
  [
    'He was fined 500 pounds and paid 200 pounds sterling.',
    ['500 pounds', '500|pound sterling'],
    ['200 pounds', '200|pound sterling'],
  ],
  [
    'Fees of R500 million, Rs 20, Rs. 500 crore, ₹35 lakh and 3.5 billion shekels',
    ['R500 million', '500000000|South African rand'],
    ['Rs 20', '20|Indian rupee'],
    ['Rs. 500 crore', '5000000000|Indian rupee'],
    ['₹35 lakh', '3500000|Indian rupee'],
    ['3.5 billion shekels', '3500000000|shekel'],
  ],
  ['Bail was set at $500 US.', ['$500 US', '500|dollar']],
  [
    'up to £24 a-year, under $5, at least €7',
    ['up to £24 a-year', '< 24|pound sterling/year'],
    ['under $5', '< 5|dollar'],
    ['at least €7', '> 7|euro'],
  ],
  [
    'It was 7.50US$, thirteen dollars forty-five, or 20 rupees and 43.',
    ['7.50US$', '7.5|dollar'],
    ['thirteen dollars forty-five', '13.45|dollar'],
    ['20 rupees and 43', '20.43|Indian rupee'],
  ],
  [
    'A pound and 20 pence is more than a dollar and 42 cents.',
    ['A pound and 20 pence', '1.2|pound sterling'],
    ['more than a dollar and 42 cents', '> 1.42|dollar'],
  ],
  [
    'It rose between 20 dollars and 43, and 30 dollars 40 times.',
    ['between 20 dollars and 43', '20..43|dollar up'],
    ['30 dollars', '30|dollar up'],
  ],
  [
    'It lost negative $10, a hundred dollars, US$ 3MM and 20 MUSD, and 3 hundred euros.',
    ['negative $10', '-10|dollar'],
    ['a hundred dollars', '100|dollar'],
    ['US$ 3MM', '3000000|dollar'],
    ['20 MUSD', '20000000|dollar'],
    ['3 hundred euros', '300|euro'],
  ],
  [
    'He gave $20 and 43c, then 42RM, 10$ and 100 ₡.',
    ['$20 and 43c', '20.43|dollar'],
    ['42RM', '42|Malaysian ringgit'],
    ['10$', '10|dollar'],
    ['100 ₡', '100|Costa Rican colon'],
  ],
];

/** Sentences without any amount of money. */
const nothing: readonly string[] = [
  'They won 12 medals and 3 real friends.',
  'The baby weighed over two pounds and took 1/2 pound of oats.',
  'He scored 10 points, 40 percent of them late.',
  'ALL 5 of the crew came and ALL 12 paid nothing.',
  'The R2-D2 and the PS5 sold well.',
  'He has 20 CAD files and a 5 p.m. call.',
];

describe('money', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'money'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'money'), []));
  }
});
