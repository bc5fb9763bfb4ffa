import * as v from 'valibot';

const dateStruct = v.looseObject({
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  type: v.optional(v.picklist(['ACTUAL', 'ESTIMATED'])),
});

const measure = v.looseObject({
  measure: v.string(),
  timeFrame: v.optional(v.string()),
});

/** What this dataset reads of a study in the format of the ClinicalTrials.gov API v2. */
export const registryStudySchema = v.looseObject({
  hasResults: v.optional(v.boolean(), false),
  protocolSection: v.looseObject({
    identificationModule: v.looseObject({
      nctId: v.pipe(v.string(), v.regex(/^NCT\d{8}$/)),
      briefTitle: v.pipe(v.string(), v.trim(), v.minLength(1)),
      officialTitle: v.optional(v.string()),
    }),
    statusModule: v.looseObject({
      overallStatus: v.string(),
      startDateStruct: v.optional(dateStruct),
      completionDateStruct: v.optional(dateStruct),
      resultsFirstPostDateStruct: v.optional(dateStruct),
      lastUpdatePostDateStruct: v.optional(dateStruct),
    }),
    sponsorCollaboratorsModule: v.optional(
      v.looseObject({ leadSponsor: v.optional(v.looseObject({ name: v.string() })) }),
    ),
    descriptionModule: v.optional(v.looseObject({ briefSummary: v.optional(v.string()) })),
    conditionsModule: v.optional(v.looseObject({ conditions: v.optional(v.array(v.string())) })),
    designModule: v.optional(
      v.looseObject({
        studyType: v.optional(v.string()),
        phases: v.optional(v.array(v.string())),
        designInfo: v.optional(
          v.looseObject({
            allocation: v.optional(v.string()),
            interventionModel: v.optional(v.string()),
            maskingInfo: v.optional(v.looseObject({ masking: v.optional(v.string()) })),
          }),
        ),
        enrollmentInfo: v.optional(
          v.looseObject({ count: v.optional(v.number()), type: v.optional(v.string()) }),
        ),
      }),
    ),
    armsInterventionsModule: v.optional(
      v.looseObject({
        armGroups: v.optional(
          v.array(
            v.looseObject({
              label: v.string(),
              type: v.optional(v.string()),
              description: v.optional(v.string()),
            }),
          ),
        ),
        interventions: v.optional(v.array(v.looseObject({ name: v.string() }))),
      }),
    ),
    outcomesModule: v.optional(
      v.looseObject({
        primaryOutcomes: v.optional(v.array(measure)),
        secondaryOutcomes: v.optional(v.array(measure)),
      }),
    ),
    contactsLocationsModule: v.optional(
      v.looseObject({
        locations: v.optional(v.array(v.looseObject({ country: v.optional(v.string()) }))),
      }),
    ),
  }),
});
export type RegistryStudy = v.InferOutput<typeof registryStudySchema>;

export type RegistryReading =
  | { readonly ok: true; readonly study: RegistryStudy }
  | { readonly ok: false; readonly problem: string };

/** One study of the registry, or what is wrong with it and where. */
export function readRegistryStudy(value: unknown): RegistryReading {
  const result = v.safeParse(registryStudySchema, value);
  if (result.success) return { ok: true, study: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'study';
  return { ok: false, problem: `${nameOf(value)}: ${where}: ${issue.message}` };
}

function nameOf(value: unknown): string {
  const [number] = /NCT\d{8}/.exec(JSON.stringify(value) ?? '') ?? [];
  return number ?? 'a study without a number';
}
