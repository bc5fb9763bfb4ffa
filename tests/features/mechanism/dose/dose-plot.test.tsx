import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { alongLogAxis } from '../../../../src/domain/axes/log-axis';
import { blockedAt } from '../../../../src/domain/mechanism/saturable-fit';
import { doseKnowledge } from '../../../../src/domain/mechanism/dose-explorer';
import { DosePlot } from '../../../../src/features/mechanism/dose/DosePlot';
import { DoseSlider } from '../../../../src/features/mechanism/dose/DoseSlider';
import { doseAfterKey, roundedDose } from '../../../../src/domain/mechanism/dose-steps';
import { DoseTable } from '../../../../src/features/mechanism/dose/DoseTable';
import { plotHeight } from '../../../../src/features/mechanism/dose/plot-scale';
import { dataset } from '../../about/served-dataset';
import { doseAxis } from '../../../../src/domain/vocabulary/dose-axis';

const facts = dataset.pharmacology;
const knowledge = doseKnowledge(facts);

/** The seven figures of the data, read without the code that draws them. */
const figures = facts.flatMap((fact) =>
  fact.figures
    .filter(({ quantity }) => quantity === 'mu-blockade')
    .map(({ doseMg = Number.NaN, value }) => ({ doseMg, value })),
);

describe('the drawing of dose and blockade', () => {
  it('has one point per reading of the data, each at its place', () => {
    const { container } = render(<DosePlot doseMg={4.5} knowledge={knowledge} />);
    const points = [...container.querySelectorAll('[data-reading]')];
    expect(points.map((point) => point.getAttribute('data-reading'))).toEqual(
      figures.map(({ doseMg, value }) => `${doseMg} ${value}`),
    );
    expect(figures).toHaveLength(7);
    points.forEach((point, i) => {
      const { doseMg, value } = figures[i] ?? { doseMg: Number.NaN, value: Number.NaN };
      const x = 100 * alongLogAxis(doseMg, doseAxis);
      expect(Number.parseFloat(point.getAttribute('cx') ?? '')).toBeCloseTo(x, 1);
      expect(Number(point.getAttribute('cy'))).toBeCloseTo(plotHeight * (1 - value / 100), 6);
    });
  });

  it('draws the curve of the fit, the low range, the estimates and the licensed dose', () => {
    const { container } = render(<DosePlot doseMg={4.5} knowledge={knowledge} />);
    const path = container.querySelector('[data-curve]')?.getAttribute('d') ?? '';
    const ends = path
      .slice(1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    const halfDoseMg = knowledge.fit?.halfDoseMg ?? Number.NaN;
    expect(ends.at(-1)?.[0]).toBeCloseTo(100, 1);
    expect(ends.at(-1)?.[1]).toBeCloseTo(plotHeight * (1 - blockedAt(50, { halfDoseMg }) / 100), 1);
    expect(container.textContent).toContain('fitted here');
    expect(container.textContent).toContain('LDN, 1–5 mg');
    const estimates = [...container.querySelectorAll('[data-effective]')];
    expect(estimates.map((line) => line.getAttribute('data-effective'))).toEqual(['3.88', '5.4']);
    expect(container.querySelector('[data-licensed="50"]')).not.toBeNull();
  });

  it('has a table twin with every reading and the fitted value beside it', () => {
    render(<DoseTable knowledge={knowledge} />);
    const rows = screen.getAllByRole('row').slice(1);
    // Fitted percentages of fixtures/pharmacology/blockade-fit.json, to one decimal.
    const fitted = ['26.4%', '47.2%', '47.2%', '47.2%', '72.9%', '90.0%', '90.0%'];
    expect(
      rows.map((row) => [...row.children].map((cell) => cell.textContent).slice(0, 3)),
    ).toEqual(figures.map(({ doseMg, value }, i) => [`${doseMg} mg`, `${value}%`, fitted[i]]));
  });
});

describe('the slider', () => {
  it('carries the dose in mg, under its name, between 0.5 and 50', () => {
    const move = vi.fn();
    render(<DoseSlider doseMg={4.5} valueText="4.5 mg" onMove={move} />);
    const slider = screen.getByRole('slider', { name: 'Dose (mg)' });
    expect(slider).toHaveValue('4.5');
    expect(slider).toHaveAttribute('min', '0.5');
    expect(slider).toHaveAttribute('max', '50');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(move).toHaveBeenLastCalledWith(5);
    fireEvent.keyDown(slider, { key: 'End' });
    expect(move).toHaveBeenLastCalledWith(50);
    fireEvent.change(slider, { target: { value: '15' } });
    expect(move).toHaveBeenLastCalledWith(15);
    fireEvent.keyDown(slider, { key: 'Tab' });
    expect(move).toHaveBeenCalledTimes(3);
  });

  it('steps finely where doses are small, reaches both ends and comes back', () => {
    expect(doseAfterKey('ArrowLeft', 0.5)).toBe(0.5);
    expect(doseAfterKey('ArrowRight', 1.9)).toBe(2);
    expect(doseAfterKey('ArrowRight', 3.88)).toBe(4);
    expect(doseAfterKey('ArrowLeft', 3.88)).toBe(3.5);
    expect(doseAfterKey('ArrowUp', 20)).toBe(25);
    expect(doseAfterKey('ArrowRight', 50)).toBe(50);
    let doseMg = doseAxis.low;
    for (let presses = 0; doseMg < doseAxis.high; presses++) {
      expect(presses).toBeLessThan(60);
      const next = doseAfterKey('ArrowRight', doseMg) ?? Number.NaN;
      expect(next).toBeGreaterThan(doseMg);
      expect(doseAfterKey('ArrowLeft', next)).toBeCloseTo(doseMg, 6);
      doseMg = next;
    }
    expect(doseAfterKey('a', 4.5)).toBeNull();
    expect(roundedDose(0.1)).toBe(0.5);
    expect(roundedDose(14.26)).toBe(14.5);
  });
});
