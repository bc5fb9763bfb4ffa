import { useState } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { figureNumber } from '../../domain/mechanism/figure-text';
import { mouseRegimens, type MouseRegimen } from '../../domain/mechanism/mouse-regimens';
import type { MechanismClaim } from '../../domain/schema/mechanism-claim';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { ClaimLink } from './claims/ClaimLink';
import { shortCitation } from '../../domain/mechanism/claim-place';

const title = 'Hours of blockade and tumours in mice';
const finding =
  'Few hours of blockade went with fewer tumours, blockade round the clock with tumours in all mice, at the small dose as at the large one.';

const dayHours = 24;

/** Hours blocked as a strip of the day; hatched up to the limit where only a limit is printed. */
function DayStrip({ blockade }: { blockade: MouseRegimen['blockade'] }) {
  if (blockade === null) return <span className="text-soft italic">not reported</span>;
  const share = (hours: number) => `${(100 * hours) / dayHours}%`;
  const sure = blockade.relation === '<' ? 0 : blockade.value;
  const upTo = blockade.to ?? blockade.value;
  return (
    <>
      <svg width="100%" height="14" aria-hidden="true" className="block">
        <rect width="100%" height="14" className="fill-sunken stroke-line" />
        <rect width={share(upTo)} height="14" className="mark-fill fill-ldn" fillOpacity="0.35" />
        <rect width={share(sure)} height="14" className="mark-fill fill-ldn" />
      </svg>
      <span className="text-xs">{figureNumber({ ...blockade, unit: 'h of 24' })}</span>
    </>
  );
}

function TumourStrip({ tumours }: { tumours: MouseRegimen['tumours'] }) {
  return (
    <>
      <svg width="100%" height="14" aria-hidden="true" className="block overflow-visible">
        <line x1="0" x2="100%" y1="7" y2="7" className="stroke-line" />
        <circle cx={`${tumours.value}%`} cy="7" r="5" className="mark-fill fill-ink" />
      </svg>
      <span className="text-xs">{figureNumber(tumours)}</span>
    </>
  );
}

/** What the word "biphasic" rests on: hours of blockade and tumours in mice, and nothing on pain. */
export function BiphasicSection({
  claims,
  addressOf,
}: {
  claims: readonly MechanismClaim[];
  addressOf: (claim: MechanismClaim) => string;
}) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const regimens = mouseRegimens(claims);
  // The founding text cites the review as its fifth reference.
  const review = claims.find(({ seedReference }) => seedReference === 5)?.studyIds[0];
  return (
    <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div>
        <p className="serif text-lg">
          A review of LDN in arthritis, one of the papers on which this site was founded, calls
          naltrexone biphasic: a high dose blocks opioid receptors, a low dose may do the opposite.
          {review !== undefined && (
            <>
              {' '}
              <Link href={studyHref(review)} className="whitespace-nowrap">
                The review in this dataset
              </Link>
            </>
          )}
        </p>
        <p className="mt-3 text-sm">
          <strong className="font-semibold text-warn">Hypothesis.</strong> The opposite effects were
          seen on the growth of tumours in mice, where the hours of blockade in a day went with the
          direction of the effect. No claim here shows opposite effects of a low and a high dose on
          pain in people. In people, a low dose blocks a part of the receptors and a high dose
          nearly all; the dose explorer above shows the readings.
        </p>
      </div>
      <figure aria-label={title} className="min-w-0">
        <table ref={setPlot} className="w-full text-sm">
          <caption className="pb-1 text-left text-xs text-soft">
            Mice with implanted neuroblastoma: hours of the day with opioid receptors blocked, and
            share of mice with tumours. Doses in mice do not translate to people by weight.
          </caption>
          <thead>
            <tr className="border-b border-ink text-left align-bottom">
              <th scope="col" className="py-1 font-semibold">
                Naltrexone
              </th>
              <th scope="col" className="w-[32%] px-3 py-1 font-semibold">
                Blocked in a day
              </th>
              <th scope="col" className="w-[32%] px-2 py-1 font-semibold">
                Mice with tumours
              </th>
            </tr>
          </thead>
          <tbody>
            {regimens.map(({ name, claim, blockade, tumours }) => (
              <tr key={`${name} ${claim.id}`} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {name}
                  <ClaimLink
                    href={addressOf(claim)}
                    className="target flex items-center text-xs text-soft"
                  >
                    {shortCitation(claim)}
                  </ClaimLink>
                </th>
                <td className="px-3 py-2">
                  <DayStrip blockade={blockade} />
                </td>
                <td className="px-2 py-2">
                  <TumourStrip tumours={tumours} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <figcaption className="mt-1 text-sm text-soft">{finding}</figcaption>
        <SavePlot
          plot={plot}
          name="blockade-and-tumours"
          title={title}
          caption={[finding]}
          method="as printed"
        />
      </figure>
    </div>
  );
}
