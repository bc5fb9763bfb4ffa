import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { knownCodes } from '../../../src/domain/summary/known-codes';
import { SynthesisScreen } from '../../../src/app/synthesis/SynthesisScreen';
import { answerText } from '../../../src/commands/synthesize';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { certaintyReference } from '../../../src/domain/certainty/certainty-reference';
import { synthesisStudies } from '../../../src/data/build/synthesis-studies';
import { effectScales, formatOnScale } from '../../../src/domain/format/effect-scale';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { fixedDataset, studyOf } from '../../fixed-records';

// The two trials of fibromyalgia that pool: FINAL and INNOVA.
const dataset = await fixedDataset();
const studies = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));
const index = indexOfDataset({ ...dataset, studies }, {});
const prepared = {
  index,
  prepared: prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
  known: knownCodes(index),
  labels: new Map(index.diagnoses.map(({ id, label }) => [id, label])),
};

beforeEach(() => {
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
});

function open(query: string) {
  window.history.replaceState(null, '', `/synthesis${query === '' ? '' : `?${query}`}`);
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <SynthesisScreen
        of={prepared}
        studies={synthesisStudies(studies)}
        certainty={certaintyReference(dataset)}
        instruments={dataset.instruments}
      />
    </QueryClientProvider>,
  );
}

const query = () => new URLSearchParams(window.location.search);
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const region = () => screen.getByRole('region', { name: 'LDN against placebo' });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
function type(name: string, value: string) {
  const box = screen.getByRole('spinbutton', { name });
  fireEvent.change(box, { target: { value } });
  fireEvent.blur(box);
}

/** At least 30% less pain, as the records of FINAL and INNOVA count it. */
const counts = [
  { id: 'due-bruun-2024', e1: 20, n1: 49, e2: 13, n2: 50 },
  { id: 'rodriguez-freire-2026', e1: 5, n1: 47, e2: 9, n2: 49 },
];

/** The pool as the public command answers it, as the screen writes it; two trials are Bayesian by rule. */
function commanded(measure: 'RR' | 'OR' | 'RD', model = 'BAYES', ci = 'HKSJ', scale = 0.5): string {
  const method =
    model === 'BAYES' ? { model, tauPrior: { family: 'half-normal', scale } } : { model, ci };
  const outcome = answerText(JSON.stringify({ measure, ...method, level: 95, studies: counts }));
  if (!outcome.ok) throw new Error(outcome.stderr);
  const {
    median,
    estimate = median,
    ciLow,
    ciHigh,
  } = JSON.parse(outcome.stdout) as Record<string, number>;
  if (estimate === undefined || ciLow === undefined || ciHigh === undefined)
    throw new Error('No pool.');
  return plain(formatOnScale(effectScales[measure], estimate, { low: ciLow, high: ciHigh }));
}

const pool = () => plain(region().textContent);

it('measure, model and interval by their controls: address and numbers follow the command', () => {
  open('family=pain-30');
  expect(pool()).toContain(`Bayesian, ${commanded('RR')}`);
  choose('Measure', 'RD');
  expect(query().get('measure')).toBe('RD');
  // An eighth of the unit information standard deviation: √(195 / Σ 1/v) / 8 = 0.0990.
  expect(pool()).toContain(`Bayesian, ${commanded('RD', 'BAYES', 'HKSJ', 0.0990323157123829)}`);
  choose('Measure', 'OR');
  choose('Model', 'FE');
  choose('Interval', 'wald');
  expect([...query().values()]).toEqual(expect.arrayContaining(['pain-30', 'OR', 'FE', 'wald']));
  expect(pool()).toContain(`common effect, Wald, ${commanded('OR', 'FE', 'wald')}`);
  choose('Measure', 'RR');
  expect(query().has('measure')).toBe(false);
});

it.each(['RR', 'OR', 'RD'] as const)('an address with measure=%s opens the same', (measure) => {
  open(`family=pain-30&measure=${measure}&model=DL&ci=wald`);
  expect(pool()).toContain(commanded(measure, 'DL', 'wald'));
});

it('the scale of the prior by its box: address and numbers follow, what is no scale is said', () => {
  open('family=pain-30');
  const name = 'Scale of the prior for τ, log ratio';
  const box = screen.getByRole('spinbutton', { name });
  // The rule's 0.5 stands in the empty box.
  expect(box).toHaveValue('');
  expect(box).toHaveAttribute('placeholder', '0.5');
  type(name, '0.25');
  expect(query().get('tau')).toBe('0.25');
  expect(pool()).toContain(`Bayesian, ${commanded('RR', 'BAYES', 'HKSJ', 0.25)}`);
  type(name, '0');
  expect(screen.getByRole('alert')).toHaveTextContent('0: more than 0.0001 and less than 1000');
  type(name, '1e9');
  expect(screen.getByRole('alert')).toHaveTextContent('1e9: more than 0.0001 and less than 1000');
  // Nothing changed in silence.
  expect(query().get('tau')).toBe('0.25');
  choose('Measure', 'OR');
  expect(query().get('tau')).toBe('0.25');
  choose('Measure', 'RD');
  expect(query().has('tau')).toBe(false);
});

it('the model that an address names is used, and what it cannot use is said', () => {
  open('family=pain-30&model=REML');
  expect(pool()).toContain(`Hartung-Knapp, ${commanded('RR', 'REML')}`);
  cleanup();
  open('family=pain-30&ci=wald');
  expect(pool()).toContain(commanded('RR'));
  const said = () => plain(document.body.textContent);
  expect(said()).toContain('The Wald interval belongs to models without a prior');
  cleanup();
  open('family=pain-30&model=PM&tau=0.5');
  expect(said()).toContain('used by the Bayesian model only');
});

it('readings of the same two trials stand in a table, each as the command gives it', () => {
  open('family=pain-30');
  const table = () =>
    within(screen.getByRole('region', { name: 'Readings of the same two trials' }));
  const cellOf = (name: RegExp) =>
    plain(table().getByRole('row', { name }).querySelector('td')?.textContent ?? '');
  expect(cellOf(/^Random effects, Hartung-Knapp/)).toBe(commanded('RR', 'REML', 'HKSJ'));
  expect(cellOf(/^Random effects, Wald/)).toBe(commanded('RR', 'REML', 'wald'));
  expect(cellOf(/^Common effect/)).toBe(commanded('RR', 'FE', 'wald'));
  expect(cellOf(/^Bayesian \(.*drawn above/)).toBe(commanded('RR'));
  expect(cellOf(/^Bayesian, half the scale \(scale 0.25/)).toBe(
    commanded('RR', 'BAYES', 'HKSJ', 0.25),
  );
  expect(cellOf(/^Bayesian, twice the scale \(scale 1 /)).toBe(commanded('RR', 'BAYES', 'HKSJ', 1));
  choose('Model', 'REML');
  expect(cellOf(/^Random effects, Hartung-Knapp.*drawn above/)).toBe(commanded('RR', 'REML'));
});

it('a study is left out and put back, by its box, its address and one button', () => {
  open('family=pain-30');
  const box = () => screen.getByRole('checkbox', { name: 'Include Due Bruun 2024' });
  fireEvent.click(box());
  expect(query().get('omit')).toBe('due-bruun-2024');
  expect(box()).not.toBeChecked();
  expect(pool()).toContain('a single study is shown, not pooled');
  fireEvent.click(box());
  expect(query().has('omit')).toBe(false);
  cleanup();
  open('family=pain-30&omit=due-bruun-2024');
  expect(box()).not.toBeChecked();
  fireEvent.click(screen.getByRole('button', { name: 'Put all studies back' }));
  expect(query().has('omit')).toBe(false);
  expect(pool()).toContain(commanded('RR'));
});

it('the table twin says the numbers of the plot', () => {
  open('family=pain-30');
  const button = screen.getByRole('button', { name: 'Show as table' });
  fireEvent.click(button);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  const figure = screen.getByRole('figure', { name: 'Forest plot' });
  const row = within(figure).getByRole('row', { name: /^Pooled/ });
  expect(plain(row.textContent)).toContain(commanded('RR'));
});

it('people and the number needed to treat follow the risk with placebo', () => {
  open('family=pain-30&measure=RD&model=FE&ci=wald');
  const people = () => plain(screen.getByRole('region', { name: 'In people' }).textContent);
  // 13 + 9 events of 50 + 49 people.
  expect(people()).toContain('Of 100 people, 22 ');
  type('Risk with placebo, %', '40');
  expect(query().get('baseline')).toBe('40');
  expect(people()).toContain('Of 100 people, 40 ');
  expect(people()).toMatch(/Number needed to treat NNTB \d+ \(NNTB \d+ to ∞ to NNTH \d+\)/);
  const typed = people();
  cleanup();
  open('family=pain-30&measure=RD&model=FE&ci=wald&baseline=40');
  expect(people()).toBe(typed);
});

it('the correlation of crossover pairs stands in the address and back', () => {
  open('family=pain-30');
  type('Crossover correlation r', '0.7');
  expect(query().get('r')).toBe('0.7');
  cleanup();
  open('family=pain-30&r=0.7');
  expect(screen.getByRole('spinbutton', { name: 'Crossover correlation r' })).toHaveValue('0.7');
});

it('pools nothing that was chosen by its result, says why, and leads to the pool of all', () => {
  // Both trials found no clear difference.
  const { container } = open('diagnosis=fibromyalgia&direction=neither');
  const answer = screen.getByRole('region', { name: 'Answer' });
  expect(answer.textContent).toContain(
    'Nothing is pooled: these studies were chosen by their result',
  );
  expect(container.querySelector('figure')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Summary of findings' })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: 'Pool the studies whatever their result' }));
  expect(query().has('direction')).toBe(false);
  expect(query().get('diagnosis')).toBe('fibromyalgia');
});

it('says of a part that it has nothing to pool, and of the whole question what it has', () => {
  open('diagnosis=fibromyalgia&comparator=active');
  const main = document.body.textContent ?? '';
  expect(main).toContain('No study shown is a randomised comparison of LDN that reports pain intensity in a form that can be pooled.'); // prettier-ignore
  expect(main).not.toContain('Fibromyalgia: no randomised comparison');
  expect(screen.getByRole('link', { name: 'two randomised comparisons that can be pooled' })).toHaveProperty('search', '?diagnosis=fibromyalgia&family=pain-intensity'); // prettier-ignore
  expect(screen.getByRole('table', { name: 'Summary of findings' }).textContent).toContain('195 (2 RCTs)'); // prettier-ignore
});

it('speaks of words that no study holds, and of no evidence', () => {
  open('q=tramadol');
  expect(screen.getByRole('region', { name: 'Answer' }).textContent).toContain('No study here mentions “tramadol”.'); // prettier-ignore
  expect(document.body.textContent).not.toMatch(/randomised comparison|No registered trial/);
});

it('begins with the summary of findings, and says how sure domain by domain', () => {
  open('diagnosis=fibromyalgia');
  const [first, second] = screen.getAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent('Summary of findings');
  expect(second).toHaveTextContent('How sure: pain intensity');
  const row = screen.getByRole('row', { name: /^Pain intensity/ });
  expect(row).toHaveTextContent('⊕⊕◯◯ At most low');
  const grid = screen.getByRole('region', { name: 'How sure: pain intensity' });
  expect(grid).toHaveTextContent('two small trials (imprecise, −1) that disagree');
  const cells = [...grid.querySelectorAll('tbody tr')].map((each) => each.children[1]?.textContent);
  expect(cells).toEqual(['high', 'not assessed', '−1', 'not lowered', '−1', 'not lowered', 'does not apply']); // prettier-ignore
});

it('turns to the outcome whose name is pressed, and says how sure of that', () => {
  open('diagnosis=fibromyalgia');
  fireEvent.click(screen.getByRole('button', { name: 'Any adverse event' }));
  expect(query().get('family')).toBe('any-adverse-event');
  expect(screen.getByRole('region', { name: 'How sure: any adverse event' })).toBeVisible();
});
