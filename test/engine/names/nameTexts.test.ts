import assert from 'node:assert/strict';
import { NameTexts } from '../../../src/engine/names/draft/nameTexts';

describe('texts of names', () => {
  it('are worked out once', () => {
    const texts = new NameTexts();
    assert.equal(texts.of('Ines Duarte'), texts.of('Ines Duarte'));
    assert.equal(texts.of('Ines Duarte').key, texts.key('ines duarte'));
    assert.equal(texts.of('INES DUARTE').key, texts.key('ines duarte'));
  });

  it('know what stands on one line and without the article', () => {
    const { plain, key, bare } = new NameTexts().of('the\nHarbor  Board');
    assert.equal(plain.text, 'Harbor Board');
    assert.equal(key.text, 'the harbor board');
    assert.equal(bare.text, 'harbor board');
  });

  it('are forgotten when there are too many, and worked out again', () => {
    const texts = new NameTexts();
    const first = texts.of('Ines Duarte');
    for (let i = 0; i < 50_000; i++) texts.of(`Name ${i}`);
    const again = texts.of('Ines Duarte');
    assert.notEqual(again, first);
    assert.equal(again.key.person.surname, 'duarte');
  });

  it('end for a long chain of articles', () => {
    const texts = new NameTexts();
    assert.ok(texts.of(`${'the '.repeat(50_000)}End`).plain.text.startsWith('the the'));
  });
});
