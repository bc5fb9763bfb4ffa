import { sharedPeople } from '../../domain/census/shared-people';
import type { Study } from '../../domain/schema/study';
import { RecordLinks } from './RecordLinks';

/** Records that report the same people, or may, with what each set says of it. */
export function SharedPeople({ studies }: { studies: readonly Study[] }) {
  return (
    <>
      <h3 className="mt-6 mb-1 text-base font-semibold">Records that share people, or may</h3>
      <p className="measure">
        The records of each row are counted as one set of people, and their results are not
        independent of each other.
      </p>
      <ul className="measure mt-2 text-sm">
        {sharedPeople(studies).map(({ participantSet, records, cautions }) => (
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
