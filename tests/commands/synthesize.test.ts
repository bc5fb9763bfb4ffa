import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/commands/synthesize';
import { answerDifferences } from '../numbers/answer-differences';
import { referenceFiles } from '../numbers/fixture-files';

const arms = { n1: 20, m1: 1, sd1: 1, n2: 20, m2: 0, sd2: 1 };
const events = { e1: 2, n1: 20, e2: 5, n2: 20 };
const paired = { n: 20, m1: 1, sd1: 1, m2: 0, sd2: 1, r: 0.5 };

function problem(measure: string, ...studies: unknown[]): Record<string, unknown> {
  return { measure, model: 'REML', ci: 'HKSJ', level: 95, studies };
}

function line(input: unknown): string {
  const outcome = answerText(typeof input === 'string' ? input : JSON.stringify(input));
  if (outcome.ok) throw new Error(`accepted: ${outcome.stdout}`);
  return outcome.stderr;
}

describe('bad input is one line that names study, field and reason', () => {
  const gen = problem('GEN', { id: 'a', yi: 1, vi: 1 });

  it.each<[string, unknown, string]>([
    ['not JSON', '{"measure": ', 'problem: is not valid JSON'],
    ['nothing', ' ', 'problem: nothing was given'],
    ['a list', [], 'problem: must be an object'],
    [
      'unknown measure',
      { ...gen, measure: 'HR' },
      'measure: must be one of MD, SMD, RR, OR, RD, MC, GEN, not "HR"',
    ],
    ['no measure', { ...gen, measure: undefined }, 'measure: must be one of'],
    ['an inherited name', { ...gen, measure: 'toString' }, 'measure: must be one of'],
    [
      'unknown model',
      { ...gen, model: 'EB' },
      'model: must be one of REML, DL, PM, FE, BAYES, not "EB"',
    ],
    ['unknown ci', { ...gen, ci: 'hksj' }, 'ci: must be one of HKSJ, wald, not "hksj"'],
    ['level 0', { ...gen, level: 0 }, 'level: must be a percentage between 0 and 100, not 0'],
    ['level 100', { ...gen, level: 100 }, 'level: must be a percentage between 0 and 100, not 100'],
    [
      'level as text',
      { ...gen, level: '95' },
      'level: must be a percentage between 0 and 100, not "95"',
    ],
    ['level as a share', { ...gen, level: 0.95 }, 'level: must be a percentage such as 95'],
    ['level as a whole share', { ...gen, level: 1 }, 'level: must be a percentage such as 95'],
    [
      'no level',
      { ...gen, level: undefined },
      'level: must be a percentage between 0 and 100, not nothing',
    ],
    ['studies no list', { ...gen, studies: {} }, 'studies: must be a list'],
    ['no study', { ...gen, studies: [] }, 'studies: holds no study'],
    ['study no object', problem('GEN', null), 'study number 1: study: must be an object'],
    ['no id', problem('GEN', { yi: 1, vi: 1 }), 'study number 1: id: is missing'],
    ['id as number', problem('GEN', { id: 7, yi: 1, vi: 1 }), 'study number 1: id: must be text'],
    [
      'same id twice',
      problem('GEN', { id: 'a', yi: 1, vi: 1 }, { id: 'a', yi: 1, vi: 1 }),
      'study a: id: is used by two studies',
    ],
    [
      'zero variance',
      problem('GEN', { id: 'a', yi: 1, vi: 0 }),
      'study a: vi: must be above zero, not 0',
    ],
    [
      'negative variance',
      problem('GEN', { id: 'a', yi: 1, vi: -1 }),
      'study a: vi: must be above zero, not -1',
    ],
    ['no variance', problem('GEN', { id: 'a', yi: 1 }), 'study a: vi: is missing'],
    ['text', problem('GEN', { id: 'a', yi: '1', vi: 1 }), 'study a: yi: must be a number, not "1"'],
    [
      'null',
      problem('GEN', { id: 'a', yi: null, vi: 1 }),
      'study a: yi: must be a number, not null',
    ],
    ['zero sei', problem('GEN', { id: 'a', yi: 1, sei: 0 }), 'study a: sei: must be above zero'],
    [
      'sei against vi',
      problem('GEN', { id: 'a', yi: 1, vi: 4, sei: 1 }),
      'study a: vi: 4 and sei 1 contradict each other',
    ],
    [
      'beyond range',
      problem('GEN', { id: 'a', yi: 1e60, vi: 1 }),
      'study a: yi: the effect 1e+60 is beyond the range',
    ],
    [
      'tiny variance',
      problem('GEN', { id: 'a', yi: 1, vi: 1e-60 }),
      'study a: vi: the sampling variance 1e-60 is beyond',
    ],
    ['arm missing', problem('MD', { id: 'a', n1: 20, m1: 1, sd1: 1 }), 'study a: n2: is missing'],
    [
      'sd 0',
      problem('SMD', { id: 'a', ...arms, sd2: 0 }),
      'study a: sd2: must be above zero, not 0',
    ],
    [
      'one participant',
      problem('MD', { id: 'a', ...arms, n1: 1 }),
      'study a: n1: needs at least 2 participants, not 1',
    ],
    [
      'events over total',
      problem('RR', { id: 'a', ...events, e1: 21 }),
      'study a: e1: 21 events are more than the 20 participants',
    ],
    [
      'negative events',
      problem('OR', { id: 'a', ...events, e2: -1 }),
      'study a: e2: must not be negative, not -1',
    ],
    [
      'no participants',
      problem('RD', { id: 'a', ...events, n2: 0, e2: 0 }),
      'study a: n2: must be above zero, not 0',
    ],
    ['arm of events missing', problem('RR', { id: 'a', e1: 2, n1: 20 }), 'study a: e2: is missing'],
    [
      'r 1',
      problem('MC', { id: 'a', ...paired, r: 1 }),
      'study a: r: must lie between -1 and 1, not 1',
    ],
    [
      'r below −1',
      problem('MC', { id: 'a', ...paired, r: -1.2 }),
      'study a: r: must lie between -1 and 1, not -1.2',
    ],
    [
      'paired n',
      problem('MC', { id: 'a', ...paired, n: 1 }),
      'study a: n: needs at least 2 participants',
    ],
    [
      'nothing to pool',
      problem('RR', { id: 'a', ...events, e1: 0, e2: 0 }),
      'studies: none can be pooled: a (no event in either arm)',
    ],
  ])('%s', (_, input, expected) => {
    const text = line(input);
    expect(text).toContain(expected);
    expect(text.startsWith(expected)).toBe(true);
    expect(text.indexOf('\n')).toBe(text.length - 1);
  });

  it('stays one line whatever the id holds', () => {
    const text = line(problem('GEN', { id: 'a\nb\u2028c', yi: 1, vi: 0 }));
    expect(text).toBe('study a b c: vi: must be above zero, not 0\n');
  });

  it('names a value nested beyond what can be printed by its kind', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(
      line(
        `{"measure":"GEN","model":"FE","ci":"wald","level":95,"studies":[{"id":"a","yi":1,"vi":${deep}}]}`,
      ),
    ).toBe('study a: vi: must be a number, not a deeply nested list\n');
    expect(line(`{"measure":{"a":${deep}}}`)).toBe(
      'measure: must be one of MD, SMD, RR, OR, RD, MC, GEN, not a deeply nested object\n',
    );
  });

  it('takes numbers beyond JSON’s range for what they are', () => {
    const text =
      '{"measure":"GEN","model":"FE","ci":"wald","level":95,"studies":[{"id":"a","yi":1e999,"vi":1}]}';
    expect(line(text)).toBe('study a: yi: must be finite, not Infinity\n');
  });
});

describe('accepted forms', () => {
  function answer(input: unknown): Record<string, unknown> {
    const outcome = answerText(JSON.stringify(input));
    if (!outcome.ok) throw new Error(outcome.stderr);
    return JSON.parse(outcome.stdout) as Record<string, unknown>;
  }

  it('a whole reference file means its input', () => {
    for (const file of referenceFiles) expect(answer(file)).toEqual(answer(file.input));
  });

  it('sei instead of vi', () => {
    const byVariance = problem('GEN', { id: 'a', yi: 1, vi: 0.25 }, { id: 'b', yi: 2, vi: 1 });
    const byError = problem('GEN', { id: 'a', yi: 1, sei: 0.5 }, { id: 'b', yi: 2, vi: 1, sei: 1 });
    expect(answerDifferences(answer(byVariance), answer(byError))).toEqual([]);
  });

  it('a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(problem('GEN', { id: 'a', yi: 1, vi: 1 }))}`;
    expect(answerText(text).ok).toBe(true);
  });

  it('names what was left out and what must be known', () => {
    const none = { id: 'none', e1: 0, n1: 20, e2: 0, n2: 20 };
    const result = answer(problem('OR', none, { id: 'a', ...events }));
    expect(result['k']).toBe(1);
    expect(result['leftOut']).toEqual([{ id: 'none', reason: 'no event in either arm' }]);
    expect(result['notes']).toMatchObject([{ code: 'single-study-wald' }]);
    expect(result['studies']).toMatchObject([{ id: 'a', weightPercent: 100 }]);
    expect([result['tau2CiLow'], result['tau2CiHigh']]).toEqual([null, null]);
    expect(Object.keys(result)).not.toContain('leaveOneOut');
    const alone = 'a single study says nothing about differences between studies';
    expect(result['undefinedBecause']).toEqual({
      tau2CiLow: alone,
      tau2CiHigh: alone,
      leaveOneOut: 'it needs at least three studies',
      egger: 'it needs at least ten studies',
    });
  });
});

describe('npm run --silent synthesize', () => {
  function run(input: string): Promise<{ code: number; stdout: string; stderr: string }> {
    const root = new URL('../../', import.meta.url);
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ['src/commands/run.mjs', 'synthesize'],
        { cwd: root, maxBuffer: 1e8 },
        (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
        },
      );
      child.stdin?.end(input);
    });
  }

  it('answers on standard output, and nothing else', async () => {
    const file = referenceFiles.find(({ name }) => name === 'bcg-rr-reml-hksj');
    const { code, stdout, stderr } = await run(JSON.stringify(file?.input));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answerDifferences(file?.expected, JSON.parse(stdout))).toEqual([]);
  }, 60_000);

  it('refuses on standard error with exit code 1', async () => {
    const input = JSON.stringify(problem('RR', { id: 's3', e1: 12, n1: 10, e2: 1, n2: 10 }));
    expect(await run(input)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'study s3: e1: 12 events are more than the 10 participants\n',
    });
  }, 60_000);
});
