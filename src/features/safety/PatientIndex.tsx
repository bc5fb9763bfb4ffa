import {
  patientSituationCodes,
  patientSituations,
} from '../../domain/vocabulary/patient-situations';

/** "My patient …": a link to what is known of each situation. */
export function PatientIndex() {
  return (
    <div role="group" aria-label="My patient" className="no-print">
      <p aria-hidden="true" className="serif text-lg font-semibold">
        My patient …
      </p>
      <ul className="mt-1 columns-2 gap-x-4 text-sm sm:columns-3 lg:columns-1">
        {patientSituationCodes.map((situation) => (
          <li key={situation} className="break-inside-avoid">
            <a href={`#${situation}`} className="target flex items-center py-1 lg:py-0.5">
              {patientSituations[situation].label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
