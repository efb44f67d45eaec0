import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { UNIT_TABLE } from '../../src/engine/figures/unitTable';
import type { Claim, Fact } from '../../src/engine/model';
import { conversionNote } from '../../src/present/conversionNote';
import { CONVERSIONS } from '../../src/present/conversions';
import { english } from '../../src/present/translate';
import { newEngine } from '../engine/engine';

const engine = newEngine();

/** The note of each figure of a sentence that has one. */
function notes(text: string): string[] {
  const { facts } = engine.analyze(text, { language: 'plain' });
  return facts.map(fact => conversionNote(fact, { text, facts }, english)).filter(note => note !== '');
}

describe('conversions', () => {
  const rows: [string, ...string[]][] = [
    // As exact as the source, and no more.
    ['The road runs about 30 miles.', '≈ 48 km'],
    ['The fire burned 1,200 acres.', '≈ 486 ha'],
    ['The fire burned about 1,200 acres.', '≈ 490 ha'],
    ['The van drove at 85 mph.', '≈ 137 km/h'],
    ['They carried 500 kg of rice.', '≈ 1,100 lb'],
    ['The course measures 26.2 miles.', '≈ 42.2 km'],
    ['The hall has 10,000 square feet of space.', '≈ 929 m²'],
    ['The farm covers 486 hectares.', '≈ 1,201 acres'],
    ['Snow lay 8 inches deep.', '≈ 20 cm'],
    ['The cheese weighs 12 ounces.', '≈ 340 g'],
    ['They found 12 ounces of gold.', '≈ 370 g'],
    ['It lies 40 nautical miles off the coast.', '≈ 74 km'],
    // Below one, a smaller unit.
    ['It is a half-mile walk.', '≈ 800 m'],
    // Ranges share their decimals; the ends keep their order.
    ['It yields 200 to 300 pounds.', '≈ 91–136 kg'],
    // Several units of one name.
    ['The tank held 10 gallons.', '≈ 38 L (US), 45 L (imperial)'],
    ['The tank held 300 tons.', '≈ 272 t (US), 305 t (imperial)'],
    ['The well gave 400 barrels a day.', '≈ 63,600 L/day (oil)'],
    ['Winds of 30 knots blew.', '≈ 56 km/h, 35 mph'],
    ['The pump moves 3,000 cubic metres per second.', '≈ 106,000 cu ft/second'],
    // Written in two parts.
    ['She is 5 feet 10 inches tall.', '5 feet 10 inches ≈ 1.78 m', '5 feet 10 inches ≈ 1.78 m'],
    ['He is a 6-foot-4 guard.', '6 feet 4 inches ≈ 1.93 m'],
    ['He weighs 14 stone 4 pounds.', '14 stone 4 pounds ≈ 90.7 kg', '14 stone 4 pounds ≈ 90.7 kg'],
    // Readings and differences of temperature.
    ['It was 72°F at noon.', '≈ 22 °C'],
    ['It fell to minus 40 degrees Celsius.', '≈ -40 °F'],
    ['It rose from 60°F to 75°F.', '≈ 16–24 °C'],
    ['The lake warmed by 3 degrees Celsius.', '≈ 5.4 °F'],
    ['The temperature rose 9 degrees Fahrenheit.', '≈ 5 °C'],
    ['It was 3°C warmer than in May.', '≈ 5.4 °F'],
    ['It was 20 degrees Celsius below zero.'],
    // Nothing that a reader would ask for.
    ['It does 20 miles per gallon.'],
    ['It was 85 degrees outside.'],
    ['Gas costs $3 a gallon.'],
    ['They drove 0 miles.'],
    ['It took two hours.'],
    ['About 2,500 people came.'],
  ];
  for (const [text, ...wanted] of rows) it(text, () => assert.deepEqual(notes(text), wanted));

  it('start from units that the engine knows', () => {
    const known = new Set([...UNIT_TABLE.matchAll(/^(.+?): /gm)].map(([, name = '']) => name).concat('troy ounce'));
    for (const unit of CONVERSIONS.keys()) assert.ok(known.has(unit), unit);
  });

  it('agree there and back', () => {
    const pairs = [
      ['mile', 'kilometre'],
      ['foot', 'metre'],
      ['inch', 'centimetre'],
      ['acre', 'hectare'],
      ['square mile', 'square kilometre'],
      ['square foot', 'square metre'],
      ['cubic foot', 'cubic metre'],
      ['pound-mass', 'kilogram'],
      ['ounce', 'gram'],
      ['mile / hour', 'kilometre / hour'],
      ['gallon', 'litre'],
      ['fluid ounce', 'millilitre'],
      ['ton', 'metric ton'],
      ['fahrenheit', 'celsius'],
    ] as const;
    for (const [unit, back] of pairs) {
      const [there, again] = [CONVERSIONS.get(unit)?.[0], CONVERSIONS.get(back)?.[0]];
      assert.ok(there && again, unit);
      const value = (25 * there.factor + there.offset) * again.factor + again.offset;
      assert.ok(Math.abs(value - 25) < 1e-9, `${unit}: ${value}`);
    }
  });

  it('follow from the definitions', () => {
    const factor = (unit: string, variant = ''): number =>
      CONVERSIONS.get(unit)?.find(one => one.variant === variant)?.factor ?? NaN;
    const derived: [number, number][] = [
      [factor('mile'), (5280 * 12 * 2.54) / 1e5],
      [factor('acre'), (43_560 * 0.3048 ** 2) / 1e4],
      [factor('gallon', 'US'), (231 * 2.54 ** 3) / 1000],
      [factor('fluid ounce', 'imperial'), 4546.09 / 160],
      [factor('barrel', 'oil'), 42 * factor('gallon', 'US')],
      [factor('stone'), 14 * 0.45359237],
      [factor('ounce'), 453.59237 / 16],
      [factor('troy ounce'), (453.59237 / 7000) * 480],
      [factor('ton', 'US'), 2000 * 0.00045359237],
      [factor('ton', 'imperial'), 2240 * 0.00045359237],
      [factor('acre-foot'), 43_560 * 0.3048 ** 3],
    ];
    for (const [given, wanted] of derived) assert.ok(Math.abs(given / wanted - 1) < 1e-9, `${given} ${wanted}`);
  });

  it('never break, whatever the value', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom(...CONVERSIONS.keys()), (low, high, name) => {
        const [unit = '', per = null] = name.split(' / ');
        for (const value of [low, [low, high] as const]) {
          const claim: Claim = { value, unit, noun: null, head: null, bound: '=', direction: null, per };
          const fact: Fact = {
            kind: 'quantity',
            start: 0,
            end: 1,
            text: '1',
            key: '',
            cluster: null,
            label: '',
            claim,
          };
          assert.doesNotMatch(conversionNote(fact, { text: '1', facts: [fact] }, english), /NaN|∞|Infinity/);
        }
      }),
    );
  });
});
