// Results, tables and reports of matches, made up: the corpora hold few, and in them a town is a team.
import type { Gold, Sentence } from '../eval/bio';
import { random } from './random';

/** A piece of a line: text, or a name with its type. */
type Piece = string | readonly [name: string, type: 'PER' | 'ORG' | 'LOC'];

/** Words that make a club of a town. */
const clubs =
  'City United Rovers Town Athletic Wanderers County FC Rangers Albion Dynamo Tigers Bears Kings Bulls Sharks Wolves Eagles Giants Panthers Hawks'.split(
    ' ',
  );
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Share of drafts about national teams, of clubs named with more than their town, of drafts in tables, and of tables in capitals. */
const share = { national: 0.3, club: 0.25, table: 0.5, capitals: 0.5 };

const teamsOfDraft = 6;
const linesOfDraft = 8;

/** Names of one sort each, from the gazetteer. */
interface Names {
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** The names that lines are made with. @param text of media/model/gazetteer.txt */
function namesOf(text: string): Names {
  const sections = new Map<string, string[]>();
  for (const section of text.split(/^# /m).slice(1)) {
    const [id = '', ...lines] = section.trim().split('\n');
    sections.set(
      id,
      lines.map(line => line.split('|')[0] ?? ''),
    );
  }
  const plain = (...ids: string[]): string[] =>
    ids.flatMap(id => sections.get(id) ?? []).filter(name => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(name));
  return {
    cities: plain('city3', 'city2'),
    countries: plain('country'),
    first: plain('first'),
    last: plain('last'),
  };
}

/** So many drafts of match reports and tables. Teams of towns are organizations, those of countries places. Deterministic. */
export function matchReports(count: number, gazetteer: string, seed: number): Sentence[][] {
  const names = namesOf(gazetteer);
  const next = random(seed);
  return Array.from({ length: count }, () => draft(names, next));
}

function draft(names: Names, next: () => number): Sentence[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const up = (below: number): string => String(Math.floor(next() * below));
  const isNational = next() < share.national;
  const teams = Array.from({ length: teamsOfDraft }, () => {
    if (isNational) return pick(names.countries);
    const city = pick(names.cities);
    return next() < share.club ? `${city} ${pick(clubs)}` : city;
  });
  const team = (): Piece => [pick(teams), isNational ? 'LOC' : 'ORG'];
  const person = (): Piece => [`${pick(names.first)} ${pick(names.last)}`, 'PER'];
  const surname = (): Piece => [pick(names.last), 'PER'];
  const city = (): Piece => [pick(names.cities), 'LOC'];
  const country = (): Piece => [pick(names.countries), 'LOC'];
  const score = (): string => `${up(5)}-${up(5)}`;
  const tables: readonly (() => Piece[])[] = [
    () => [team(), ` ${up(120)} `, team(), ` ${up(120)}`],
    () => [team(), ` ${up(6)}, `, team(), ` ${up(6)}`],
    () => [team(), ` ${score()} `, team()],
    () => [team(), ' v ', team()],
    () => [team(), ' at ', team()],
    () => [team(), ` ${up(40)} ${up(20)} ${up(12)} ${up(10)} ${up(60)} ${up(50)} ${up(70)}`],
    () => [`${up(20)} `, team(), ` ${up(30)} ${up(20)} ${up(70)}`],
    () => [team(), ` ${up(80)} ${up(80)} .${up(900)}`],
    () => [team(), ` ${up(6)} (`, surname(), ` ${up(90)}, `, surname(), ` ${up(90)}) `, team(), ` ${up(4)}`],
  ];
  const reports: readonly (() => Piece[])[] = [
    () => [team(), ' beat ', team(), ` ${score()} on ${pick(days)}.`],
    () => [team(), ` won ${score()} against `, team(), '.'],
    () => [team(), ' were beaten by ', team(), ' for the first time this season.'],
    () => [team(), ` drew ${score()} with `, team(), ` on ${pick(days)}.`],
    () => [person(), ' scored twice as ', team(), ' beat ', team(), '.'],
    () => [team(), ' striker ', person(), ` scored in the ${up(90)}th minute.`],
    () => [team(), ' coach ', person(), ' said his players were tired.'],
    () => ['Defending champions ', team(), ' meet ', team(), ` on ${pick(days)}.`],
    () => [surname(), ' headed the winner for ', team(), ' in ', city(), '.'],
    () => ['The team flew from ', city(), ' to ', city(), ` on ${pick(days)}.`],
    () => ['Thousands of people travelled from ', city(), ' to the stadium in ', city(), '.'],
    () => [person(), ' (', country(), ') beat ', person(), ' (', country(), `) ${up(7)}-${up(7)} ${up(7)}-${up(7)}`],
    () => [`${up(9)}. `, person(), ' (', country(), `) ${up(3)}:${up(60)}.${up(99)}`],
    () => [person(), ', ', country(), `, ${up(90)} points`],
    () => [team(), ` moved to the top of the table after a ${score()} win over `, team(), '.'],
    () => ['The tournament in ', city(), ', ', country(), `, starts on ${pick(days)}.`],
    () => [team(), ' have signed goalkeeper ', person(), ', who was born in ', city(), '.'],
    () => [team(), ' fans travelled to ', city(), ' for the final.'],
  ];
  const isTable = next() < share.table;
  const inCapitals = isTable && next() < share.capitals;
  return Array.from({ length: linesOfDraft }, () => {
    const line = toSentence(pick(isTable && next() < 0.8 ? tables : reports)());
    return inCapitals ? { ...line, text: line.text.toUpperCase() } : line;
  });
}

function toSentence(pieces: readonly Piece[]): Sentence {
  let text = '';
  const gold: Gold[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      const [name, type] = piece;
      gold.push({ start: text.length, end: text.length + name.length, type });
      text += name;
    }
  }
  return { text, gold };
}
