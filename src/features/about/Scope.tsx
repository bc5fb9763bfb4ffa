import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { evidenceHref, topicHref } from '../../domain/address/hrefs';
import { formatNumber } from '../../domain/format/number';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import {
  conditionGroupCodes,
  conditionGroups,
} from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { RecordLinks } from './RecordLinks';

/** Conditions and doses that the dataset covers, counted from its index, and what it leaves out. */
export function Scope({
  index: { studies, diagnoses },
  defined,
}: {
  index: EvidenceIndex;
  defined: (text: string) => ReactNode;
}) {
  const context = studies.filter(({ contextOnly }) => contextOnly);
  const ldn = studies.filter(({ contextOnly }) => !contextOnly);
  const doses = ldn.flatMap(({ dosesMgPerDay }) => dosesMgPerDay);
  const above = ldn.filter(({ dosesMgPerDay }) => dosesMgPerDay.some((mg) => mg > 6));
  const withoutDose = ldn.filter(({ dosesMgPerDay }) => dosesMgPerDay.length === 0).length;
  const recordsOf = (id: string) => studies.filter((study) => study.diagnoses.includes(id)).length;
  return (
    <>
      <h3 className="mb-1 text-base font-semibold">Conditions</h3>
      <p className="measure">
        Pain and inflammatory disorders, in five groups. A record may stand in more than one, so the
        numbers add up to more than the {studies.length} records.
      </p>
      <dl className="mt-2 max-w-3xl text-sm">
        {conditionGroupCodes.map((code) => (
          <div
            key={code}
            className="grid grid-cols-[1fr_auto] gap-x-6 items-start border-t border-rule py-1 sm:grid-cols-[12rem_1fr_auto]"
          >
            <dt className="flex items-center gap-2">
              <GroupMark shape={conditionGroups[code].mark} className={groupColors[code]} />
              <Link
                href={evidenceHref({ condition: [code] })}
                className="target inline-flex items-center"
              >
                {conditionGroups[code].label}
              </Link>
            </dt>
            <dd className="pt-1 text-soft max-sm:order-last max-sm:col-span-2">
              {defined(conditionGroups[code].help)}
            </dd>
            <dd className="pt-1 text-right whitespace-nowrap">
              {studies.filter((study) => study.conditionGroups.includes(code)).length} records
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-2">
        <summary className="target w-fit py-1 text-sm text-soft underline decoration-line">
          All {diagnoses.length} diagnoses, with their briefs and records
        </summary>
        <ul className="mt-1 gap-x-8 text-sm sm:columns-2 xl:columns-3">
          {diagnoses.map(({ id, label }) => (
            <li key={id} className="break-inside-avoid py-1">
              <Link href={topicHref(id)}>{label}</Link>{' '}
              <span className="text-soft">{recordsOf(id)}</span>
            </li>
          ))}
        </ul>
      </details>
      <h3 className="mt-5 mb-1 text-base font-semibold">Dose</h3>
      <p className="measure">
        {defined('Low-dose naltrexone means about 1 to 5 mg a day, in some trials up to 6 mg.')}{' '}
        Doses are kept as printed. In the records of LDN that give one they run from{' '}
        {formatNumber(Math.min(...doses))} to {formatNumber(Math.max(...doses))}&nbsp;mg a day; more
        than 6&nbsp;mg stands in <RecordLinks records={above} />. {withoutDose} of {ldn.length}{' '}
        records give no dose in what could be read, many of them reviews and register studies.
      </p>
      <p className="measure mt-2">
        Records of other uses are kept for context, {context.length} in all:{' '}
        <RecordLinks records={context} />.{' '}
        {defined(
          'They are naltrexone at a licensed dose, or ultra-low-dose naltrexone with an opioid.',
        )}{' '}
        They are never counted, drawn or pooled among the effects of LDN.
      </p>
      <h3 className="mt-5 mb-1 text-base font-semibold">Designs</h3>
      <p className="measure">
        Every design, from randomised trials to single cases, and also reviews and trials that are
        registered and have no result. Each record says which it is. Results with a comparison group
        and results without one are never mixed.
      </p>
      <h3 className="mt-5 mb-1 text-base font-semibold">Not covered</h3>
      <ul className="measure list-disc space-y-1 pl-5 marker:text-line">
        <li>Naltrexone for dependence on opioids or alcohol, or for weight.</li>
        <li>
          LDN outside pain and inflammation, such as the treatment of cancer itself or infertility.
          A few neighbours, HIV infection and hypothyroidism among them, are listed with the
          inflammatory disorders.
        </li>
        <li>Data on single participants, and figures that only the authors of a study hold.</li>
        <li>Recommendations. Nothing here says who should take LDN, or at what dose.</li>
      </ul>
    </>
  );
}
