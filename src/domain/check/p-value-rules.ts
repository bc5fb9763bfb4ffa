import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import type { FieldFault } from './fault';
import { placedArms, placedEffects, placedPValues } from './placed-parts';

/** P values lie above 0 and reach 1 at most. */
export function pValueFaults(study: Study): readonly FieldFault[] {
  const printed = placedPValues(study).map(({ field, part }) => ({
    field: `${field}.value`,
    value: part.value,
  }));
  const withinGroup = placedArms(study).flatMap(({ field, part: { withinGroupP } }) =>
    withinGroupP === undefined ? [] : [{ field: `${field}.withinGroupP`, value: withinGroupP }],
  );
  return [...printed, ...withinGroup].flatMap(({ field, value }) =>
    value > 0 && value <= 1 ? [] : [{ field, reason: `is ${value}; P lies above 0 and up to 1` }],
  );
}

/**
 * A 95% interval and a P value of one effect tell the same story about 0.05, unless the record
 * warns that they do not.
 */
export function pAgainstIntervalFaults(study: Study): readonly FieldFault[] {
  if (study.cautions.some(({ kind }) => kind === 'p-does-not-fit')) return [];
  const effects = placedEffects(study);
  const pooled = study.pooled.map((part, p) => ({ field: `pooled[${p}]`, part }));
  return [...effects, ...pooled].flatMap(({ field, part }) => {
    const { measure, interval, p } = part;
    const noDifference = effectMeasures[measure].null ?? 0;
    if (!interval || !p || interval.levelPercent !== 95 || known(part.estimate) === undefined)
      return [];
    const includes = interval.low < noDifference && noDifference < interval.high;
    const excludes = interval.low > noDifference || noDifference > interval.high;
    const small = p.relation !== '>' && p.value < 0.05;
    const large = p.relation !== '<' && p.relation !== '<=' && p.value > 0.05;
    if (!(includes && small) && !(excludes && large)) return [];
    const story = includes ? 'includes' : 'excludes';
    const reason = `is ${p.value}, but the 95% interval ${story} no difference; correct it or warn`;
    return [{ field: `${field}.p.value`, reason }];
  });
}

const pInText = /\bP (=|<|>|≤) (0\.\d+)/g;

/**
 * A P value in words stands to its figure as where it is printed: "P < 0.05" is not what a source says
 * that prints P = 0.05. The note of an outcome is held to that outcome, the finding to all of them;
 * values that none of them prints are left to the reader.
 */
export function pInWordsFaults(study: Study): readonly FieldFault[] {
  const all = placedPValues(study);
  const notes = study.outcomes.flatMap(({ note }, o) => {
    const own = all.filter(({ field }) => field.startsWith(`outcomes[${o}].`));
    return note === undefined ? [] : [{ field: `outcomes[${o}].note`, text: note, printed: own }];
  });
  return [{ field: 'finding', text: study.finding, printed: all }, ...notes].flatMap(
    ({ field, text, printed }) =>
      [...text.matchAll(pInText)].flatMap(([said, relation, digits]) => {
        const those = printed.filter(({ part }) => part.value === Number(digits));
        const relations = those.map(({ part }) => (part.relation === '<=' ? '≤' : part.relation));
        if (relations.length === 0 || relations.some((one) => one === relation)) return [];
        const reason = `says "${said}", but ${those[0]?.field} has "${relations[0]}"`;
        return [{ field, reason }];
      }),
  );
}
