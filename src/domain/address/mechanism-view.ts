import { doseAxis } from '../vocabulary/dose-axis';
import { pathwayCodes, pathways, type Pathway } from '../vocabulary/pathways';
import { choiceField } from './fields/choice-fields';
import { createCodec, type Codec } from './codec';
import { scalarField } from './fields/field';
import type { AddressNotice } from './notice';
import { noticeText } from './notice-text';
import { pagePaths } from './page-paths';
import { withQuery } from './query-string';

/** What the address says of the Mechanism page. */
export interface MechanismView {
  readonly pathway: Pathway;
  /** Dose looked at, in mg, with at most two decimals. */
  readonly dose: number;
}

/** The dose of most trials. */
const initialDoseMg = 4.5;
const initialPathway: Pathway = 'tlr4-microglia';

const twoDecimals = (doseMg: number) => Math.round(doseMg * 100) / 100;
const onAxis = (doseMg: number) => doseMg >= doseAxis.low && doseMg <= doseAxis.high;

export const mechanismCodec: Codec<MechanismView> = createCodec<MechanismView>({
  pathway: choiceField(pathwayCodes, initialPathway),
  dose: scalarField<number>({
    initial: initialDoseMg,
    parse(text) {
      const doseMg = /^\d{1,2}(?:\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
      return onAxis(doseMg) ? doseMg : undefined;
    },
    write: String,
    normalise: (doseMg) => (onAxis(doseMg) ? twoDecimals(doseMg) : initialDoseMg),
  }),
});

/** Address of a view, with the claim to open, if any: `/mechanism?pathway=ogf-ogfr#patel-2020-ogf-ms`. */
export function mechanismHref(view: Partial<MechanismView> = {}, claimId = ''): string {
  const query = mechanismCodec.encode({ ...mechanismCodec.defaults, ...view });
  return `${withQuery(pagePaths.mechanism, query)}${claimId === '' ? '' : `#${claimId}`}`;
}

/** What a notice says: what was not understood, and what is shown in its place. */
export function mechanismNotice(notice: AddressNotice): string {
  const { key, value, reason } = notice;
  if (reason === 'unknown-value' && key === 'dose') {
    return `“${value}” is not a dose from ${doseAxis.low} to ${doseAxis.high}\u00a0mg; ${initialDoseMg}\u00a0mg is shown.`;
  }
  if (reason === 'unknown-value' && key === 'pathway') {
    return `“${value}” is not a pathway of this page; ${pathways[initialPathway].label} is shown.`;
  }
  return noticeText(notice);
}
