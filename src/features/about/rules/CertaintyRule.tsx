import { certaintyRules, type CertaintyRuleCode } from '../../../domain/vocabulary/certainty';

/** How the most that GRADE could allow is found, domain by domain. */
export function CertaintyRule() {
  return (
    <>
      <p className="measure">
        GRADE needs judgement, which no rule has. What is stated is the most that GRADE could allow
        for an outcome: where its evidence starts, less what the figures alone require. A panel may
        judge lower. What cannot be judged by figures lowers nothing and is called “not assessed”.
        The evidence on an outcome is its pool; else the one trial with a figure; else the
        randomised comparisons without one; else what was not randomised, which is “low or less,
        unless a panel rates it up”.
      </p>
      <dl className="measure mt-2 text-sm">
        {(Object.keys(certaintyRules) as CertaintyRuleCode[]).map((code) => (
          <div key={code} className="border-t border-rule py-1.5 sm:grid sm:grid-cols-[9.5rem_1fr]">
            <dt className="text-soft">{certaintyRules[code].label}</dt>
            <dd>
              {certaintyRules[code].rule}{' '}
              <span className="text-soft">{certaintyRules[code].source}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
