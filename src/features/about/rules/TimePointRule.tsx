/** Which time point stands for a study where studies are pooled (`outcomePreference`), in words. */
export function TimePointRule() {
  return (
    <p className="measure">
      A study enters a pool with its primary time point, also for outcomes that are not primary
      themselves; where it names none, with the longest follow-up at which people still took what
      they had been randomised to, as far as the record tells.
    </p>
  );
}
