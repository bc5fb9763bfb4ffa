import { expect, test } from 'vitest';
import { renderStudy } from '../features/study-detail/render-study';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();

/** Role queries walk the whole page; over all records the markup itself is asked instead. */
test('every record is drawn without noise: warnings, unique ids, a source for every figure', () => {
  for (const study of dataset.studies) {
    const { id } = study;
    const { unmount, container } = renderStudy(study);
    const text = container.textContent ?? '';
    const figures = study.outcomes.length + study.harms.events.length + study.pooled.length;
    const sources = [...container.querySelectorAll('button')].filter(
      (button) => button.textContent === 'Source',
    );
    expect(sources.length, id).toBeGreaterThanOrEqual(figures + 5);
    expect(container.querySelector('h1')?.textContent, id).toBe(study.name);
    for (const caution of study.cautions) expect(text, id).toContain(caution.text);
    for (const { note } of [...study.outcomes, ...study.harms.events])
      if (note !== undefined) expect(text, id).toContain(note);
    expect(text, id).not.toMatch(/\bNaN\b|\[object|\bnull\b/);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size, id).toBe(ids.length);
    unmount();
  }
}, 120_000);
