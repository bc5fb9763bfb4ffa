import type { ReactNode } from 'react';
import './four-lines.css';

/** The answer in four lines at one size: what is gained, at what cost, how sure that is, what comes next. */
export function FourLines({
  benefit,
  harms,
  howSure,
  next,
}: {
  benefit: ReactNode;
  harms: ReactNode;
  howSure: ReactNode;
  next: ReactNode;
}) {
  return (
    <dl className="four-lines">
      <Line name="Benefit">{benefit}</Line>
      <Line name="Harms">{harms}</Line>
      <Line name="How sure">{howSure}</Line>
      <Line name="Next">{next}</Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="four-lines-line">
      <dt className={`four-lines-name ${name === 'Harms' ? 'text-harm' : ''}`}>{name}</dt>
      <dd className="four-lines-text">{children}</dd>
    </div>
  );
}
