import type { Found } from '../kinds/kind';
import type { Problem, Span } from '../model';
import type { PlacedParagraph } from '../paragraphs';
import { quotedPassages } from '../quotations/marks';
import { numerals } from '../text/numerals';
import type { StyleRuleId } from './ids';
import { STYLE_RULES } from './index';
import type { StyledFigure, StyleFinding, StylePlace, StyleRule } from './rule';

/**
 * What is not in house style in a draft, by the rules that are asked for; nothing is looked at where there are none.
 * Rules see the prose, so that markup and code are never touched.
 */
export function findStyleProblems(
  text: string,
  paragraphs: readonly PlacedParagraph[],
  ids: readonly StyleRuleId[],
): readonly Problem[] {
  const rules = Object.values(STYLE_RULES).filter(rule => ids.includes(rule.id));
  if (rules.length === 0) return [];
  return paragraphs.flatMap(paragraph => {
    const place = placeOf(paragraph);
    return place === null ? [] : findingsOf(place, rules).map(found => problemOf(found, text, paragraph));
  });
}

/** Null where there is nothing that any rule speaks of. */
function placeOf({ paragraph, found }: PlacedParagraph): StylePlace | null {
  const dates = found.filter(({ kind }) => kind === 'date');
  const counted = found.filter(hasClaim);
  if (dates.length === 0 && counted.length === 0) return null;
  const { prose, block, numbers, sentences } = paragraph;
  const figures: StyledFigure[] = [];
  let at = 0;
  for (const { kind, claim, start, end } of counted) {
    while ((sentences[at]?.end ?? Infinity) <= start) at++;
    const inside = [...numerals(prose.slice(start, end), undefined, numbers)].map(one => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }));
    figures.push({ kind, claim, start, end, numerals: inside, sentence: sentences[at] ?? { start, end } });
  }
  return { prose, block, numbers, figures, dates };
}

function hasClaim(found: Found): found is Found & Required<Pick<Found, 'claim'>> {
  return found.claim !== undefined && (found.confidence ?? 1) >= 0.5;
}

interface RuleFinding extends StyleFinding {
  readonly rule: StyleRule;
}

/** Sorted by start; of findings that overlap, that of the first rule. */
function findingsOf(place: StylePlace, rules: readonly StyleRule[]): readonly RuleFinding[] {
  const isRunning = place.block !== 'heading' && place.block !== 'table';
  const findings = rules
    .filter(rule => isRunning || rule.changes === 'signs')
    .flatMap(rule => [...rule.find(place)].map(finding => ({ ...finding, rule })))
    // Sorting is stable: of two that begin together, the earlier rule stays first.
    .sort((a, b) => a.start - b.start);
  if (findings.length === 0) return findings;
  const outside = outsideOf(quotedPassages(place.prose));
  let free = 0;
  return findings.filter(({ start, end, rule }) => {
    if (start < free || (rule.changes === 'words' && !outside(start))) return false;
    free = end;
    return true;
  });
}

/** Tells of offsets, asked for in order, whether they lie outside of all passages. */
function outsideOf(passages: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return offset => {
    while ((passages[at]?.end ?? Infinity) <= offset) at++;
    return offset < (passages[at]?.start ?? Infinity);
  };
}

function problemOf({ start, end, wanted, rule }: RuleFinding, text: string, paragraph: PlacedParagraph): Problem {
  const inBlock = paragraph.map.toSource({ start, end });
  const span = { start: inBlock.start + paragraph.offset, end: inBlock.end + paragraph.offset };
  const prose = paragraph.paragraph.prose.slice(start, end);
  // Where markup stands in between, only a person can replace it.
  const isPlain = text.slice(span.start, span.end) === prose;
  return {
    rule: rule.id,
    severity: 'information',
    ...span,
    message: `House style (${rule.id}): ${messageOf(prose.trim(), wanted)}`,
    related: [],
    ...(wanted !== null && isPlain && { replacement: wanted }),
  };
}

function messageOf(written: string, wanted: string | null): string {
  return wanted === null
    ? `recast the sentence, “${written}” should not begin it.`
    : `“${wanted.trim()}” rather than “${written}”.`;
}
