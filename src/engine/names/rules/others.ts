import type { Token } from '../tokens';

/** Capitalised nouns that make a name one of an agreement, an event or a work: none of the three kinds. */
export const otherHeads = new Set(
  (
    'Agreement Accord Accords Treaty Protocol Amendment Convention Act Bill Law Code Declaration Pact Deal Plan Report Show Award Awards Prize Medal Cup Open Games Olympics Championship ' +
    'Championships Tournament Festival Day Week Month Year Eve War Wars Revolution Uprising Spring Summit Conference Series Trophy Derby Grand Prix Oscar Oscars Constitution Bible Koran Quran'
  ).split(' '),
);

/** A capitalised noun after a name that makes it one of an agreement or an event: "Paris *Agreement*". */
export function followsOther(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.capital === true && !token.glued && otherHeads.has(token.text);
}
