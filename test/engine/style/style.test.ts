import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Problem } from '../../../src/engine/model';
import { STYLE_RULE_IDS, type StyleRuleId } from '../../../src/engine/style/ids';
import { STYLE_RULES } from '../../../src/engine/style/index';
import { newEngine } from '../../engine/engine';

const engine = newEngine();

function problems(text: string, style: readonly StyleRuleId[], language: 'plain' | 'markdown' = 'plain'): Problem[] {
  return engine.analyze(text, { language, style }).problems.filter(({ rule }) => rule !== 'duplicate');
}

/** "written → wanted" of each finding; wanted is "?" where the sentence has to be recast. */
function found(text: string, style: readonly StyleRuleId[], language?: 'plain' | 'markdown'): string[] {
  return problems(text, style, language).map(
    ({ start, end, replacement }) => `${text.slice(start, end)} → ${replacement ?? '?'}`,
  );
}

/** Sentences with what each rule says about them, often nothing. */
const TABLE: Readonly<Record<StyleRuleId, readonly (readonly [text: string, ...findings: string[]])[]>> = {
  'one-to-nine': [
    ['The crew saved 5 sailors.', '5 → five'],
    ['About 7 boats sank.', '7 → seven'],
    ['They waited 3 days.', '3 → three'],
    ['A 5-member panel will decide.', '5 → five'],
    ['The crew saved five sailors.'],
    ['The crew saved 12 sailors.'],
    ['The crew saved 5 of 40 sailors.'],
    ['They caught 9 cod, 14 herring and 3 eels.'],
    ['She has 4 dogs. He has 20 goats.', '4 → four'],
    ['The wall is 6 feet high.'],
    ['It costs $5.'],
    ['Prices rose 3 percent.'],
    ['Her son is 7 years old.'],
    ['Brann beat Viking 3-1.'],
    ['Between 3 and 5 boats sank.'],
    ['It is 2.5 times as long.'],
    ['He finished 4th.'],
    ['They meet on 5 May at 7 p.m.'],
    ['“We have 5 boats,” Ms. Lund said, and 3 crews wait.', '3 → three'],
  ],
  'ten-up': [
    ['The storm sank twelve boats.', 'twelve → 12'],
    ['The storm sank forty-five boats.', 'forty-five → 45'],
    ['They walked thirty miles.', 'thirty → 30'],
    ['Turnout fell by fifteen percent.', 'fifteen → 15'],
    ['They waited eleven days.', 'eleven → 11'],
    ['Twelve boats sank.'],
    ['The storm sank nine boats.'],
    ['The storm sank a dozen boats.'],
    ['It cost two million dollars.'],
    ['Hundreds of boats sank.'],
    ['Between ten and twenty boats sank.'],
    ['The storm sank 12 boats.'],
    ['“We lost twelve boats,” Ms. Lund said.'],
    ['He came from the twelfth floor.'],
  ],
  'sentence-start': [
    ['12 boats sank in the storm.', '12 → Twelve'],
    ['The storm came. 45 people fled.', '45 → Forty-five'],
    ['2,500 people fled.', '2,500 → ?'],
    ['3,000 people fled.', '3,000 → Three thousand'],
    ['5% of voters stayed at home.', '5 → ?'],
    ['10-15 boats sank.', '10 → ?'],
    ['Twelve boats sank.'],
    ['In all 12 boats sank.'],
    ['2024 was a good year.'],
    ['5 things to know about the storm'],
    ['“12 boats sank,” Ms. Lund said.'],
  ],
  thousands: [
    ['Some 2500 people fled.', '2500 → 2,500'],
    ['It cost $1250000.', '1250000 → 1,250,000'],
    ['It cost £4500.50.', '4500 → 4,500'],
    ['“Some 2500 people fled,” she said.', '2500 → 2,500'],
    ['Some 2,500 people fled.'],
    ['Some 250 people fled.'],
    ['They fled in 2024.'],
    ['It stands at 1200 Harbor Road.'],
  ],
  'percent-sign': [
    ['Prices rose 3 percent.', ' percent → %'],
    ['Prices rose 3 per cent.', ' per cent → %'],
    ['A 5-percent rise is likely.', '-percent → %'],
    ['Prices rose 3 %.', ' % → %'],
    ['Prices rose 3 percent to 4 percent.', ' percent → %', ' percent → %'],
    ['Prices rose 3%.'],
    ['Prices rose three percent.'],
    ['Rates rose 2 percentage points.'],
    ['“Prices rose 3 percent,” she said.'],
  ],
  'percent-word': [
    ['Prices rose 3%.', '% →  percent'],
    ['Prices rose 3 %.', ' % →  percent'],
    ['Prices rose three per cent.', ' per cent →  percent'],
    ['Prices rose 3 percent.'],
    ['Prices rose 3 percentage points.'],
  ],
  'per-cent': [
    ['Prices rose 3%.', '% →  per cent'],
    ['Prices rose 3 percent.', ' percent →  per cent'],
    ['Prices rose 3 per cent.'],
    ['Prices rose 3 percentage points.'],
  ],
  'range-dash': [
    ['The storm sank 10-15 boats.', '- → –'],
    ['It costs $3-5 million.', '- → –'],
    ['It costs $20 - $30.', ' -  → –'],
    ['“It sank 10-15 boats,” she said.', '- → –'],
    ['The storm sank 10–15 boats.'],
    ['The storm sank 10 to 15 boats.'],
    ['Brann beat Viking 3-1.'],
    ['A 5-year-old fled.'],
  ],
  'short-months': [
    ['She died on September 12.', 'September → Sept.'],
    ['She died on January 3, 2024.', 'January → Jan.'],
    ['She died on Oct 3.', 'Oct → Oct.'],
    ['She died on Sept. 12.'],
    ['She died in September.'],
    ['She died in September 2024.'],
    ['She died on June 12.'],
    ['She died on 12 September.'],
  ],
  'full-months': [
    ['She died on Sept. 12.', 'Sept. → September'],
    ['She died on 3 Oct 2024.', 'Oct → October'],
    ['She died on 3 Oct.', 'Oct → October'],
    ['She died on Aug 5.', 'Aug → August'],
    ['She died on September 12.'],
    ['She died on May 5.'],
  ],
};

describe('house style', () => {
  for (const id of STYLE_RULE_IDS)
    describe(id, () => {
      for (const [text, ...wanted] of TABLE[id]) it(text, () => assert.deepEqual(found(text, [id]), wanted));
    });

  it('has a rule for each id, and each rule knows its own', () => {
    assert.deepEqual(Object.keys(STYLE_RULES).sort(), [...STYLE_RULE_IDS].sort());
    for (const [id, rule] of Object.entries(STYLE_RULES)) assert.equal(rule.id, id);
  });

  it('is silent unless it is asked for', () => {
    const text = '12 boats sank, 5 people drowned and 2500 fled on Sept. 12. Prices rose 3 per cent.';
    assert.deepEqual(engine.analyze(text, { language: 'plain' }).problems, []);
  });

  it('names its rule and the wanted form, and is no more than information', () => {
    const [problem] = problems('The crew saved 5 sailors.', ['one-to-nine']);
    assert.deepEqual(problem, {
      rule: 'one-to-nine',
      severity: 'information',
      start: 15,
      end: 16,
      message: 'House style (one-to-nine): “five” rather than “5”.',
      related: [],
      replacement: 'five',
    });
    const [recast] = problems('2,500 people fled.', ['sentence-start']);
    assert.equal(recast?.message, 'House style (sentence-start): recast the sentence, “2,500” should not begin it.');
  });

  it('groups thousands as the folder or the draft does', () => {
    const wanted = (text: string, numberLocale?: string): string[] => {
      const options = { language: 'plain', style: ['thousands'], ...(numberLocale && { numberLocale }) } as const;
      return engine.analyze(text, options).problems.map(({ replacement }) => replacement ?? '?');
    };
    assert.deepEqual(wanted('Some 2500 people fled.', 'de'), ['2.500']);
    assert.deepEqual(wanted('The roof cost €12500,50.', 'de'), ['12.500']);
    assert.deepEqual(wanted('Some 2500 people fled.', 'fr'), ['2\u00a0500']);
    assert.deepEqual(wanted('Some 2500 people fled.', 'de-CH'), ["2'500"]);
    assert.deepEqual(wanted('Some 2500 people fled. Rents rose 2,5 percent.'), ['2.500']);
    assert.deepEqual(wanted('Some 2.500 people and 2 500 dogs fled.', 'fr'), []);
  });

  it('tells one thing about one place', () => {
    assert.deepEqual(found('5 boats sank.', STYLE_RULE_IDS), ['5 → Five']);
  });

  it('reads the prose of Markdown, leaves headings and tables their own style, and replaces no markup', () => {
    const style: StyleRuleId[] = ['one-to-nine', 'thousands'];
    assert.deepEqual(found('# The crew saved 5 sailors\n\nIt saved **5** sailors.\n', style, 'markdown'), ['5 → five']);
    assert.deepEqual(found('`saved 5 sailors` of 2500 people\n', style, 'markdown'), ['2500 → 2,500']);
    assert.deepEqual(found('| Crew | Saved |\n| --- | --- |\n| 5 sailors | 2500 people |\n', style, 'markdown'), [
      '2500 → 2,500',
    ]);
    assert.deepEqual(found('It saved 25**00** people.\n', style, 'markdown'), ['25**00 → ?']);
  });

  it('is satisfied with what it asked for', () => {
    const texts = Object.entries(TABLE).flatMap(([id, rows]) =>
      rows.map(([text]) => [id as StyleRuleId, text] as const),
    );
    for (const [id, text] of texts) {
      let fixed = text;
      for (const { start, end, replacement } of problems(text, [id]).reverse())
        if (replacement !== undefined) fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
      assert.deepEqual(
        found(fixed, [id]).filter(finding => !finding.endsWith('?')),
        [],
        fixed,
      );
    }
  });

  it('never breaks, and stays inside of the text', () => {
    const word = fc.constantFrom(
      '5',
      '12',
      'twelve',
      '2500',
      '%',
      ' percent',
      'Sept.',
      '-',
      '“',
      '”',
      ' boats',
      '. ',
      '\n\n',
      '*',
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 }), parts => {
        const text = parts.join(' ');
        let last = 0;
        for (const problem of problems(text, STYLE_RULE_IDS, 'markdown')) {
          assert.ok(problem.start >= last && problem.start < problem.end && problem.end <= text.length, text);
          last = problem.end;
        }
      }),
    );
  });
});
