import assert from 'node:assert/strict';
import { newEngine } from '../engine';
import type { KindId } from '../../../src/engine/model';

const engine = newEngine();
const read = (text: string, kinds: KindId[]): string[] =>
  engine.analyze(text, { language: 'plain', kinds }).facts.map(fact => fact.text);

describe('event', () => {
  const table: [string, string[]][] = [
    // Wars, battles, revolutions.
    ['He served in World War II and the Gulf War.', ['World War II', 'Gulf War']],
    ['The town was rebuilt after World War I. It has a new bridge.', ['World War I']],
    ['The Second World War ended that May.', ['Second World War']],
    ['The Iran-Iraq War lasted eight years.', ['Iran-Iraq War']],
    ['The border dates from the Thirty Years’ War.', ['Thirty Years’ War']],
    ['Troops who had fought in the Battle of Mosul marched past.', ['Battle of Mosul']],
    ['Both sides lost heavily at the Second Battle of the Aske.', ['Second Battle of the Aske']],
    ['The post-Cold War order is gone.', ['Cold War']],
    ['Fewer protests were seen during the Arab Spring than after Brexit.', ['Arab Spring', 'Brexit']],
    ['A plaque recalls the Texas War for Independence.', ['Texas War for Independence']],
    ['Ukraine’s Orange Revolution began in the capital.', ['Orange Revolution']],
    [
      'The pilots of Operation Desert Storm and Operation Shield of the North met.',
      ['Operation Desert Storm', 'Operation Shield of the North'],
    ],
    ['Nixon resigned over the Watergate scandal.', ['Watergate']],
    ['He writes about the Holocaust and the Great Depression.', ['Holocaust', 'Great Depression']],
    // Sports.
    ['She ran at the 2024 Summer Olympics.', ['2024 Summer Olympics']],
    ['The Paris 2024 Olympics cost more.', ['Paris 2024 Olympics']],
    [
      'Qatar hosted the 2022 World Cup; the FIFA Women’s World Cup came next.',
      ['2022 World Cup', 'FIFA Women’s World Cup'],
    ],
    ['In 2022 World Cup organisers had promised more.', ['World Cup']],
    ['Kansas City won Super Bowl LVIII.', ['Super Bowl LVIII']],
    ['Spain won UEFA Euro 2024 and lost the Davis Cup.', ['UEFA Euro 2024', 'Davis Cup']],
    ['He led the Tour de France, she the London Marathon.', ['Tour de France', 'London Marathon']],
    ['The former Wimbledon champion lost at the French Open.', ['Wimbledon', 'French Open']],
    ['A Glastonbury headliner is not all of the Glastonbury Festival.', ['Glastonbury', 'Glastonbury Festival']],
    ['He drove in the Monaco Grand Prix.', ['Monaco Grand Prix']],
    // Summits, festivals, fairs, ceremonies.
    ['Ministers left COP28 without a deal, as they had left COP 27.', ['COP28', 'COP 27']],
    ['They met at the G7 Summit and the Munich Security Conference.', ['G7 Summit', 'Munich Security Conference']],
    ['Boeing showed it at the Paris Air Show.', ['Paris Air Show']],
    ['The 75th Cannes Film Festival opened.', ['75th Cannes Film Festival']],
    ['Sweden won the Eurovision Song Contest 2023.', ['Eurovision Song Contest 2023']],
    ['The Nairobi Trade and Investment Summit ended.', ['Nairobi Trade and Investment Summit']],
    ['The 96th Academy Awards were shorter than last year’s Oscars.', ['96th Academy Awards', 'Oscars']],
    // Storms and disasters.
    ['Hurricane Milton was weaker than Typhoon Haiyan.', ['Hurricane Milton', 'Typhoon Haiyan']],
    ['Tropical Storm Ophelia turned north.', ['Tropical Storm Ophelia']],
    ['The church burned in the Great Fire of London.', ['Great Fire of London']],
    // Headlines: what needs no name beside it.
    ['World Cup Final Draws Record Crowd to Stadium', ['World Cup Final']],
    ['Hurricane Milton Kills Three People in Florida', ['Hurricane Milton']],
    ['CROWDS RETURN TO TOUR DE FRANCE', ['TOUR DE FRANCE']],
  ];
  for (const [sentence, names] of table) it(sentence, () => assert.deepEqual(read(sentence, ['event']), names));

  const none = [
    'The war went on, and so did the civil war next door.',
    'The World Bank lent them the money.',
    'Both attended a summit in Paris and the G7 summit.',
    'Have a Cup of tea first.',
    'Mr Battle of Leeds was fined; Kate Battle was not.',
    'Operation costs rose by a third.',
    'Operation Manager Jane Doe resigned.',
    'Battle lines were drawn.',
    'Storm damage was slight, and the Storm Prediction Center said so.',
    'Hurricane season starts in June.',
    'Melbourne Storm lost again.',
    'Festival organizers asked for help.',
    'The Imperial War Museum bought it.',
    'The Gulf War Veterans Association complained.',
    'They watched Star Wars and War of the Worlds.',
    'Vanity Fair published the pictures.',
    'He lives in Wimbledon and works in Glastonbury.',
    'She was born in Battle, in Sussex.',
    'The Watergate hotel was sold.',
    'Christmas and Easter fall on Sundays.',
    'The Open University opened a branch in Paris.',
    'Euro 20 million was paid in Euro notes.',
    'Extinction Rebellion closed the bridge.',
    'Price War Looms as Farmers Cut Deliveries to Market',
    'City Council Will Open New Games Festival Office Today',
    'WAR FEARS GROW AS STORM HITS CITY',
    'The Championship club sold its striker.',
    'A new Cup final format, a Marathon session, a War of words.',
    'Awards went to three of them.',
    'The Secretary of War resigned.',
    'Masters students and Ashes of the dead.',
    'She enrolled in the Masters of Public Health program.',
    'He read the Fall of the House of Usher.',
  ];
  for (const sentence of none) it(`none: ${sentence}`, () => assert.deepEqual(read(sentence, ['event']), []));

  it('is found only when asked for', () => {
    const text = 'Iraqi troops who won the Battle of Mosul left Mosul after the World Cup.';
    assert.deepEqual(read(text, ['place', 'nationality']), ['Iraqi', 'Mosul', 'Mosul']);
    assert.ok(engine.analyze(text, { language: 'plain' }).facts.every(fact => fact.kind !== 'event'));
  });

  it('swallows the place in its name when both are asked for', () => {
    const text = 'Iraqi troops who won the Battle of Mosul left Mosul; the Iran-Iraq War is history.';
    assert.deepEqual(read(text, ['place', 'event']), ['Battle of Mosul', 'Mosul', 'Iran-Iraq War']);
  });

  it('has one key for the names of one event', () => {
    const { facts } = engine.analyze('World War II, WWII and the Second World War are one.', {
      language: 'plain',
      kinds: ['event'],
    });
    assert.deepEqual(new Set(facts.map(fact => fact.key)), new Set(['event:world war ii']));
    assert.equal(new Set(facts.map(fact => fact.cluster)).size, 1);
  });
});
