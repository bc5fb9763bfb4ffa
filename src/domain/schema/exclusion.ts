import * as v from 'valibot';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';
import { designCodes } from '../vocabulary/filters/designs';
import { readabilityCodes } from '../vocabulary/sources';
import { sourceSchema } from './source';

/** A record that was found and read but is kept out of every figure, with the reason. */
export const exclusionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: v.string(),
  design: v.picklist(designCodes),
  conditionGroups: v.pipe(v.array(v.picklist(conditionGroupCodes)), v.minLength(1)),
  condition: v.string(),
  reason: v.string(),
  source: sourceSchema,
  sourceRead: v.picklist(readabilityCodes),
});
export type Exclusion = v.InferOutput<typeof exclusionSchema>;
