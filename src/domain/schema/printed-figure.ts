import * as v from 'valibot';
import { figureQuantityCodes } from '../vocabulary/figure-quantities';
import { intervalSchema, pValueSchema } from './effect';
import { finiteNumber, positiveNumber, sourceSchema } from './source';

/** A number as printed in the source of its claim or fact, or worked out from such numbers. */
export const printedFigureSchema = v.strictObject({
  label: v.string(),
  relation: v.optional(v.picklist(['<', '>', 'about'])),
  value: finiteNumber,
  /** Upper end, where a range is printed. */
  to: v.optional(finiteNumber),
  unit: v.optional(v.string()),
  sd: v.optional(positiveNumber),
  interval: v.optional(intervalSchema),
  interquartileRange: v.optional(positiveNumber),
  /** As printed: `r = 0.82`. */
  effectSize: v.optional(v.string()),
  p: v.optional(pValueSchema),
  /** Dose after which it was measured. */
  doseMg: v.optional(positiveNumber),
  /** Set when a drawing or a computation uses the figure. */
  quantity: v.optional(v.picklist(figureQuantityCodes)),
  /** How the figure was worked out here; without it, the figure is as printed. */
  derivation: v.optional(v.string()),
  /** True for a figure of another source that does not agree with the first. */
  conflicting: v.optional(v.literal(true)),
  /** Set when the figure stands in another source than the rest. */
  source: v.optional(sourceSchema),
});
export type PrintedFigure = v.InferOutput<typeof printedFigureSchema>;
