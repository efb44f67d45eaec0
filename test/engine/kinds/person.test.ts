import assert from 'node:assert/strict';
import { factsOf, textsOf } from '../names/shipped';

describe('person', () => {
  const table: [string, string[]][] = [
    ['The bridge was designed by Marta Kowalczyk in 1931.', ['Marta Kowalczyk']],
    ['Prime Minister Tarek Haddad arrived late.', ['Tarek Haddad']],
    ['They were received in Manila by Philippine President Lia Montoya-Cruz.', ['Lia Montoya-Cruz']],
    ['Mr. Obuya, a farmer, said nothing.', ['Obuya']],
    ['Norwegian Foreign Minister Ingrid Solheim spoke first.', ['Ingrid Solheim']],
    ['He praised Major-General Rustam Qaderi for it.', ['Rustam Qaderi']],
    ['Officials met Fadel bin Nasser al-Kubaisi on Monday.', ['Fadel bin Nasser al-Kubaisi']],
    ['The report by Ursula von der Heide was leaked.', ['Ursula von der Heide']],
    ['Jordan Whitfield, 34, was arrested on Tuesday.', ['Jordan Whitfield']],
    ["Lindiwe Mokoena's lawyer objected.", ['Lindiwe Mokoena']],
    ['Lindiwe Mokoena’s lawyer objected.', ['Lindiwe Mokoena']],
    ['It was Dr. Jean-Pierre Lambert who called.', ['Jean-Pierre Lambert']],
    ['They asked John Q. Tanner Jr. about it.', ['John Q. Tanner Jr.']],
    ['On Wednesday Marek Novak won.', ['Marek Novak']],
    ['The village of Karsk has two wells.', []],
    ['The President left, and the Prime Minister followed.', []],
    ['Protesters gathered at dawn.', []],
    ['Beds in Ward 9 and Ward 11 will close.', []],
    ['Monday was quiet; Tuesday was not.', []],
    ['Fifteen MoUs were signed. The MoUs cover trade, and NGOs read the MoUs.', []],
    ['She said Germany would wait.', []],
  ];
  for (const [sentence, names] of table) it(sentence, () => assert.deepEqual(textsOf('person', sentence), names));

  it('keeps the title apart from the name', () => {
    const [name] = factsOf('Iraqi Prime Minister Tarek Haddad arrived late.').filter(fact => fact.kind === 'person');
    assert.deepEqual([name?.text, name?.title], ['Tarek Haddad', 'Prime Minister']);
  });
});
