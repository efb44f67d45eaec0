import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each quantity in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  ['He was cleared on 9 of 16 charges.', ['9', '9|charge'], ['16 charges', '16|charge']],
  ["Rain fell in seven of the island's 15 parishes.", ['seven', '7|parish'], ['15 parishes', '15|parish']],
  ['It flies 41 Airbus 320s.', ['41 Airbus 320s', '41|320']],
  [
    'The base holds 1,800 U.S. soldiers and 400 UK troops.',
    ['1,800 U.S. soldiers', '1800|soldier'],
    ['400 UK troops', '400|troop'],
  ],
  [
    'Around 15 Memoranda of Understanding (MoUs) will be signed.',
    ['Around 15 Memoranda of Understanding (MoUs)', '~ 15|memorandum'],
  ],
  [
    'Turnover narrowed to 91,400 tonnes from 118,250 tonnes.',
    ['91,400 tonnes from 118,250 tonnes', '118250..91400|metric ton'],
  ],
  ['Orders slid by a fifth to 640 million euros.', ['a fifth', '0.2| down']],
  ['It added 10 mg of zinc and cut the risk by a third.', ['10 mg', '10|milligram'], ['a third', '0.333333333333|']],
  ['Of seven children, she left school at 14.', ['seven children', '7|child'], ['14', '14|']],
  ['They ordered 25 jets and two Corvana 300s.', ['25 jets', '25|jet'], ['two Corvana 300s', '2|300']],
  ['Organisers expect six to seven thousand visitors.', ['six to seven thousand visitors', '6000..7000|visitor']],
  ['Between 42000 and 45000 will be built next year.', ['Between 42000 and 45000', '42000..45000|']],
  ['The tram did 0-to-40-mph in a snap.', ['0-to-40-mph', '0..40|mile/hour']],
  ['The plan puts thousands of dock jobs at risk.', ['thousands of dock jobs', '1000..10000|job']],
  ['Exports grew more than fivefold.', ['more than fivefold', '> 5|times up']],
  ['The developer sold 310 flats by auction and 95 by tender.', ['310 flats', '310|flat'], ['95', '95|flat']],
  ['The firm shipped 28m of its smart speakers.', ['28m of its smart speakers', '28000000|speaker']],
  ['The ports signed about nine MoUs on Monday.', ['about nine MoUs', '~ 9|mou']],
  [
    'They signed a dozen memoranda of understanding (MoUs) there.',
    ['a dozen memoranda of understanding (MoUs)', '12|memorandum'],
  ],
  ['The boats landed two boxes of fish (cod).', ['two boxes', '2|box']],
  ['Some 30 CEOs flew in.', ['Some 30 CEOs', '~ 30|ceo']],
  ['The coach made seven changes.', ['seven changes', '7|change']],
  ['Six forecasts pointed the same way.', ['Six forecasts', '6|forecast']],
  ['The town sent 40 fire and rescue crews.', ['40 fire and rescue crews', '40|crew']],
  ['They paid nothing and 32 others left.', ['32 others', '32|other']],
  [
    'The mill made 816 000 t of steel, or 500t a day.',
    ['816 000 t', '816000|metric ton'],
    ['500t a day', '500|metric ton/day'],
  ],
  ['In the 2012–13 season the club won 14 games.', ['14 games', '14|game']],
  [
    'The FTSE 100 slid 20 points, or so it seemed, to 7,420.10.',
    ['20 points', '20|point down'],
    ['7,420.10', '7420.1|'],
  ],
  [
    'About 1 in 5 voters and nine out of 10 farmers agreed.',
    ['About 1 in 5 voters', '~ 0.2|voter'],
    ['nine out of 10 farmers', '0.9|farmer'],
  ],
  ['The town lost a third of its shops.', ['a third of its shops', '0.333333333333|shop']],
  [
    'Half the houses are empty; more than half of them are new.',
    ['Half the houses', '0.5|house'],
    ['more than half', '> 0.5|house'],
  ],
  [
    'One of the trucks burned and one driver died; one or more drones hit it.',
    ['One of the trucks', '1|truck'],
    ['one driver', '1|driver'],
    ['one or more drones', '> 1|drone'],
  ],
  ['The load weighs 500 kg (1,100 lb).', ['500 kg', '500|kilogram'], ['1,100 lb', '1100|pound-mass']],
  [
    'More than 30 kilometres (19 miles) of road are closed.',
    ['More than 30 kilometres', '> 30|kilometre'],
    ['19 miles', '> 19|mile'],
  ],
  [
    'It covers 12 acres and has 3.2 murders per 100,000 people.',
    ['12 acres', '12|acre'],
    ['3.2 murders per 100,000 people', '3.2|murder/100,000 people'],
  ],
  ['It burns 800,000 barrels a day.', ['800,000 barrels a day', '800000|barrel/day']],
  [
    'Some 300 residents left; nearly 40 stayed.',
    ['Some 300 residents', '~ 300|resident'],
    ['nearly 40', '~ 40|resident'],
  ],
  [
    'Fewer than 20 nurses, at least 30 children and up to 15 police officers came.',
    ['Fewer than 20 nurses', '< 20|nurse'],
    ['at least 30 children', '> 30|child'],
    ['up to 15 police officers', '< 15|officer'],
  ],
  [
    'A dozen eggs, two dozen roses, hundreds of people, several hundred protesters.',
    ['A dozen eggs', '12|egg'],
    ['two dozen roses', '24|rose'],
    ['hundreds of people', '100..1000|people'],
    ['several hundred protesters', '100..1000|protester'],
  ],
  ['7- or 8-inch screens', ['7', '7|inch'], ['8-inch', '8|inch']],
  ['Sub-300 sq m flats', ['Sub-300 sq m', '< 300|square metre']],
  [
    "Minus-12 degrees Celsius, 41C (106F), 30' of rope",
    ['Minus-12 degrees Celsius', '-12|celsius'],
    ['41C', '41|celsius'],
    ['106F', '106|fahrenheit'],
    ["30'", '30|foot'],
  ],
  ['From 1000 to 2000 hires are planned.', ['From 1000 to 2000 hires', '1000..2000|hire']],
  ['The 2018 elections drew 2000 observers.', ['2000 observers', '2000|observer']],
  [
    'Two smaller parties and 20 newly built wind-powered mills joined.',
    ['Two smaller parties', '2|party'],
    ['20 newly built wind-powered mills', '20|mill'],
  ],
  ['The depot holds four million 330ml bottles.', ['four million', '4000000|bottle'], ['330ml', '330|millilitre']],
  [
    'The lens weighs 12.5g and the drone flies 60 miles per hour.',
    ['12.5g', '12.5|gram'],
    ['60 miles per hour', '60|mile/hour'],
  ],
  [
    '1,200 or more people marched, 30-odd cars burned.',
    ['1,200 or more people', '> 1200|people'],
    ['30-odd cars', '~ 30|car'],
  ],
  [
    'They walked half a mile and a quarter of an inch.',
    ['half a mile', '0.5|mile'],
    ['a quarter of an inch', '0.25|inch'],
  ],
  ['The share is one over three; the ratio, 1 over 20.', ['one over three', '0.333333333333|'], ['1 over 20', '0.05|']],
  ['No one over 50 came, and one over the limit left.', ['over 50', '> 50|']],
  [
    'It drew a thousand-strong crowd and zero plus one equals one.',
    ['a thousand-strong crowd', '1000|crowd'],
    ['zero', '0|'],
  ],
  [
    'Rents more than doubled, fares have nearly tripled since May and the toll was halved.',
    ['more than doubled', '> 2|times up'],
    ['nearly tripled', '~ 3|times up'],
    ['halved', '0.5|times down'],
  ],
  ['The mill doubled the number of shifts.', ['doubled', '2|times up']],
  ['Storm Kills Twelve, Leaves Forty Homeless', ['Twelve', '12|'], ['Forty', '40|']],
  ['In 2018 the 48 buses of the Group of Mine Owners stood still.', ['48 buses', '48|bus']],
  ['Last Year 12 Bakers Left Town', ['12 Bakers', '12|baker']],
  ['In Room 7 and 40 other rooms the lamps failed.', ['40 other rooms', '40|room']],
  ['The 12 Ulster men met 1,904 Torquay fans.', ['12 Ulster men', '12|man'], ['1,904 Torquay fans', '1904|fan']],
  ['Police Arrest Three After Fire at Harbor', ['Three', '3|']],
  ['Only one ferry sailed, and just one that held cars.', ['one ferry', '1|ferry'], ['one', '1|ferry']],
  ['They wrote 1 2 and 2 1/2 30', ['1', '1|'], ['2', '2|'], ['2 1/2', '2.5|'], ['30', '30|']],
  ['Rooms at 35 or above stay cool.', ['35 or above', '> 35|']],
  ['Drivers had between 12 and 15 laps, not 13.5.', ['between 12 and 15 laps', '12..15|lap'], ['13.5', '13.5|lap']],
  [
    'The recount cut her lead from 310 to 284 votes, and the fence was raised from 2 to 3 metres.',
    ['from 310 to 284 votes', '310..284|vote down'],
    ['from 2 to 3 metres', '2..3|metre up'],
  ],
  [
    'Queues raised on Monday ranged from 40 to 90 people; she fell 30 feet.',
    ['from 40 to 90 people', '40..90|people'],
    ['30 feet', '30|foot'],
  ],
  ['The FTSE slid 20 points to 7,420 points.', ['20 points', '20|point down'], ['7,420 points', '7420|point']],
  ['The herd has 310 cows, up from 280.', ['310 cows', '310|cow up'], ['280', '280|cow']],
  ['It won Model S and Model X buyers, 27 red and dark blue vans.', ['27 red and dark blue vans', '27|van']],
];

/** Sentences without any quantity. */
const nothing: readonly string[] = [
  'He met several ministers and a number of advisers.',
  'No one was hurt, one said, and one another they blamed.',
  'The one that got away was a new one, the only one.',
  'One day it may change, on the one hand.',
  'Route 66, Boeing 737, COVID-19, V-12 engines, G7 and G20 summits, 5G masts',
  'The S&P 500 and the Nasdaq 100 closed; the iPhone 11 and Windows 10 sold.',
  'Version 3.2.1 is on 192.168.1.2, see #12 and note [3].',
  'Call 555-0134 or 1-800-555-0199.',
  'Call 0800 555 0123, (020) 7946 0018 or +44 20 7946 0018.',
  'She lives at 12 Garden Street, and works in Room 12, on page 7.',
  'It was founded in 2003, ended in May 2004 and returned in the 1990s.',
  'They met on March 3, on 4 June 2019 and on 11.12.2020 at 9 p.m. or 17:22.',
  'The three-day trip took 36 hours; the two-year plan took five minutes.',
  'Flags flew at half-staff in the second half at half past six.',
  'He doubled over, doubled as a nurse, doubled down on it, and doubled the guard by a halved lemon.',
  'In the Big Ten they met the Secret Seven on the sand.',
  'The S P 500 fell as the Apple Watch 5 and the Euro 2020 shirts went on sale.',
  'In 2016 Stone left at 22pm after a 2-2 draw, in a re[cent] letter.',
  '3. Bring water',
  'The ISO 9001-2 rule and the ID.4 car',
  'She supports 1904 Torquay; he rides The 51 Ladders, by way of Nine Herons and the Group of 12.',
  'Take the 48 bus, then the A27 past K4-31b to Ledge 6 of the north face.',
  'Year 9 pupils read Figure 4c and the 457(b) form of the card ending in 3308.',
  'Holders of tickets numbered 1 to 350 sat in rooms 3 and 5, and in Room 7 to 9.',
  'A bare million and a quarter later, to quarter the town',
  'Pierre (1704 – 1787) and his son (c. 1741) lived between 1656 and 1802, until May 2, 1783, in 80 and 84.',
];

describe('quantity', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'quantity'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'quantity'), []));
  }
});
