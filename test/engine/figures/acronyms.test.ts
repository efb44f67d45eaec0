import assert from 'node:assert/strict';
import { spellOutAcronyms } from '../../../src/engine/figures/acronyms';
import { figures } from './claims';

/** Keys of all figures of a draft whose paragraphs these are. */
function keys(...proses: string[]): string[] {
  return spellOutAcronyms(
    proses.flatMap(prose => figures(prose)),
    proses,
  ).map(({ key }) => key);
}

describe('acronyms that are counted', () => {
  it('have the key of what the draft says they stand for', () => {
    assert.deepEqual(
      keys(
        'They drafted 15 Memoranda of Understanding (MoUs).',
        'The 15 MoUs were signed on the quay.',
        'Only one MoU was not.',
      ),
      ['15|memorandum', '15|memorandum', '1|memorandum'],
    );
  });

  it('have it wherever the expansion stands, counted or not, with a hyphen or in small letters', () => {
    assert.deepEqual(keys('Some 12 NGOs a year left.', 'The rule for non-governmental organizations (NGOs) is new.'), [
      '12|organization/year',
    ]);
  });

  it('keep their own key where nothing fits', () => {
    assert.deepEqual(keys('Two CEOs met.', 'The chief of staff (CEO) and the tide (CEOs) are no expansions.'), [
      '2|ceo',
    ]);
    assert.deepEqual(keys('Two CEOs met 3 heads.'), ['2|ceo', '3|head']);
  });
});
