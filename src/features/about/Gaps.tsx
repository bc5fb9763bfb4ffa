import { Fragment, type ReactNode } from 'react';
import { isMissing } from '../../domain/missing/missing';
import { missingReasons } from '../../domain/missing/missing-reasons';
import type { DatasetGaps } from '../../domain/census/dataset-gaps';
import { readabilities, readabilityCodes } from '../../domain/vocabulary/sources';
import { CountTable } from './counts/CountTable';
import { RecordLinks } from './RecordLinks';
import { plural } from '../../domain/format/words';
import { counted } from '../../domain/format/number';

type Records = DatasetGaps['correctionsNotRead'];

function LittleRead({ records }: { records: Records }) {
  if (records.length === 0) return 'Of every record more than a little could be read.';
  return (
    <>
      Of {counted(records.length, 'record')} little could be read, and{' '}
      {plural(records.length, 'it is', 'they are')} known mostly from other pages:{' '}
      <RecordLinks records={records} />.
    </>
  );
}

function Corrections({ records }: { records: Records }) {
  if (records.length === 0) return 'The text of every correction that is known was read.';
  return (
    <>
      A correction was published for <RecordLinks records={records} />; its text could not be read,
      so figures of {plural(records.length, 'this record', 'these records')} may have been changed
      in print.
    </>
  );
}

function PostedNotRead({
  records,
  trials,
}: {
  records: Records;
  trials: DatasetGaps['postedTrialsNotRead'];
}) {
  if (records.length + trials.length === 0)
    return 'No values are known to be posted that could not be read.';
  return (
    <>
      Some or all of the values posted could not be read for <RecordLinks records={records} />
      {trials.map(({ id, title, link }, at) => (
        <Fragment key={id}>
          {(at > 0 || records.length > 0) && ', '}
          {isMissing(link) ? title : <a href={link}>{title}</a>}
        </Fragment>
      ))}
      .
    </>
  );
}

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
  return (
    <>
      <ul className="measure list-disc space-y-2 pl-5 marker:text-line">
        <li>
          <strong className="font-semibold">Texts that could not be read.</strong>{' '}
          <LittleRead records={gaps.byReadability.low} /> How much was readable says nothing about
          the strength of the evidence.
        </li>
        <li>
          <strong className="font-semibold">Corrections.</strong>{' '}
          <Corrections records={gaps.correctionsNotRead} />
        </li>
        <li>
          <strong className="font-semibold">Results posted in registries.</strong>{' '}
          <PostedNotRead records={gaps.postedNotRead} trials={gaps.postedTrialsNotRead} />
        </li>
        <li>
          <strong className="font-semibold">Ratings.</strong>{' '}
          {defined(
            `${gaps.withRiskOfBias === 0 ? 'No record holds' : `${gaps.withRiskOfBias} of ${records} records hold`} a published rating of risk of bias, and the dataset has no field for GRADE ratings. The signs of certainty shown on this site are computed from the figures alone and are no substitute for either.`,
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
