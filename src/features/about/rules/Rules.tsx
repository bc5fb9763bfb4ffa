import type { ReactNode } from 'react';
import { CertaintyRule } from './CertaintyRule';
import { ChipRule } from './ChipRule';
import { ComputedRule } from './ComputedRule';
import { DirectionRule } from './DirectionRule';
import { HeadlineRule } from './HeadlineRule';
import { PeopleRule } from './PeopleRule';
import { PoolingModelRule } from './PoolingModelRule';
import { TimePointRule } from './TimePointRule';

function Rule({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-6 first:mt-0">
      <h3 id={id} tabIndex={-1} className="mb-1 scroll-mt-4 text-base font-semibold outline-none">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Every decision that the site takes by rule, in words. */
export function Rules({ defined }: { defined: (text: string) => ReactNode }) {
  return (
    <>
      <Rule id="rule-headline" title="Headline outcome">
        <HeadlineRule />
      </Rule>
      <Rule id="rule-direction" title="Direction of a result">
        <DirectionRule />
      </Rule>
      <Rule id="rule-chips" title="Limits of a study">
        <ChipRule />
      </Rule>
      <Rule id="rule-certainty" title="Certainty, at most">
        <CertaintyRule />
      </Rule>
      <Rule id="rule-computed" title="Differences computed here">
        <ComputedRule defined={defined} />
      </Rule>
      <Rule id="rule-time-point" title="Time point in a pool">
        <TimePointRule />
      </Rule>
      <Rule id="rule-model" title="Model of a pool">
        <PoolingModelRule defined={defined} />
      </Rule>
      <Rule id="rule-people" title="People counted once">
        <PeopleRule />
      </Rule>
    </>
  );
}
