import { describe, expect, it } from 'vitest';
import { familyPicks } from '../../../src/domain/pooling/family-picks';
import { summaryOfFindings } from '../../../src/domain/certainty/findings';
import type { MethodChoice } from '../../../src/domain/pooling/method/method-choice';
import type { Study } from '../../../src/domain/schema/study';
import type { OutcomeFamily } from '../../../src/domain/vocabulary/outcome-families';
import { noContext } from './body-of-evidence';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;
const final = studyOf(dataset, 'due-bruun-2024');
const innova = studyOf(dataset, 'rodriguez-freire-2026');

/** The table of these studies, the family looked at being pain; those in `omit` are unticked. */
function table(
  studies: readonly Study[],
  omit: readonly string[] = [],
  choice: MethodChoice = method,
) {
  const picks = familyPicks(studies, { measure: null, r: 0.5 }, new Set(omit));
  const byId = new Map(studies.map((study) => [study.id, study]));
  return summaryOfFindings(picks, 'pain-intensity', byId, choice, noContext);
}

/** The line of a family in that table. */
function line(family: OutcomeFamily, ...of: Parameters<typeof table>) {
  const row = table(...of).rows.find((one) => one.family === family);
  if (!row) throw new Error(`no line ${family}`);
  return row;
}

describe('a summary of findings', () => {
  it('lists at most seven outcomes, harms always, with data or without', () => {
    const { rows } = table([]);
    expect(rows.length).toBeLessThanOrEqual(7);
    expect(rows.map(({ family }) => family)).toEqual(
      expect.arrayContaining([
        'any-adverse-event',
        'serious-adverse-event',
        'stopped-for-harms',
      ] satisfies OutcomeFamily[]),
    );
    for (const { participants, effect, bound } of rows)
      expect([participants, effect, bound]).toEqual(['no data', null, null]);
  });

  it('gives pooled risks per 100 and says what the interval leaves open', () => {
    // 36 + 43 events of 50 + 50 people on placebo; metafor's pooled ratio 0.9676 (0.8678 to 1.0788)
    // of fixtures/synthesis/final-innova.json times 79 per 100.
    expect(line('any-adverse-event', [final, innova])).toMatchObject({
      participants: '197 (2 RCTs)',
      comparatorRisk: '79 per 100',
      ldnRisk: '76 per 100 (69 to 85)',
      effect: '0.97\u00a0[0.87,\u00a01.08] (risk ratio)',
      whatHappens:
        'The evidence does not tell whether LDN changes how many people have any adverse event.',
    });
    expect(line('pain-30', [final, innova]).whatHappens).toBe(
      'The evidence does not tell whether LDN changes how many people have at least 30% less pain.',
    );
    expect(line('pain-intensity', [final, innova]).whatHappens).toBe(
      'The evidence does not tell whether LDN changes pain intensity.',
    );
  });

  it('gives each outcome its own bound of certainty', () => {
    // 195 people for means; 153 events; the two trials disagree on pain alone.
    expect(line('pain-intensity', [final, innova]).bound?.level).toBe('low');
    expect(line('any-adverse-event', [final, innova]).bound?.level).toBe('moderate');
  });

  it('reads the interval for certainty by Wald, whatever method the reader chose', () => {
    // 0.8412 to 1.1129 by Wald: fixtures/synthesis/final-innova.json. Few events lower it once, no prior does.
    const bayes = { model: 'BAYES', ci: 'HKSJ', tau: 4 } as const;
    const bound = line('any-adverse-event', [final, innova], [], bayes).bound;
    expect(Math.exp(bound?.body.interval?.low ?? 0)).toBeCloseTo(0.8412, 4);
    expect(bound?.level).toBe('moderate');
  });

  it('lists what was compared at random before all else, and the rest by name', () => {
    const { rows, notCompared } = table([
      studyOf(dataset, 'smith-2011'),
      studyOf(dataset, 'smith-2007'),
    ]);
    const families = rows.map(({ family }) => family);
    expect(families).toContain('disease-response');
    expect(families).not.toContain('disease-activity');
    expect(notCompared).toContain('disease-activity');
    const response = rows.find(({ family }) => family === 'disease-response');
    expect(response).toMatchObject({ participants: '40 (1 RCT)', effect: null });
    expect(response?.notEstimable).toBe(
      'not estimable: percentages or counts without denominators',
    );
  });

  it('rates nothing where no figures of both arms were read, and keeps the words', () => {
    // Of 99, 96 and 28 people analysed; one event on placebo and no count on LDN, the others print none by arm.
    const younger = studyOf(dataset, 'younger-2013');
    expect(line('serious-adverse-event', [final, innova, younger])).toMatchObject({
      bound: null,
      notRated: 'Not rated: no figures of both arms in what could be read',
      participants: '223 (3 RCTs)',
      whatHappens: 'Compared, but no effect can be computed.',
    });
    // With figures of both arms in one of them, that one is rated and the others are counted beside it.
    const counted = studyOf(dataset, 'due-bruun-2024');
    if ('missing' in counted.harms.serious) throw new Error('no serious events');
    const [onLdn, ...rest] = counted.harms.serious.arms;
    const serious = {
      ...counted.harms.serious,
      arms: onLdn ? [{ ...onLdn, events: 0 }, ...rest] : [],
    };
    const both = { ...counted, harms: { ...counted.harms, serious } };
    const row = line('serious-adverse-event', [both, innova, younger]);
    expect(row.bound?.body.studies.map(({ name }) => name)).toEqual(['Due Bruun 2024']);
    expect(row.notEstimable).toBe(
      'not estimable: whether people or events are counted is not stated; 2 more RCTs without figures of both arms',
    );
  });

  it('lists what was only seen without a comparison where nothing was compared', () => {
    const { rows } = table([studyOf(dataset, 'smith-2007')]);
    const activity = rows.find(({ family }) => family === 'disease-activity');
    expect(activity?.participants).toBe('no randomised trial; 1 other study');
    expect(activity?.bound?.start).toBe('low');
  });

  it('says in people what an interval on one side means', () => {
    // Two copies of one trial with 5 of 50 against 25 of 50: ratio 0.2, far below 1.
    const stopped = (id: string, onLdn: number, onPlacebo: number): Study => ({
      ...final,
      id,
      participantSet: id,
      harms: {
        ...final.harms,
        stopped: {
          statement: 'planted',
          arms: [
            { label: 'LDN', role: 'ldn', events: onLdn, total: 50 },
            { label: 'placebo', role: 'placebo', events: onPlacebo, total: 50 },
          ],
          source: { missing: 'not-recorded' },
          check: { status: 'agreed' },
        },
      },
    });
    const fewer = [stopped('a', 5, 25), stopped('b', 6, 25)];
    expect(line('stopped-for-harms', fewer).whatHappens).toBe(
      'Fewer people may stop for adverse events on LDN; few trials.',
    );
    const more = [stopped('a', 25, 5), stopped('b', 25, 6)];
    expect(line('stopped-for-harms', more).whatHappens).toBe(
      'More people may stop for adverse events on LDN; few trials.',
    );
  });

  it('shows the study that is left, not the one that the reader took out', () => {
    const alone = line('any-adverse-event', [final, innova], ['due-bruun-2024']);
    // INNOVA: 33 of 48 against 36 of 50.
    expect(alone).toMatchObject({
      participants: '98 (1 RCT)',
      comparatorRisk: '72 per 100',
      ldnRisk: '69 per 100',
      whatHappens: 'One trial only; not pooled.',
    });
    // As the source of its record prints it: 0.49 (−0.32 to 1.31).
    expect(line('pain-intensity', [innova]).effect).toBe(
      '0.49\u00a0[−0.32,\u00a01.31] (mean difference, one trial)',
    );
    const none = line('any-adverse-event', [final, innova], [final.id, innova.id]);
    expect(none).toMatchObject({ participants: 'no data', effect: null });
    expect(none.whatHappens).toContain('left out by the reader');
  });
});
