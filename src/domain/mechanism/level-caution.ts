/**
 * What stands beside every level in blood on a daily low dose (Brewer 2018): without the assay and the
 * hours since the dose it can be held against no other level.
 */
export const LEVEL_CAUTION = 'assay and sampling time unknown';
