import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/commands/synthesize';
import { cumulative } from '../../src/domain/synthesis/cumulative';
import { effectsOfStudies } from '../../src/domain/synthesis/effects-of-studies';
import { parseProblem } from '../../src/domain/synthesis/parse-problem';
import { answerDifferences, STATED, type Tolerance } from './answer-differences';
import { type MetaforFile, metaforFile, metaforFiles } from './fixture-files';

/**
 * The stated tolerance, and beside it what metafor's searches leave near zero: they stop at an
 * absolute 1e-12 × unit, so that a tau² of zero comes out as some 1e-13 (and I² as some 1e-8 percent).
 */
function toleranceOf({ unit }: MetaforFile): Tolerance {
  const nearZero: Record<string, number> = { tau2: 1e-11 * unit, i2: 1e-6, tau2CiLow: 1e-9 * unit };
  return { ...STATED, absolute: (key) => nearZero[key] ?? 0 };
}

/**
 * A refit that leave1out() leaves empty because metafor's own search ended with an error; here it is
 * solved. No convergence to the tight threshold, which at tau² = 6.4 is below rounding, for REML without s1.
 */
const METAFOR_GAVE_UP = ['variance-ratio-1e9 REML'];

function metaforGaveUp(file: MetaforFile, model: string, difference: string): boolean {
  const refit = /^\.leaveOneOut\[0\]\.\w+: expected null/;
  return METAFOR_GAVE_UP.includes(`${file.name} ${model}`) && refit.test(difference);
}

const cases = metaforFiles.flatMap((file) =>
  file.answers.map(({ model, ci, level, expected }) => ({
    title: `${file.name} ${model} ${ci} ${level}`,
    file,
    input: { measure: file.measure, model, ci, level, studies: file.studies },
    expected,
  })),
);

// Origin and R call of each: the fixture itself, fixtures/synthesis/metafor (R metafor 3.8-1).
describe('every measure, model and interval', () => {
  it('is covered', () => {
    const seen = new Set(cases.map(({ input }) => `${input.measure} ${input.model} ${input.ci}`));
    for (const measure of ['MD', 'SMD', 'RR', 'OR', 'RD', 'MC', 'GEN']) {
      for (const model of ['REML', 'DL', 'PM', 'FE']) {
        for (const ci of ['HKSJ', 'wald']) expect(seen).toContain(`${measure} ${model} ${ci}`);
      }
    }
  });

  it.each(cases)('$title', ({ file, input, expected }) => {
    const outcome = answerText(JSON.stringify(input));
    if (!outcome.ok) throw new Error(outcome.stderr);
    const answer: unknown = JSON.parse(outcome.stdout);
    const differences = answerDifferences(expected, answer, toleranceOf(file));
    expect(
      differences.filter((difference) => !metaforGaveUp(file, input.model, difference)),
    ).toEqual([]);
  });
});

describe('cumulative', () => {
  // metafor cumul(), REML with test = "knha", in the order of the rows.
  it.each(['bcg-rr', 'raudenbush-gen'])('%s', (name) => {
    const file = metaforFile(name);
    const method = { model: 'REML', ci: 'HKSJ', level: 95 } as const;
    const parsed = parseProblem({ measure: file.measure, ...method, studies: file.studies });
    if (!parsed.ok) throw new Error(parsed.reason);
    const { effects } = effectsOfStudies(parsed.problem);
    const rows = cumulative(effects, method).map((step) => ({
      id: step.id,
      estimate: step.estimate,
      ciLow: step.interval.low,
      ciHigh: step.interval.high,
      tau2: step.tau2,
    }));
    expect(answerDifferences(file.cumulative, rows, toleranceOf(file))).toEqual([]);
  });
});
