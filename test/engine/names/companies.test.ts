import assert from 'node:assert/strict';
import { companyName } from '../../../src/engine/names/draft/companies';

describe('what a company is called', () => {
  const table: [string, string | null][] = [
    ['velkor asa', 'velkor'],
    ['hexal pensions', 'hexal'],
    ['tarn steel group plc', 'tarn'],
    ['tarn robotics', 'tarn'],
    ['bank', null],
    ['velkor', null],
    ['reedon council', null],
    ['reedon united', null],
  ];
  for (const [key, expected] of table) {
    it(`${key}: ${expected ?? 'nothing shorter'}`, () => {
      assert.equal(companyName(key), expected);
    });
  }
});
