import * as v from 'valibot';
import { claimDirectionCodes, claimLevelCodes } from '../vocabulary/claim-levels';
import { pathwayCodes, scenePartCodes } from '../vocabulary/pathways';
import { readabilityCodes } from '../vocabulary/sources';
import { citationSchema } from './citation';
import { printedFigureSchema } from './printed-figure';
import { sourceSchema } from './source';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** One statement about how naltrexone might act, with what it rests on. */
export const mechanismClaimSchema = v.strictObject({
  id: slug,
  /** The claim in a line, for links and lists. */
  headline: v.string(),
  claim: v.string(),
  pathway: v.picklist(pathwayCodes),
  alsoPathways: v.optional(v.array(v.picklist(pathwayCodes))),
  level: v.picklist(claimLevelCodes),
  alsoLevels: v.optional(v.array(v.picklist(claimLevelCodes))),
  /** For, against or both ways, with regard to the idea of the pathway. */
  direction: v.picklist(claimDirectionCodes),
  figures: v.array(printedFigureSchema),
  citation: v.omit(citationSchema, ['check', 'note']),
  citationNote: v.optional(v.string()),
  source: sourceSchema,
  /** What was read, where it was not the page that `source` names. */
  readNote: v.optional(v.string()),
  caveat: v.optional(v.string()),
  /** True for arithmetic done here on figures of others. */
  derived: v.optional(v.literal(true)),
  /** Records of this dataset that report the same paper. */
  studyIds: v.array(v.string()),
  /** What else in the dataset the claim touches. */
  bearsOn: v.strictObject({
    /** Records of the same people. */
    studyIds: v.array(v.string()),
    /** Diagnoses of the people, or the disease that was modelled. */
    diagnoses: v.array(v.string()),
  }),
  /** Number of the paper in the text this product was founded on. */
  seedReference: v.optional(v.picklist([1, 2, 4, 5])),
  sourceRead: v.picklist(readabilityCodes),
});
export type MechanismClaim = v.InferOutput<typeof mechanismClaimSchema>;

/** A step of the idea, as its proponents tell it, with the claims behind it; there may be none. */
const pathwayStepSchema = v.strictObject({
  text: v.string(),
  claims: v.array(v.string()),
  parts: v.pipe(v.array(v.picklist(scenePartCodes)), v.minLength(1)),
});
export type PathwayStep = v.InferOutput<typeof pathwayStepSchema>;

/** An idea of how the drug acts, and how far it has been tested. */
const pathwayStorySchema = v.strictObject({
  id: v.picklist(pathwayCodes),
  idea: v.string(),
  /** How the idea stands: shown beside it, always. */
  standing: v.string(),
  steps: v.array(pathwayStepSchema),
});
export type PathwayStory = v.InferOutput<typeof pathwayStorySchema>;

export const mechanismSchema = v.strictObject({
  pathways: v.array(pathwayStorySchema),
  claims: v.array(mechanismClaimSchema),
});
export type Mechanism = v.InferOutput<typeof mechanismSchema>;
