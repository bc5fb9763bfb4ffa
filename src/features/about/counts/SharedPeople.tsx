import type { RecordsThatShare as SharedSet } from '../../../domain/census/shared-people';
import { RecordLinks } from '../RecordLinks';

/** Records that report the same people, or may, with what each set says of it. */
export function SharedPeople({ sets }: { sets: readonly SharedSet[] }) {
  return (
    <>
      <h3 className="mt-6 mb-1 text-base font-semibold">Records that share people, or may</h3>
      <p className="measure">
        The records of each row are counted as one set of people, and their results are not
        independent of each other.
      </p>
      <ul className="measure mt-2 text-sm">
        {sets.map(({ participantSet, records, cautions }) => (
          <li key={participantSet} className="border-t border-rule py-2">
            <RecordLinks records={records} />
            {cautions.map((text) => (
              <span key={text} className="block text-soft">
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
