import { useRef, type PointerEvent } from 'react';
import { doseAxis } from '../../../domain/vocabulary/dose-axis';
import { valueOnLogAxis } from '../../../domain/axes/log-axis';
import { doseAfterKey, roundedDose } from '../../../domain/mechanism/dose-steps';
import { doseX } from './plot-scale';
import { roundTo } from '../../../domain/format/number';
import { percentLength } from '../../../ui/percent-length';

/**
 * Slider on the logarithmic axis of the plot above it. The value is the dose in mg itself; the
 * platform's own range input carries name, value and focus, the track beside it carries the pointer.
 */
export function DoseSlider({
  doseMg,
  valueText,
  onMove,
}: {
  doseMg: number;
  /** The dose in words, as a screen reader says it. */
  valueText: string;
  onMove: (doseMg: number) => void;
}) {
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const toPointer = ({ clientX }: PointerEvent) => {
    const element = track.current;
    if (!element || element.clientWidth === 0) return;
    const left = element.getBoundingClientRect().left + element.clientLeft;
    const position = (clientX - left) / element.clientWidth;
    onMove(roundedDose(valueOnLogAxis(position, doseAxis)));
  };
  return (
    <div
      ref={track}
      className="dose-slider no-print"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        input.current?.focus({ preventScroll: true });
        toPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) toPointer(event);
      }}
    >
      <input
        ref={input}
        type="range"
        aria-label="Dose (mg)"
        aria-valuetext={valueText}
        min={doseAxis.low}
        max={doseAxis.high}
        step="any"
        value={doseMg}
        onChange={({ target }) => onMove(roundTo(Number(target.value), 2))}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = doseAfterKey(event.key, doseMg);
          if (next === null) return;
          event.preventDefault();
          onMove(next);
        }}
      />
      <span className="dose-track" />
      <span className="dose-thumb" style={{ left: percentLength(doseX(doseMg)) }} />
    </div>
  );
}
