import { Fragment, type ReactNode } from 'react';
import { isMissing } from '../../domain/missing/missing';
import { missingReasons } from '../../domain/missing/missing-reasons';
import type { DatasetGaps } from '../../domain/census/dataset-gaps';
import { readabilities, readabilityCodes } from '../../domain/vocabulary/sources';
import { CountTable } from './counts/CountTable';
import { RecordLinks } from './RecordLinks';
import { plural } from '../../domain/format/words';

/** What the dataset lacks, counted and by name where names help. */
export function Gaps({
  gaps,
  records,
  defined,
}: {
  gaps: DatasetGaps;
  /** Records in the dataset. */
  records: number;
  defined: (text: string) => ReactNode;
}) {
  const low = gaps.byReadability.low;
  return (
    <>
      <ul className="measure list-disc space-y-2 pl-5 marker:text-line">
        <li>
          <strong className="font-semibold">Texts that could not be read.</strong> Of {low.length}{' '}
          records little could be read, and they are known mostly from other pages:{' '}
          <RecordLinks records={low} />. How much was readable says nothing about the strength of
          the evidence.
        </li>
        <li>
          <strong className="font-semibold">Corrections.</strong> A correction was published for{' '}
          <RecordLinks records={gaps.correctionsNotRead} />; its text could not be read, so figures
          of {plural(gaps.correctionsNotRead.length, 'this record', 'these records')} may have been
          changed in print.
        </li>
        <li>
          <strong className="font-semibold">Results posted in registries.</strong> Some or all of
          the values posted could not be read for <RecordLinks records={gaps.postedNotRead} />
          {gaps.postedTrialsNotRead.map(({ id, title, link }) => (
            <Fragment key={id}>, {isMissing(link) ? title : <a href={link}>{title}</a>}</Fragment>
          ))}
          .
        </li>
        <li>
          <strong className="font-semibold">Ratings.</strong>{' '}
          {defined(
            `${gaps.withRiskOfBias === 0 ? 'No record holds' : `${gaps.withRiskOfBias} of ${records} records hold`} a published rating of risk of bias, and the dataset has no field for GRADE ratings. The signs of certainty shown on this site are worked out by rule and are no substitute for either.`,
          )}
        </li>
      </ul>
      <div className="mt-5 grid items-start gap-x-12 gap-y-6 md:grid-cols-2">
        <CountTable
          caption="How much of each record could be read"
          of="Records"
          rows={readabilityCodes.map((code) => ({
            key: code,
            label: <span className="block first-letter:uppercase">{readabilities[code]}</span>,
            count: gaps.byReadability[code].length,
          }))}
        />
        <CountTable
          caption="Absent values, by reason"
          of="Values"
          rows={gaps.missingValues.map(([reason, count]) => ({
            key: reason,
            label: <span className="block first-letter:uppercase">{missingReasons[reason]}</span>,
            count,
          }))}
        />
      </div>
      <p className="measure mt-3">
        An absent value is stored with its reason and shown in words. It is never a blank, a zero or
        a hidden row.
      </p>
    </>
  );
}
