import * as v from 'valibot';
import type { Dataset } from '../schema/dataset';
import type { Fault } from './fault';

/** Files of a folder of material for a release; each holds entries, `studies` one per file. */
const receivedFiles = [
  'studies',
  'additions',
  'corrections',
  'eligibility',
  'guidance',
  'safety-sources',
] as const;
export type ReceivedFile = (typeof receivedFiles)[number];

/** Names of the entries of each file. */
export const receivedSchema = v.strictObject({
  /** Which folder, who made it, when it was read. */
  origin: v.pipe(v.string(), v.minLength(1)),
  files: v.record(v.picklist(receivedFiles), v.array(v.string())),
});
export type Received = v.InferOutput<typeof receivedSchema>;

/** What became of each entry: the records that hold it ("studies/due-bruun-2024"), or why none does. */
export const accountSchema = v.record(
  v.picklist(receivedFiles),
  v.record(
    v.string(),
    v.union([
      v.string(),
      v.pipe(v.array(v.string()), v.minLength(1)),
      v.strictObject({ excluded: v.string() }),
    ]),
  ),
);
export type Account = v.InferOutput<typeof accountSchema>;

/** A reason says more than "no". */
const shortestReason = 20;

/** Every record of a dataset as an account names it: "safety/tramadol". */
function recordsHeld(dataset: Dataset): ReadonlySet<string> {
  const files: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    studies: dataset.studies,
    'registered-trials': dataset.registeredTrials,
    exclusions: dataset.exclusions,
    guidance: dataset.guidance,
    safety: dataset.safety,
    pharmacology: dataset.pharmacology,
    mechanism: dataset.mechanism.claims,
  };
  return new Set(
    Object.entries(files).flatMap(([file, records]) => records.map(({ id }) => `${file}/${id}`)),
  );
}

/** What was received and is neither in the dataset nor left out with a reason; `file` is the account. */
export function receivedFaults(
  file: string,
  received: Pick<Received, 'files'>,
  account: Account,
  dataset: Dataset,
): readonly Fault[] {
  const held = recordsHeld(dataset);
  return receivedFiles.flatMap((name) => {
    const given = received.files[name] ?? [];
    const said = account[name] ?? {};
    const at = (entry: string, reason: string): Fault => ({ file, field: `${name}["${entry}"]`, reason }); // prettier-ignore
    const silent = given
      .filter((entry) => said[entry] === undefined)
      .map((entry) => at(entry, 'is neither in the dataset nor excluded with a reason'));
    const wrong = Object.entries(said).flatMap(([entry, became]): readonly Fault[] => {
      if (!given.includes(entry)) return [at(entry, 'is accounted for but was not received')];
      if (typeof became === 'string' || Array.isArray(became))
        return [became]
          .flat()
          .flatMap((record) =>
            held.has(record) ? [] : [at(entry, `is in "${record}", which is not held`)],
          );
      return became.excluded.length < shortestReason
        ? [at(entry, `is excluded because "${became.excluded}", which is no reason`)]
        : [];
    });
    return [...silent, ...wrong];
  });
}

/** How many entries an account holds, and how many of them are left out. */
export function accountCounts(account: Account): {
  readonly received: number;
  readonly excluded: number;
} {
  // prettier-ignore
  const all = Object.values(account).flatMap((entries) => Object.values(entries));
  return {
    received: all.length,
    excluded: all.filter((became) => typeof became === 'object' && 'excluded' in became).length,
  };
}
