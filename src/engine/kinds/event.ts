import type { FactKind } from './kind';

/** Named events ("World War II", "2022 World Cup", "Hurricane Milton"): found only when asked for. */
export function eventKind(find: FactKind['find']): FactKind {
  return {
    info: {
      id: 'event',
      family: 'name',
      label: 'event',
      plural: 'Events',
      icon: 'milestone',
      onByDefault: false,
    },
    find,
  };
}

/**
 * What else it takes to make an event of a phrase:
 * - `alone`: nothing
 * - `the`: "the" before it
 * - `cue`: a word beside it that belongs to events ("Wimbledon champion"), because it is also a place
 * - `numbered`: a year or a number behind it
 * - `maybe`: nothing, but a name before it belongs to it
 * - `named`: a name before it, and that belongs to it
 * - `placed`: the same with the name of a place or a nationality
 * - `of`: "of" and a name behind it
 * - `called`: the name of a storm behind it
 * - `coded`: a code name behind it
 * - `never`: it looks like an event and is none
 */
export type EventRule =
  'alone' | 'the' | 'cue' | 'numbered' | 'maybe' | 'named' | 'placed' | 'of' | 'called' | 'coded' | 'never';

/** The phrases that are events, or that make one of the names beside them, by rule; one a line or between commas. */
export const eventPhrases: Readonly<Record<EventRule, string>> = {
  alone: `
    World War I, World War II, World War III, World War One, World War Two, World War Three, World War 1, World War 2, World War 3, First World War,
    Second World War, Third World War, 1st World War, 2nd World War, WWI, WWII, WW1, WW2, World Wars, Cold War, Six-Day War, Six Day War, Yom Kippur War, War on Terror,
    Winter War, Hundred Years' War, Thirty Years' War, Seven Years' War, War of 1812, Wars of the Roses, War of the Roses, War of the Spanish Succession,
    War of the Austrian Succession, War of the Pacific, War of Attrition, Napoleonic Wars, Punic Wars, Opium Wars, Balkan Wars, Boer Wars, Barbary Wars,
    Gulf Wars, Cod Wars, Civil Wars, D-Day, Bay of Pigs, Great Leap Forward, Cuban Missile Crisis, Nullification Crisis, Iran Hostage Crisis,
    Night of the Long Knives, Kristallnacht, Arab Spring, Prague Spring, Easter Rising, Bloody Sunday, Boston Tea Party, Boxer Rebellion,
    Whiskey Rebellion, Brexit, Grexit, Euromaidan, Partygate, Irangate, Dieselgate, Deflategate, Gamergate, Bridgegate, Plebgate, Great Depression,
    Great Recession, Great Famine, Black Death, Dust Bowl, COP28, Black Wednesday, Great Migration, Holocaust, Holodomor, Nakba, Great Chicago Fire,
    Great East Japan Earthquake, Indian Ocean Tsunami, Great Purge, Great Terror, Great Exhibition, World Cup, World Cup of Hockey, World Cup of Darts,
    Africa Cup of Nations, African Cup of Nations, Copa America, Copa del Rey, FA Cup, League Cup, Carabao Cup, Scottish Cup, EFL Cup, Davis Cup,
    Ryder Cup, Solheim Cup, Presidents Cup, Stanley Cup, Asia Cup, Asian Cup, Gold Cup, Melbourne Cup, America's Cup, Fed Cup, Confederations Cup,
    Super Bowl, Pro Bowl, Sugar Bowl, Cotton Bowl, World Series, World Series of Poker, Stanley Cup Final, Stanley Cup Finals, NBA Finals,
    NBA All-Star Game, All-Star Game, March Madness, WrestleMania, Grand National, Royal Ascot, Kentucky Derby, Preakness Stakes, Belmont Stakes,
    Indianapolis 500, Indy 500, Daytona 500, Le Mans 24 Hours, 24 Hours of Le Mans, Tour de France, Tour de France Femmes, Tour de Suisse,
    Tour de Romandie, Giro d'Italia, Vuelta a Espana, Dakar Rally, Monte Carlo Rally, Special Olympics World Games, Special Olympics World Summer Games,
    Special Olympics World Winter Games, Paris-Roubaix, Milan-San Remo, Tour of Flanders, Tour of Britain, Six Nations, Six Nations Championship,
    Tri Nations, Paris 2024, Tokyo 2020, Rio 2016, London 2012, Beijing 2008, Athens 2004, Sydney 2000, Beijing 2022, Pyeongchang 2018, Sochi 2014,
    Vancouver 2010, Milano Cortina 2026, Milan Cortina 2026, Milan-Cortina 2026, Los Angeles 2028, LA28, Brisbane 2032, Academy Awards,
    Academy of Country Music Awards, Golden Globes, Golden Globe Awards, Grammys, Grammy Awards, Emmys, Emmy Awards, Primetime Emmy Awards, Tony Awards,
    Oscars, Baftas, BAFTAs, Bafta Awards, Brit Awards, MTV Video Music Awards, Eurovision, Eurovision Song Contest, Oktoberfest, Notting Hill Carnival, Rio Carnival,
    Mardi Gras, Burning Man, Coachella, Lollapalooza, Comic-Con, South by Southwest, SXSW, Edinburgh Fringe, Edinburgh Festival Fringe, Fyre Festival,
    Love Parade`,
  the: `
    Ashes, Long March, Masters, Troubles, Blitz, Tonys, Proms, Crusades, Reformation, Great War, Final Four, Intifada, Camp Fire, Palisades Fire,
    Eaton Fire, Dixie Fire, Great Game, Watergate`,
  cue: 'Wimbledon, Roland Garros, Glastonbury, Sundance, Woodstock, Watergate, 9/11',
  maybe: `
    Olympics, Olympic Games, Winter Olympics, Summer Olympics, Youth Olympics, Winter Olympic Games, Summer Olympic Games, Paralympics, Paralympic Games,
    Winter Paralympics, Summer Paralympics, Youth Olympic Games, Winter Games, Summer Games, Commonwealth Games, Asian Games, Pan American Games,
    World University Games, Gay Games, Southeast Asian Games, Invictus Games, Maccabiah Games, Civil War, War of Independence, War for Independence,
    War of Liberation, Revolutionary War,
    World's Fair`,
  of: 'Battle, Siege, Massacre, Fall, Sack, Great Fire, Great Plague, Summit, Festival',
  named: `
    War, Revolution, Uprising, Rebellion, Revolt, Mutiny, Intifada, Massacre, Genocide, Pogrom, Putsch, Crusade, Famine, Riots, Cup, Championship,
    Championships, Championship Series, Tournament, Grand Prix, Marathon, Half Marathon, Regatta, Invitational, Derby, Triathlon, Festival,
    Film Festival, Pride Parade, Day Parade, Victory Parade, Biennale, Triennale, Expo, Song Contest, Awards, Air Show, Airshow, Motor Show, Auto Show,
    Boat Show, Flower Show, Horse Show, Electronics Show, Book Fair, Art Fair, State Fair, County Fair, Trade Fair, Toy Fair, Fashion Week, Summit,
    Peace Conference, Security Conference, Climate Conference, Climate Change Conference, Party Conference, Developers Conference, Developer Conference,
    National Convention, World Congress, Film Awards, Music Awards`,
  placed: 'Open, Games, Masters, Wars, Crisis, Earthquake, Tsunami, Carnival',
  numbered: 'Euro, Expo, CES, E3, MWC, COP, UFC',
  called: `
    Hurricane, Typhoon, Super Typhoon, Cyclone, Tropical Cyclone, Storm, Tropical Storm, Winter Storm, Superstorm, Tropical Depression`,
  coded: 'Operation',
  never: `
    World War Z, Oscars of, Masters of, Ashes of, Star Wars, Clone Wars, Storage Wars, Infinity War, War of the Worlds, God of War, Gears of War, Theatre of War, Culture War,
    Culture Wars, Price War, Extinction Rebellion, New England Revolution, Climate Crisis, Housing Crisis, Special Olympics, Hunger Games, Video Games,
    Epic Games, Board Games, Battle of the Bands, War Games, Masters of War, Solo Cup, Paper Cup, Make Trade Fair, Texas Chainsaw Massacre,
    Pontiac Grand Prix, Operation Black Vote, Operation Smile, Operation Manager, Operation Director, Operation Officer, Operation Command,
    Operation Rescue, Operation Lifesaver, Radio Rebellion, Premier League Games, Storm Prediction Center, Fall of Man, Foreign Wars,
    Sons of the American Revolution, Daughters of the American Revolution, Daughters of the Revolution, Identity Crisis, Midlife Crisis`,
};

/** Words beside a place that say the event of that name is meant: before it, and behind it. */
export const eventCues: Readonly<Record<'before' | 'after', ReadonlySet<string>>> = {
  before: new Set(['won', 'win', 'wins', 'winning']),
  after: new Set(
    (
      'champion champions championship championships final finals finalist semifinal semifinals quarterfinal title titles crown singles doubles ' +
      'tournament draw debut winner qualifying festival headliner headliners premiere prosecutor scandal affair era hearings ' +
      'attack attacks terror terrorist hijackers'
    ).split(' '),
  ),
};

/** Words right before an event that say whose or which edition it is, besides names and numbers. */
export const eventPrefixes: ReadonlySet<string> = new Set(
  (
    'FIFA UEFA FIA ICC FIBA IAAF ATP WTA NCAA NBA NHL PGA LPGA CAF AFC Concacaf CONCACAF MTV Rugby Cricket T20 Twenty20 Club Junior Youth Hockey Netball ' +
    'RBS Guinness Annual First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'
  ).split(' '),
);

/** Capitalised words behind an event that make the whole an institution, a place or an office: "Imperial War *Museum*". */
export const institutionsOfEvents: ReadonlySet<string> = new Set(
  (
    'Museum Memorial Monument Committee Commission Association Foundation Fund Federation Office Tribunal Court Stadium Arena Park Village Hall Theatre Theater Opera ' +
    'Orchestra Trust Act Medal Corps Department Ministry Cabinet Room Studies Society Council Party Guard Guards Guardsmen Organization Organisation ' +
    'Authority Group Center Centre Board Bank School College University Institute Institution Cemetery Library Hotel Street Avenue Road Square Station Airport Bridge County Movement ' +
    'Season Warning Watch Hunters Ltd Inc Limited Company Records Pictures Studios Magazine Journal Academy Agency Cross Service Complex'
  ).split(' '),
);

/** Other ways to write an event, each with the one that stands in the key of all of them. */
export const eventAliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'world war i': 'first world war, 1st world war, world war one, world war 1, wwi, ww1',
    'world war ii': 'second world war, 2nd world war, world war two, world war 2, wwii, ww2',
    'academy awards': 'oscars',
    'golden globes': 'golden globe awards',
    grammys: 'grammy awards',
    emmys: 'emmy awards',
  }).flatMap(([key, others]) => others.split(', ').map(other => [other, key] as const)),
);
