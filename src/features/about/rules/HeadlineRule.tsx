import { outcomeRoleCodes, outcomeRoles } from '../../../domain/vocabulary/filters/outcomes';

/** How one outcome comes to stand for a study (`headlineOutcome`), in words. */
export function HeadlineRule() {
  const roles = outcomeRoleCodes
    .toSorted((a, b) => outcomeRoles[a].order - outcomeRoles[b].order)
    .map((role) => outcomeRoles[role].label);
  return (
    <>
      <p className="measure">
        One outcome stands for a study on its card and in the table. What was measured at the start
        of a study never does. Among the others the first is taken by these steps, each deciding
        only where the one before leaves a tie:
      </p>
      <ol className="measure mt-2 list-decimal space-y-1 pl-5 marker:text-soft">
        <li>An outcome with a figure, a P value or a stated direction, before one with none.</li>
        <li>The study’s own order: {roles.join(', ')}.</li>
        <li>
          The fuller figure: an interval that is printed or can be computed; then an estimate, or
          figures of all groups; then figures of one group of a comparison; then a P value; then a
          direction in words.
        </li>
        <li>Pain, then responders, then all other domains.</li>
        <li>The order of the record.</li>
      </ol>
      <p className="measure mt-2">No step looks at which side a result favours.</p>
    </>
  );
}
