import { useState } from 'react';
import type { MechanismClaim, PathwayStory } from '../../../domain/schema/mechanism-claim';
import { pathways } from '../../../domain/vocabulary/pathways';
import { Button } from '../../../ui/Button';
import { ClaimLadder } from '../claims/ClaimLadder';
import { ClaimList } from '../claims/ClaimList';
import { isOfPathway } from '../../../domain/mechanism/claim-place';
import { Scene } from './Scene';
import { StepList } from './StepList';
import { useStepPlay } from './use-step-play';

/** One idea: told, drawn, and what speaks for and against it at equal rank. */
export function PathwaySection({
  story,
  claims,
  addressOf,
  anchor,
}: {
  story: PathwayStory;
  /** Claims of every pathway. */
  claims: readonly MechanismClaim[];
  /** Address of a claim: within this page, or under its own pathway. */
  addressOf: (claim: MechanismClaim) => string;
  anchor: string;
}) {
  const { id: pathway, idea, standing, steps } = story;
  const { active, playing, show, play } = useStepPlay(pathway, steps.length);
  const [opened, setOpened] = useState<{ pathway: string; step: number | null }>({
    pathway,
    step: null,
  });
  const open = opened.pathway === pathway ? opened.step : null;
  const own = claims.filter((claim) => isOfPathway(claim, pathway));
  const lists = { claims: own, anchor };
  const of = (direction: MechanismClaim['direction']) => ({
    ...lists,
    claims: own.filter((claim) => claim.direction === direction),
  });
  const mixed = of('mixed');
  const { label } = pathways[pathway];
  return (
    <section aria-labelledby="pathway" className="pt-5">
      <h2 id="pathway" tabIndex={-1} className="serif text-xl font-semibold outline-none">
        {label}
      </h2>
      <p className="serif measure mt-1 text-lg">{idea}</p>
      <p className="measure mt-2 border-l-3 border-warn pl-3 text-sm">
        <strong className="font-semibold">How it stands.</strong> {standing}
      </p>
      {steps.length > 0 && (
        <div className="mt-5 grid items-start gap-x-8 gap-y-3 md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
          <figure aria-label={`The idea of ${label}, drawn`} className="min-w-0">
            <Scene pathway={pathway} steps={steps} active={active} />
            <figcaption className="mt-2 text-xs text-soft">
              A sketch of the idea, not of a measurement: a synapse between two neurons, a
              microglial cell and a dividing cell. Filled hexagons are naltrexone, chains of five
              beads are opioid peptides. Numbers are the steps, told in words beside it.
            </figcaption>
          </figure>
          <div className="min-w-0">
            <div className="flex items-baseline justify-between border-b-2 border-ink pb-1">
              <h3 className="text-base font-semibold">The idea, step by step</h3>
              <Button
                look="quiet"
                className="no-print"
                onClick={() => (playing ? show(null) : play())}
              >
                {playing ? 'Stop' : 'Play the steps'}
              </Button>
            </div>
            <StepList
              steps={steps}
              claimOf={(id) => claims.find((claim) => claim.id === id)}
              addressOf={addressOf}
              active={active}
              open={open}
              onOpen={(step) => {
                setOpened({ pathway, step });
                show(step);
              }}
            />
          </div>
        </div>
      )}
      <div className="claims-grid mt-8">
        <ClaimLadder claims={own} />
        <ClaimList
          title="Evidence for"
          empty="No claim in this dataset speaks for this idea."
          {...of('supports')}
        />
        <ClaimList
          title="Evidence against"
          empty="No claim in this dataset speaks against this idea. That is not support for it."
          {...of('contradicts')}
        />
        {mixed.claims.length > 0 && (
          <ClaimList title="Evidence both ways" empty="" {...mixed} className="claims-both" />
        )}
      </div>
    </section>
  );
}
