import type { MechanismClaim } from '../schema/mechanism-claim';
import type { PrintedFigure } from '../schema/printed-figure';

/** A way of giving naltrexone to mice, with how long it blocked and how many had tumours. */
export interface MouseRegimen {
  /** "0.1 mg/kg once a day". */
  readonly name: string;
  readonly claim: MechanismClaim;
  /** Hours of blockade in a day; null where the abstract does not say. */
  readonly blockade: PrintedFigure | null;
  readonly tumours: PrintedFigure;
}

const blockadeLabel = ': blockade';
const tumourLabel = ': mice with tumours';

/** Regimens whose figures are labelled `<regimen>: mice with tumours`, by share of mice with tumours. */
export function mouseRegimens(claims: readonly MechanismClaim[]): readonly MouseRegimen[] {
  const regimens = claims.flatMap((claim) =>
    claim.figures
      .filter(({ label }) => label.endsWith(tumourLabel))
      .map((tumours) => {
        const name = tumours.label.slice(0, -tumourLabel.length);
        const blockade = claim.figures.find(({ label }) => label === name + blockadeLabel) ?? null;
        return { name, claim, blockade, tumours };
      }),
  );
  return regimens.toSorted((a, b) => a.tumours.value - b.tumours.value);
}
