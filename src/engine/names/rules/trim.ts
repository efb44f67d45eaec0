import { isCountryAdjective } from '../../kinds/nationality';
import { kindOf, type Candidate } from '../candidate';
import { entryAt } from '../entries';
import type { Gazetteer } from '../gazetteer';
import { isSecondHalf } from '../hyphens';
import { particles } from '../personWords';
import type { Token } from '../tokens';
import { shortPosts } from './posts';
import { titleEnd } from './titles';

/** What stands behind a name and is none: "Siobhan Daly *KC*". */
export const postNominals = new Set(
  'KC QC MP MBE OBE CBE KBE DBE MSP MEP FRS PhD MD Esq Esq. CMG KCMG CVO KCVO GCB KCB CB DSO QPM BEM DL DD SAN'.split(
    ' ',
  ),
);

/** Words that have their capital from the start of a sentence, and begin no name: "*For* Kerber the season is over". */
const openers = new Set(
  (
    'In On At By For From To Of With Without As And But Or Nor If When While After Before Since Although Though Because Unless Until Whether Under ' +
    'What Which Where Why How During Between Among Through Despite Like Unlike Both Either Neither Is Was Are Were Did Does Has Have Had Can Could Will Would'
  ).split(' '),
);

/** "*For* Kerber", but "*Will* Kerber". */
function isOpener(token: Token | undefined, gazetteer: Gazetteer): boolean {
  return token?.first === true && openers.has(token.text) && !gazetteer.isFirstName(token.text);
}

/** "Mr Osborne", "Pope Francis", "northern Ontario", "Baghdad airport": titles and common nouns are no part of the name. */
export function trim(tokens: readonly Token[], candidate: Candidate, gazetteer: Gazetteer): Candidate {
  let { from, to } = candidate;
  const isLoose = (i: number): boolean => {
    const token = tokens[i];
    return (
      token === undefined ||
      token.type === 'possessive' ||
      (token.type === 'mark' && token.text !== ')') ||
      (token.type === 'word' && !token.capital && !isSecondHalf(tokens, i))
    );
  };
  while (to - from > 1 && shortPosts.has(tokens[to - 1]?.text ?? '')) to--;
  // "McDonald's" is known with its ending.
  if (tokens[to - 1]?.type !== 'possessive' || entryAt(tokens, from, gazetteer)?.to !== to)
    while (to > from && isLoose(to - 1)) to--;
  if (to - from > 1 && isOpener(tokens[from], gazetteer) && entryAt(tokens, from, gazetteer)?.to !== to) from++;
  while (from < to && isLoose(from) && !particles.has(tokens[from]?.text ?? '')) from++;
  if (kindOf(candidate) === 'person') {
    // "the Earl of Tarn" is called nothing else.
    const end = titleEnd(tokens, from, to);
    if (tokens[end]?.text !== 'of') from = end;
    if (isOrigin(tokens, from, to, gazetteer)) from++;
    while (to - from > 2 && postNominals.has(tokens[to - 1]?.text ?? '')) to--;
  } else if (isArticle(tokens, from, to, gazetteer)) from++;
  // "OPEC+", "Disney+"
  else if (tokens[to]?.text === '+' && tokens[to]?.glued === true && tokens[to + 1]?.glued !== true) to++;
  return { ...candidate, from, to };
}

/** "*Belgian* Jan Maes", "*Landowner* Jan Maes": where a person comes from, or, at the start of a sentence, what a person is. */
function isOrigin(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const token = tokens[from];
  if (token === undefined || to - from < 2 || gazetteer.isFirstName(token.word.folded)) return false;
  if (isCountryAdjective(token.word.folded)) return true;
  const isLoose = to - from > 2 && token.first && tokens[from + 1]?.capital === true;
  return isLoose && gazetteer.known(token.word).isCommon && !gazetteer.isLastName(token.word.folded);
}

/** "*The* Finance Ministry": with its capital from the start of a sentence, as "the Finance Ministry" elsewhere; but "The Hague". */
function isArticle(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const token = tokens[from];
  return token?.text === 'The' && token.first && to - from > 2 && entryAt(tokens, from, gazetteer)?.to !== to;
}
