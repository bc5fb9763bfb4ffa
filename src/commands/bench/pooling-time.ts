import type { Effect } from '../../domain/synthesis/study-input';
import { synthesize } from '../../domain/synthesis/synthesize';

/** Effects spread around 0.2 with variances from 0.01 to 0.26, the same on every run. */
function effects(k: number): readonly Effect[] {
  return Array.from({ length: k }, (_, i) => ({
    id: `s${i}`,
    yi: 0.2 + 0.5 * Math.sin(i * 12.9898),
    vi: 0.01 + 0.25 * (0.5 + 0.5 * Math.sin(i * 78.233)),
  }));
}

/** Median milliseconds to pool k effects: REML, Hartung-Knapp, Q-profile, with or without leave-one-out. */
export function poolingTimeMs(k: number, leaveOneOut: boolean): number {
  const input = effects(k);
  const method = { model: 'REML', ci: 'HKSJ', level: 95 } as const;
  const rounds = k >= 1000 ? 7 : 41;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    synthesize(input, method, { leaveOneOut });
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}
