/**
 * Units of measurement as news text writes them. Data only. One line a unit:
 *
 *     canonical [/ per]: spelling spelling …
 *
 * `canonical` is the singular name of design.md part 3; `per` turns "mph" into mile / hour. A spelling of three letters
 * or more in lower case is read in any case and also in the plural with -s; everything else is a symbol, read exactly.
 * An underscore is a space or a hyphen. Names and symbols follow the SI brochure (BIPM) and NIST Special Publication 811.
 */
export const UNIT_TABLE = `
percentage: % percent per_cent percentage pct pc percentage_point percent_point ppt pp ％
basis point: basis_point bps
kilometre: km kms kilometre kilometer kilo_metre KM
metre: m metre meter
centimetre: cm centimetre centimeter cms
millimetre: mm millimetre millimeter
micrometre: μm µm um micrometre micrometer micron
nanometre: nanometre nanometer
picometre: picometre picometer
mile: mile mi
nautical mile: nautical_mile nmi
light-year: light_year
foot: ft foot feet ' ′
inch: inch inches " ″ ”
yard: yard yds yd
furlong: furlong
square metre: sq_m sqm m² m2 square_metre square_meter sq_metre sq_meter
square kilometre: sq_km sqkm km² km2 square_kilometre square_kilometer
square foot: sq_ft sqft ft² ft2 square_foot square_feet sq_feet
square mile: sq_mi square_mile
square yard: square_yard
square inch: square_inch
cubic metre: m³ m3 cubic_metre cubic_meter cu_m
cubic centimetre: cc cubic_centimetre cubic_centimeter
cubic foot: cubic_foot cubic_feet cu_ft
cubic kilometre: cubic_kilometre cubic_kilometer
cubic inch: cubic_inch
cubic yard: cubic_yard
acre: acre
hectare: ha hectare
litre: L l litre liter
hectolitre: hectolitre hectoliter hl
millilitre: ml mls mL millilitre milliliter
gallon: gallon gal gals
pint: pint
quart: quart
fluid ounce: fluid_ounce fl_oz
teaspoon: teaspoon tsp
tablespoon: tablespoon tbsp
barrel: barrel bbl
bushel: bushel
acre-foot: acre_foot acre_feet
gram: g gram gramme
kilogram: kg kgs kilogram kilogramme kilo
milligram: mg milligram
microgram: μg µg mcg microgram
pound-mass: lb lbs pound
ounce: oz ounce
carat: carat
dram: dram
stone: stone
metric ton: t tonne metric_ton metric_tonne
ton: ton short_ton long_ton
kiloton: kiloton kilotonne
megaton: megaton megatonne
gigaton: gigaton gigatonne Gt
celsius: C °C degC deg_C deg_celsius degrees_C degree_C degrees_Celsius degree_Celsius celsius degrees_centigrade centigrade ℃
fahrenheit: F °F degF deg_F deg_fahrenheit degrees_F degree_F degrees_Fahrenheit degree_Fahrenheit fahrenheit ℉
kelvin: kelvin
degree: ° degree deg
mile / hour: mph m.p.h. mile_per_hour miles_per_hour miles_an_hour MPH
kilometre / hour: km/h kph kmh km/hr kmph kilometres_per_hour kilometers_per_hour kilometre_per_hour kilometer_per_hour
metre / second: m/s
mile / gallon: mpg miles_per_gallon MPG
revolution / minute: rpm revolutions_per_minute RPM
knot: knot kt kts
horsepower: horsepower hp HP bhp brake_horsepower
watt: watt
kilowatt: kW kw KW kilowatt
megawatt: MW megawatt
gigawatt: GW gigawatt
terawatt: TW terawatt
watt-hour: Wh watt_hour
kilowatt hour: kWh kilowatt_hour
megawatt hour: MWh megawatt_hour
gigawatt hour: GWh gigawatt_hour
terawatt hour: TWh terawatt_hour
milliampere-hour: mAh milliampere_hour
volt: volt V
kilovolt: kV kilovolt
ampere: ampere amp
ohm: ohm
farad: farad
joule: joule
electronvolt: eV electronvolt
kilojoule: kJ kilojoule
calorie: calorie kcal kilocalorie cal
newton: newton
newton metre: Nm newton_metre newton_meter
pound-foot: lb-ft pound_foot pound_feet foot_pound lb_ft ft-lb
pascal: pascal
kilopascal: kPa
megapascal: MPa megapascal
gigapascal: GPa gigapascal
millibar: millibar mbar
pound / square inch: psi
kilopound per square inch: ksi
hertz: hertz Hz HZ hz
kilohertz: kHz khz kilohertz
megahertz: MHz megahertz
gigahertz: GHz Ghz gigahertz
terahertz: THz terahertz
bit: bit
byte: byte
kilobyte: KB kB kilobyte
megabyte: MB megabyte
gigabyte: GB gigabyte gig
terabyte: TB terabyte
petabyte: petabyte
exabyte: exabyte
megapixel: megapixel MP
megabit / second: Mbps megabits_per_second
gigabit / second: Gbps gigabits_per_second
kilobit / second: kbps
megabit: megabit
gigabit: gigabit
decibel: dB decibel
lumen: lumen
nit: nits
roentgen: roentgen
sievert: sievert
millisievert: mSv millisievert
becquerel: becquerel
part per million: ppm parts_per_million part_per_million
part per billion: ppb parts_per_billion part_per_billion
milligram / decilitre: mg/dL
point: point pts pt
point / game: ppg points_per_game
rebound / game: rpg rebounds_per_game
assist / game: apg assists_per_game
touchdown: touchdown TD TDs
times: times
second: second sec s
minute: minute min mins
hour: hour hr hrs h
day: day
night: night
week: week wk
weekend: weekend
fortnight: fortnight
month: month mo
quarter: quarters
year: year yr yrs
decade: decade
century: century centuries
millennium: millennium millennia
millisecond: millisecond ms
microsecond: microsecond
nanosecond: nanosecond
`;

/** Units of time: a numeral with one of these is a duration, which is the business of the times. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend fortnight month quarter year decade century millennium millisecond microsecond nanosecond'.split(
    ' ',
  ),
);

/** What a rate can be per, behind "a", "an", "each", "every", "per" or a slash: time first, then what prices are per. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week month quarter year season decade century game match share barrel person head capita tonne ton ' +
    'ounce pound kilogram kilo gram litre liter gallon kilometre kilometer mile metre meter foot unit household family student ' +
    'child patient worker employee vehicle car ticket piece bottle bushel acre hectare minute episode visit session shift dose ' +
    'centimetre centimeter pupil resident inhabitant passenger seat room plant user customer trip quintal container tin box bag pack packet copy head mile class hectolitre'
  ).split(' '),
);

/** Adverbs that say "per year" and the like in one word. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['apiece', 'piece'],
]);
