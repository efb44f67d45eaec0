import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newEngine } from './engine/engine';
import { picture } from './golden';

const FOLDER = join(process.cwd(), 'test', 'fixtures', 'drafts');

// Every draft of the folder against its picture. `UPDATE=1 npm test` writes the pictures anew: look at the difference
// before you commit it. Where a picture differs, the new one stands beside it as .actual. A language tag in the name of a
// draft ("x.de.txt") is its number locale.
describe('drafts and their facts', () => {
  const engine = newEngine();
  for (const name of readdirSync(FOLDER).sort()) {
    if (!/\.(?:md|txt)$/.test(name) || name.endsWith('.facts.txt')) continue;
    it(name, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const numberLocale = /\.([a-z]{2})\.[a-z]+$/.exec(name)?.[1] ?? 'auto';
      const analysis = engine.analyze(text, { language: name.endsWith('.md') ? 'markdown' : 'plain', numberLocale });
      for (const fact of [...analysis.facts, ...analysis.suggestions])
        assert.equal(text.slice(fact.start, fact.end), fact.text);
      const actual = picture(text, analysis);
      const golden = join(FOLDER, `${name}.facts.txt`);
      if (process.env.UPDATE === '1') writeFileSync(golden, actual);
      const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
      if (actual === expected) rmSync(`${golden}.actual`, { force: true });
      else writeFileSync(`${golden}.actual`, actual);
      assert.equal(actual, expected);
    });
  }
});
