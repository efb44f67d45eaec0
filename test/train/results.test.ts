import assert from 'node:assert/strict';
import { matchReports } from './results';

const gazetteer =
  '# country\nNorland\nEastmark|E.M.\n# city3\nReedon\nBay Haven\nxOdd\n# city2\nTarnby\n# first\nInga\n# last\nLind\n';

describe('match reports that are made up', () => {
  const drafts = matchReports(200, gazetteer, 5);
  const names = drafts
    .flat()
    .flatMap(({ text, gold }) => gold.map(name => ({ ...name, text: text.slice(name.start, name.end) })));

  it('are the same for the same seed', () => {
    assert.deepEqual(matchReports(200, gazetteer, 5), drafts);
    assert.notDeepEqual(matchReports(200, gazetteer, 6), drafts);
  });

  it('label names of the gazetteer, towns as teams and as places, persons by surname and in full', () => {
    const known = /^(?:norland|eastmark|(?:reedon|bay haven|tarnby)(?: \w+)?|inga lind|lind)$/i;
    assert.deepEqual(
      names.filter(({ text }) => !known.test(text)),
      [],
    );
    const typesOf = (text: string): string[] => [
      ...new Set(names.filter(name => name.text === text).map(({ type }) => type)),
    ];
    assert.deepEqual(typesOf('Tarnby').sort(), ['LOC', 'ORG']);
    assert.deepEqual(typesOf('Norland'), ['LOC']);
    assert.deepEqual(typesOf('Lind'), ['PER']);
    assert.deepEqual(typesOf('Inga Lind'), ['PER']);
  });

  it('are partly tables in capitals', () => {
    assert.ok(names.some(({ text }) => text === 'TARNBY'));
  });
});
