import assert from 'node:assert/strict';
import { kindOf } from '../../../src/engine/names/candidate';
import { withDateline } from '../../../src/engine/names/rules/dateline';
import { gazetteerOf } from '../../../src/engine/names/gazetteer';
import { recase } from '../../../src/engine/names/recase';
import { tokenize } from '../../../src/engine/names/tokens';

const gazetteer = gazetteerOf('# organization\nUNOX\n');

describe('the place that a report begins with', () => {
  const table: [string, 'place' | 'organization'][] = [
    ['ARVIK, Norland, Dec 6 (Harbour News) - The council met.', 'place'],
    ['ARVIK (Harbour News) — The council met.', 'place'],
    ['UNOX (Harbour News) — The council met.', 'organization'],
    ['ARVIK — The council met.', 'organization'],
    ['ARVIK, a firm, closed its two-story house.', 'organization'],
    ['Arvik, Norland, Dec 6 (Harbour News) - The council met.', 'organization'],
  ];
  for (const [prose, kind] of table) {
    it(prose, () => {
      const tokens = recase(tokenize(prose), 'sentence', gazetteer);
      const [name] = withDateline(prose, tokens, [{ from: 0, to: 1, person: 0, organization: 0.9, place: 0 }]);
      assert.equal(name && kindOf(name), kind);
    });
  }
});
