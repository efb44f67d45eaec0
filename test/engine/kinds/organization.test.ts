import assert from 'node:assert/strict';
import { textsOf } from '../names/shipped';

describe('organization', () => {
  const table: [string, string[]][] = [
    ['Shares of Nordlicht Energy Inc. fell sharply.', ['Nordlicht Energy Inc.']],
    ['The Ministry of Trade and Industry denied it.', ['Ministry of Trade and Industry']],
    ['A spokesman for the Ministry of Water said so.', ['Ministry of Water']],
    ['He teaches at the University of Bergen.', ['University of Bergen']],
    ['Fighters of Hamas and Hezbollah took part.', ['Hamas', 'Hezbollah']],
    ['The UN asked NATO for help.', ['UN', 'NATO']],
    ['The River Bank Foundation opened an office.', ['River Bank Foundation']],
    ["St Anselm's Hospital will close two wards.", ["St Anselm's Hospital"]],
    ['The Pacific Development Bank will lend more.', ['Pacific Development Bank']],
    ['The British Ministry of Defence was silent.', ['British Ministry of Defence']],
    ['Ferries are built by Barlow & Sons in Leeds.', ['Barlow & Sons']],
    ['The Baghdad Water Authority raised its prices.', ['Baghdad Water Authority']],
    ['The army moved north.', []],
    ['Our TV broke; the CEO laughed.', []],
    ['The Paris Agreement was signed.', []],
  ];
  for (const [sentence, names] of table) it(sentence, () => assert.deepEqual(textsOf('organization', sentence), names));
});
