import { isMissing, missingText, type Reported } from '../missing/missing';
import type { Eligibility, RegisteredOutcome } from '../schema/trials/eligibility';
import {
  eligibilityCriteria,
  eligibilityCriterionCodes,
  listReadings,
  registeredAgreements,
  type EligibilityRule,
} from '../vocabulary/eligibility';
import type { RecordRow } from './record-row';

/** Who was left out of a trial and who was let in, in the order in which a clinician asks. */
export interface LeftOutRows {
  /** How much of the list was read: without it "not mentioned" says nothing. */
  readonly listRead: string;
  readonly rows: readonly RecordRow[];
}

const ruleTitles: readonly (readonly [EligibilityRule, string])[] = [
  ['excluded', 'Left out'],
  ['required', 'Required'],
  ['allowed', 'Allowed'],
];

export function leftOutOf(eligibility: Eligibility): LeftOutRows {
  const { listRead, criteria, other, age, sex, minimumPain } = eligibility;
  const named = (rule: EligibilityRule) =>
    eligibilityCriterionCodes
      .filter((code) => criteria[code].rule === rule)
      .map((code) => {
        const { words } = criteria[code];
        const { label } = eligibilityCriteria[code];
        return words === undefined ? label : `${label}: ${words}`;
      });
  const open = named('not-mentioned');
  return {
    listRead: listReadings[listRead].label,
    rows: [
      ...ruleTitles.flatMap(([rule, label]) => {
        const lines = named(rule);
        return lines.length === 0 ? [] : [{ label, lines, missing: false }];
      }),
      ...(other === undefined ? [] : [{ label: 'Also', lines: [other], missing: false }]),
      reportedRow('Age', age),
      reportedRow('Sex', sex),
      reportedRow('Pain at entry', minimumPain),
      ...(open.length === 0
        ? []
        : [
            {
              label: listRead === 'whole' ? 'Not named in the list' : 'Not in what was read',
              lines: open,
              missing: true,
            },
          ]),
    ],
  };
}

/** The registered primary outcome beside what became of it. */
export function registeredRows(registered: RegisteredOutcome): readonly RecordRow[] {
  const { primary, history, timing, published, note } = registered;
  const outcomes = isMissing(primary)
    ? { lines: [missingText(primary)], missing: true }
    : {
        lines: primary.map(({ outcome, time }) =>
          isMissing(time) ? outcome : `${outcome}; ${time}`,
        ),
        missing: false,
      };
  return [
    { label: 'Primary outcome as registered', ...outcomes },
    ...(history === undefined
      ? []
      : [{ label: 'Changed since', lines: [history], missing: false }]),
    ...(timing === undefined ? [] : [{ label: 'When', lines: [timing], missing: false }]),
    {
      label: 'As published',
      lines: [registeredAgreements[published].label, ...(note === undefined ? [] : [note])],
      missing: published === 'cannot-tell',
    },
  ];
}

function reportedRow(label: string, value: Reported<string>): RecordRow {
  return isMissing(value)
    ? { label, lines: [missingText(value)], missing: true }
    : { label, lines: [value], missing: false };
}
