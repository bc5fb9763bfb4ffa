import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readStudy, renderStudy } from './render-study';

/** The lines of the answer on the page of a record, by name. */
function linesOn(id: string): Readonly<Record<string, string>> {
  const { unmount } = renderStudy(readStudy(id));
  const answer = within(screen.getByRole('region', { name: 'Answer' }));
  const said = answer
    .getAllByRole('definition')
    .map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' '));
  const names = answer.getAllByRole('term').map(({ textContent }) => textContent ?? '');
  unmount();
  return Object.fromEntries(names.map((name, i) => [name, said[i] ?? '']));
}

test('the answer on a study is four lines by name, harms second and as the record counts them', () => {
  const lines = linesOn('due-bruun-2024');
  expect(Object.keys(lines)).toEqual(['Benefit', 'Harms', 'How sure', 'Next']);
  expect(lines['Benefit']).toContain('95% CI −0.95 to 0.27');
  // Any adverse event and stopping by arm, as the abstract counts them.
  expect(lines['Harms']).toContain('41 of 49 v 43 of 50');
  expect(lines['How sure']).toBe(
    'Randomised, double-blind. Limits: none of those looked for was found; risk of bias not assessed.',
  );
  expect(lines['Next']).toContain('Same participants: name of due-bruun-2025');
});

test('limits that a rule finds are named, and what nobody assessed is not called absent', () => {
  expect(linesOn('younger-2009')['How sure']).toContain('Limits: not randomised');
  expect(linesOn('vatvani-2024')['How sure']).toContain('Limits: not assessed.');
});

test('a registration has no result to be sure of, and says what the register says', () => {
  const lines = linesOn('nct06306157');
  expect(lines['How sure']).toContain('no result to be sure of');
  expect(lines['Next']).toMatch(/^Registry: not yet recruiting; .*result still to come\./);
});

test('a record that is no test of low-dose naltrexone says so first', () => {
  expect(linesOn('younger-2009-naltrexone-50mg')['Benefit']).toMatch(
    /^Context only, not among LDN effects: /,
  );
});
