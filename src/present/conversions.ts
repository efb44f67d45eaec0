/**
 * Units that some readers do not think in, and what they think in instead. Data only. One line a conversion:
 *
 *     canonical unit [/ per]: target symbol = factor [+ offset] [(which of several units of that name)]
 *
 * A target is the source times the factor, plus the offset for readings of a scale. Where one name stands for several
 * units and the draft does not say which, each has a line of its own, the one usual in the United States first.
 *
 * Factors are exact by definition wherever they follow from these (NIST Special Publication 811, appendix B; NIST
 * Handbook 44, appendix C): 1 inch = 2.54 cm, 1 pound = 0.45359237 kg (international yard and pound, 1959), 1 nautical
 * mile = 1852 m (1929), 1 US gallon = 231 cubic inches, 1 acre = 43,560 square feet, 1 barrel of petroleum = 42 US
 * gallons, 1 imperial gallon = 4.54609 L (Weights and Measures Act 1985), t/°F = 1.8 t/°C + 32.
 */
const TABLE = `
inch: cm = 2.54
foot: m = 0.3048
yard: m = 0.9144
furlong: m = 201.168
mile: km = 1.609344
nautical mile: km = 1.852
millimetre: in = 0.03937007874015748
centimetre: in = 0.3937007874015748
metre: ft = 3.280839895013123
kilometre: mi = 0.621371192237334
square inch: cm² = 6.4516
square foot: m² = 0.09290304
square yard: m² = 0.83612736
acre: ha = 0.40468564224
square mile: km² = 2.589988110336
square metre: sq ft = 10.763910416709722
hectare: acres = 2.471053814671653
square kilometre: sq mi = 0.38610215854244585
cubic inch: cm³ = 16.387064
cubic foot: m³ = 0.028316846592
cubic yard: m³ = 0.764554857984
acre-foot: m³ = 1233.48183754752
cubic metre: cu ft = 35.31466672148859
fluid ounce: ml = 29.5735295625 (US)
fluid ounce: ml = 28.4130625 (imperial)
pint: ml = 473.176473 (US)
pint: ml = 568.26125 (imperial)
quart: L = 0.946352946 (US)
quart: L = 1.1365225 (imperial)
gallon: L = 3.785411784 (US)
gallon: L = 4.54609 (imperial)
barrel: L = 158.987294928 (oil)
millilitre: fl oz = 0.033814022701843 (US)
litre: gal = 0.264172052358148 (US)
ounce: g = 28.349523125
troy ounce: g = 31.1034768
pound-mass: kg = 0.45359237
stone: kg = 6.35029318
ton: t = 0.90718474 (US)
ton: t = 1.0160469088 (imperial)
gram: oz = 0.035273961949580414
kilogram: lb = 2.2046226218487757
metric ton: tons = 1.1023113109243878 (US)
carat: g = 0.2
mile / hour: km/h = 1.609344
kilometre / hour: mph = 0.621371192237334
metre / second: km/h = 3.6
metre / second: mph = 2.2369362920544025
knot: km/h = 1.852
knot: mph = 1.1507794480235425
pound / square inch: kPa = 6.894757293168361
celsius: °F = 1.8 + 32
fahrenheit: °C = 0.5555555555555556 + -17.77777777777778
kelvin: °C = 1 + -273.15
`;

/** What a unit is worth in another: `value * factor + offset`. */
export interface Conversion {
  /** Symbol or short name of the target: "km", "acres". */
  readonly symbol: string;
  readonly factor: number;
  /** Zero of one scale on the other; 0 but for temperatures, where differences leave it out. */
  readonly offset: number;
  /** Which of several units of one name this is; empty where there is only one. */
  readonly variant: '' | 'US' | 'imperial' | 'oil';
}

/** What each unit ("kilometre", "kilometre / hour") can be told in; absent where no reader asks. */
export const CONVERSIONS: ReadonlyMap<string, readonly Conversion[]> = readTable();

function readTable(): ReadonlyMap<string, readonly Conversion[]> {
  const table = new Map<string, Conversion[]>();
  for (const line of TABLE.trim().split('\n')) {
    const parts = /^([^:]+): (.+) = ([\d.]+)(?: \+ (-?[\d.]+))?(?: \((US|imperial|oil)\))?$/.exec(line);
    const [, unit = '', symbol = '', factor = '', offset = '0', variant = ''] = parts ?? [];
    const conversion = { symbol, factor: Number(factor), offset: Number(offset), variant } as Conversion;
    table.set(unit, [...(table.get(unit) ?? []), conversion]);
  }
  return table;
}

/** What is used instead below 1 of a unit, and how many of it make up one. */
export const SMALLER: ReadonlyMap<string, readonly [symbol: string, count: number]> = new Map([
  ['km', ['m', 1000]],
  ['m', ['cm', 100]],
  ['km²', ['m²', 1e6]],
  ['ha', ['m²', 1e4]],
  ['L', ['ml', 1000]],
  ['kg', ['g', 1000]],
  ['t', ['kg', 1000]],
  ['mi', ['ft', 5280]],
  ['ft', ['in', 12]],
]);

/** Units of which a smaller one often makes a measure of two parts, and how many: "5 feet 10 inches", "14 stone 4 pounds". */
export const PARTS: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['foot', ['inch', 12]],
  ['stone', ['pound-mass', 14]],
  ['pound-mass', ['ounce', 16]],
]);
