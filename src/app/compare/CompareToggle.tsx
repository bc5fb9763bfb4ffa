import { maxCompared } from '../../domain/address/max-compared';
import { Button } from '../../ui/Button';
import { toggleCompared, useComparisonTray } from './use-comparison-tray';

/** Collects a study for comparison; pressed while it is in the tray. `name` where nothing around names it. */
export function CompareToggle({ id, name }: { id: string; name?: string }) {
  const tray = useComparisonTray();
  const inTray = tray.includes(id);
  const full = !inTray && tray.length >= maxCompared;
  return (
    <Button
      look="quiet"
      aria-pressed={inTray}
      aria-disabled={full}
      title={full ? `At most ${maxCompared} studies can be compared` : undefined}
      onClick={() => toggleCompared(id)}
    >
      Compare
      {name !== undefined && <span className="sr-only"> {name}</span>}
    </Button>
  );
}
