import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotation } from '../../../src/engine/kinds/quotation';
import type { Paragraph } from '../../../src/engine/text/paragraph';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';

/** Sentences end at . ! ? (and closing marks) before a capital: enough for the sentences below. */
function paragraph(prose: string): Paragraph {
  const sentences = [...prose.matchAll(/\S(?:(?!(?<!Mr)[.!?]["”’']?\s+["“‘'A-Z])[^])*(?:[.!?]["”’']?|$)/g)].map(
    match => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return { prose, block: 'paragraph', draft: () => 0, numbers: UNSETTLED, sentences };
}

const found = (prose: string): readonly (readonly [string, string | undefined])[] =>
  [...quotation.find(paragraph(prose))].map(fact => [prose.slice(fact.start, fact.end), fact.speaker] as const);

describe('quotation', () => {
  const table: readonly (readonly [string, ...(readonly [string, (string | undefined)?])[]])[] = [
    [
      '“We will build the bridge,” Okafor said, according to the county newsroom.',
      ['“We will build the bridge,”', 'Okafor'],
    ],
    [
      '“The bridge will open,” said Transport Minister Lena Okafor, who took office in May.',
      ['“The bridge will open,”', 'Transport Minister Lena Okafor'],
    ],
    [
      '"The bridge will open," a spokeswoman for the ministry said on Monday.',
      ['"The bridge will open,"', 'a spokeswoman for the ministry'],
    ],
    ['‘It is not over,’ she told reporters.', ['‘It is not over,’', 'she']],
    ["'It is not over,' he added.", ["'It is not over,'", 'he']],
    ['«It is not over», said Duval.', ['«It is not over»', 'Duval']],
    ['“We lost,” said its regional secretary, Lena Okafor.', ['“We lost,”', 'Lena Okafor']],
    ['“We lost,” said the minister, Monday.', ['“We lost,”', 'the minister']],
    [
      'Chief executive Lena Okafor, 54, told staff “we lost it all”.',
      ['“we lost it all”', 'Chief executive Lena Okafor'],
    ],
    ['Okafor said: “The bridge will open.”', ['“The bridge will open.”', 'Okafor']],
    ['The mayor told the council, “The bridge will open.”', ['“The bridge will open.”', 'The mayor']],
    ['Lena Okafor, the mayor of Harlow, said: “The bridge will open.”', ['“The bridge will open.”', 'Lena Okafor']],
    ['According to Okafor, “the bridge will open in spring”.', ['“the bridge will open in spring”', 'Okafor']],
    [
      '“The bridge will open in spring”, according to Harlow Council.',
      ['“The bridge will open in spring”', 'Harlow Council'],
    ],
    [
      'On Wednesday the mayor called the plan “a step in the right direction”.',
      ['“a step in the right direction”', 'the mayor'],
    ],
    [
      'The plan is “a step in the right direction,” Mr. Okafor told reporters.',
      ['“a step in the right direction,”', 'Mr. Okafor'],
    ],
    ['“We won,” she said. “We always do.”', ['“We won,”', 'she'], ['“We always do.”', 'she']],
    ['“We won,” said Okafor, “and we always do.”', ['“We won,”', 'Okafor'], ['“and we always do.”', 'Okafor']],
    ['“We won,” said Okafor. “We lost,” said Lindqvist.', ['“We won,”', 'Okafor'], ['“We lost,”', 'Lindqvist']],
    ['“Did we win?” Okafor asked.', ['“Did we win?”', 'Okafor']],
    ['“No,” he said.', ['“No,”', 'he']],
    [
      'Okafor, 45, has repeatedly said: “The workers’ union will decide.”',
      ['“The workers’ union will decide.”', 'Okafor'],
    ],
    [
      'Throughout her speech, Okafor praised the town, saying “we will build it together”.',
      ['“we will build it together”', 'Okafor'],
    ],
    [
      'Okafor thanked the town, and in a letter wrote it was “proud of every one of them”.',
      ['“proud of every one of them”', 'Okafor'],
    ],
    [
      'Okafor and the council, who last year warned of “a very dangerous bridge”, met.',
      ['“a very dangerous bridge”', 'the council'],
    ],
    ['Okafor: “The bridge will open.”', ['“The bridge will open.”', 'Okafor']],
    [
      'He read the letter aloud. “Whoever finds this shall keep it.”',
      ['“Whoever finds this shall keep it.”', undefined],
    ],
    ['“We began at dawn, and nobody helped us.', ['“We began at dawn, and nobody helped us.', undefined]],
    ['Okafor said: “We began at dawn. Nobody helped us.', ['“We began at dawn. Nobody helped us.', 'Okafor']],
    ['“The ‘quiet man’ of Harlow has spoken,” Okafor said.', ['“The ‘quiet man’ of Harlow has spoken,”', 'Okafor']],
    ['‘The workers’ rights are vital,’ Okafor said.', ['‘The workers’ rights are vital,’', 'Okafor']],
  ];
  for (const [prose, ...expected] of table) {
    it(`reads ${prose}`, () => {
      assert.deepEqual(
        found(prose),
        expected.map(([text, speaker]) => [text, speaker]),
      );
    });
  }

  const none = [
    'Harlow, a ‘rare partner’ to both towns, said nothing.',
    'The so-called "reform" was dropped.',
    'The workers’ union and the town’s mayor met in the ’90s.',
    'It’s rock ’n’ roll, the mayor said.',
    'The shelf is 5" deep and 6" wide.',
    'He opened the door “and walked away from the house. Then the mayor came.',
    'Her first novel, “The Long Way Home”, sold well.',
    '“',
    '',
  ];
  for (const prose of none) it(`leaves alone: ${prose}`, () => assert.deepEqual(found(prose), []));

  it('gives the same words the same key', () => {
    const keys = ['“It’s over,” she said.', '"It\'s  OVER." she said.'].map(prose =>
      [...quotation.find(paragraph(prose))].map(fact => fact.key),
    );
    assert.deepEqual(keys, [["it's over"], ["it's over"]]);
  });

  it('stays inside the paragraph, in order, without overlaps, on any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      ' ',
      ', ',
      '. ',
      'said ',
      'Okafor ',
      'the minister ',
      'we won',
      ':',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const prose = pieces.join('');
        let end = 0;
        for (const fact of quotation.find(paragraph(prose))) {
          assert.ok(fact.start >= end && fact.end > fact.start && fact.end <= prose.length);
          if (fact.speaker !== undefined) assert.ok(prose.replace(/\s+/g, ' ').includes(fact.speaker));
          end = fact.end;
        }
      }),
    );
  });
});
