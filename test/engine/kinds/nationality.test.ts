import assert from 'node:assert/strict';
import { textsOf } from '../names/shipped';

describe('nationality', () => {
  const table: [string, string[]][] = [
    ['Iranian officials met Kurdish leaders.', ['Iranian', 'Kurdish']],
    ['Two Swedes and a South African won.', ['Swedes', 'South African']],
    ['The British Ministry of Defence was silent.', []],
    ['Iran and Sweden agreed.', []],
  ];
  for (const [sentence, names] of table) it(sentence, () => assert.deepEqual(textsOf('nationality', sentence), names));
});
