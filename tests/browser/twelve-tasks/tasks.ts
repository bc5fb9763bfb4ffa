import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { exportFormats } from '../../../src/domain/exports/export-formats';
import { writeSavedViews } from '../../../src/domain/saved-views/parse-saved-views';
import { dataset, reported, studies } from '../emitted-evidence';
import { storeText, viewOfOlderDataset } from '../saved-views-page';
import {
  armsOf,
  estimateOf,
  factOf,
  firstTrialDue,
  outcomeOf,
  peopleOf,
  pooledOf,
} from './printed-in-dataset';
import type { Sought, Way } from './ways';

/** A question that a clinician comes with, and how she finds its answer. */
export interface Task {
  /** The number among the twelve, with a letter where a task asks for several things. */
  readonly id: string;
  readonly question: string;
  /** Where she is, the first page unless the task is about what she has in front of her. */
  readonly from?: string;
  readonly do: (way: Way, page: Page) => Promise<void>;
}

const line = (...says: Sought['says']): Sought => ({ role: 'definition', says });

/** Asks the header, and opens the first hit. */
const opened = async (way: Way, words: string) => {
  await way.ask(words);
  await way.openFirst();
};

/** Goes by the navigation, which on a phone is behind its button. */
async function goTo(way: Way, page: Page, label: string) {
  const menu = page.getByRole('button', { name: 'Menu' });
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  if (await menu.isVisible()) await way.activate(menu);
  await way.activate(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: label, exact: true }),
  );
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const safetyTask = (id: string, words: string, fact: string): Task => ({
  id,
  question: `my patient: ${words}`,
  do: async (way) => {
    const { title, short, statement } = factOf(fact);
    await way.ask(words);
    // The fact itself stands in the list, before anything is opened.
    await way.finds({ role: 'option', says: [title, short ?? reported(statement) ?? title] });
    await way.openFirst();
    await way.finds({ role: 'heading', says: [title] });
  },
});

export const tasks: readonly Task[] = [
  {
    id: '1',
    question: 'painful diabetic neuropathy against anything',
    do: async (way) => {
      await opened(way, 'diabetic neuropathy');
      const estimate = estimateOf('srinivasan-2021', 'change in pain');
      await way.finds(line('Srinivasan 2021', 'amitriptyline', estimate));
    },
  },
  {
    id: '2',
    question: 'fibromyalgia: which way, and how sure',
    do: async (way) => {
      await opened(way, 'fibromyalgia');
      const [one, other] = [
        estimateOf('due-bruun-2024', 'pain intensity, change'),
        estimateOf('rodriguez-freire-2026', 'pain intensity level, 3 months'),
      ];
      await way.finds(line(one, 'Due Bruun 2024', other, 'Rodríguez-Freire 2026'));
      await way.finds(line(/^Certainty at most (very low|low|moderate|high) for pain intensity/));
    },
  },
  {
    id: '3a',
    question: 'rheumatoid arthritis',
    do: async (way) => {
      const compared = studies.filter(
        ({ diagnoses, outcomes }) =>
          diagnoses.includes('rheumatoid-arthritis') &&
          outcomes.some(({ comparison }) => comparison === 'between-groups'),
      );
      expect(compared.map(({ id }) => id)).toEqual([]);
      await opened(way, 'rheumatoid arthritis');
      const people = peopleOf('raknes-2019');
      await way.finds(line('No controlled comparison of LDN has a result', `${people} people`));
    },
  },
  {
    id: '3b',
    question: 'knee osteoarthritis',
    do: async (way) => {
      await opened(way, 'knee osteoarthritis');
      const people = peopleOf('beaudette-zlatanova-2023');
      await way.finds(line('One randomised trial', 'Beaudette-Zlatanova 2023', `${people} people`));
    },
  },
  {
    id: '4a',
    question: '20 of 49',
    do: async (way) => {
      const name = 'responder, at least 30%';
      await opened(way, '20 of 49');
      await way.finds({ role: 'table', says: armsOf('due-bruun-2024', name, 'counts') });
      // Whose figure is right is said beside it.
      await way.finds({
        role: 'paragraph',
        says: [reported(outcomeOf('due-bruun-2024', name).note) ?? 'no note'],
      });
    },
  },
  {
    id: '4b',
    question: '45%',
    do: async (way) => {
      const name = 'responder, more than 30%';
      const shares = armsOf('due-bruun-2024', name, 'shares');
      await way.ask(shares.join(' v '));
      await way.finds({
        role: 'option',
        says: ['Due Bruun 2024', ...armsOf('due-bruun-2024', name, 'counts'), ...shares],
      });
      await way.openFirst();
      await way.finds({ role: 'table', says: armsOf('due-bruun-2024', name, 'counts') });
    },
  },
  {
    id: '5',
    question: 'Crohn’s: dose and response',
    do: async (way) => {
      const shares = armsOf('smith-2011', 'clinical response', 'shares').join(' v ');
      await opened(way, 'Crohns');
      await way.finds(line('Smith 2011', shares, '12 weeks'));
      await way.finds({ role: 'paragraph', says: ['mostly 4.5 mg'] });
    },
  },
  safetyTask('6a', 'tramadol', 'tramadol'),
  safetyTask('6b', 'methadone', 'ci-opioid-use'),
  safetyTask('6c', 'pregnancy', 'pregnancy'),
  safetyTask('6d', 'surgery', 'surgery-ema-three-days'),
  {
    id: '7',
    question: 'why one review finds −0.86 and another no difference',
    do: async (way, page) => {
      await goTo(way, page, 'Reviews');
      await way.choose(page.getByRole('combobox', { name: 'Second review' }), 'Hegde 2025');
      await way.finds({
        role: 'row',
        says: [pooledOf('vatvani-2024', /^pain score/), pooledOf('hegde-2025', /^pain, all/)],
      });
    },
  },
  {
    id: '8',
    question: 'what reports next, and when',
    do: async (way, page) => {
      const { condition, due } = firstTrialDue();
      await goTo(way, page, 'Trials');
      await way.finds({ role: 'listitem', says: [new RegExp(condition, 'i'), due] });
    },
  },
  {
    id: '9',
    question: 'of 100 people, at the risk of my own',
    do: async (way, page) => {
      await way.activate(page.getByRole('link', { name: 'In 100 people' }));
      await way.type(page.getByRole('spinbutton', { name: 'Risk with placebo, %' }), '40');
      await way.finds({
        role: 'paragraph',
        says: [/^Of 100 people, 40 have .* with placebo and \d+ \(95% CI/],
      });
    },
  },
  {
    id: '10a',
    question: 'save what I see',
    from: '/?diagnosis=fibromyalgia',
    do: async (way, page) => {
      await way.activate(button(page, 'Save this view'));
      await way.activate(button(page, 'Save'));
      await way.finds({ role: 'status', says: ['Saved as'] });
    },
  },
  {
    id: '10b',
    question: 'send it',
    from: '/?diagnosis=fibromyalgia',
    do: async (way, page) => {
      await way.activate(button(page, 'Save this view'));
      await way.activate(button(page, 'Copy link'));
      await way.finds({ role: 'status', says: ['Copied'] });
      expect(await clipboard(page)).toMatch(/\/\?diagnosis=fibromyalgia$/);
    },
  },
  {
    id: '10c',
    question: 'what changed since I saved it',
    do: async (way, page) => {
      const { view, addedName } = await viewOfOlderDataset(page);
      await storeText(page, writeSavedViews([view]));
      await page.goto('/');
      await goTo(way, page, 'Saved views');
      await way.finds({ role: 'listitem', says: ['Changed since saved', addedName] });
    },
  },
  {
    id: '10d',
    question: 'export it for a reference manager',
    from: '/?diagnosis=fibromyalgia',
    do: async (way, page) => {
      await way.activate(button(page, 'Export'));
      const started = page.waitForEvent('download');
      await way.activate(button(page, `Download ${exportFormats.ris.label}`));
      expect(await readFile(await (await started).path(), 'utf8')).toMatch(/^TY {2}- /);
    },
  },
  {
    id: '10e',
    question: 'two trials side by side, for one page',
    from: '/?diagnosis=fibromyalgia&design=rct',
    do: async (way, page) => {
      const compare = page.getByRole('article').getByRole('button', { name: /^Compare/ });
      await way.activate(compare.first());
      await way.activate(compare.nth(1));
      await way.activate(page.getByRole('link', { name: 'Compare 2 studies' }));
      await way.finds({ role: 'columnheader', says: [/\d{4}/] });
      if (way.name !== 'mouse') return;
      const sheet = await page.pdf({ format: 'A4' });
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  },
  {
    id: '11',
    question: 'how it might act, in two minutes',
    do: async (way, page) => {
      const { claims, pathways } = dataset.mechanism;
      // Read at 200 words a minute: where every idea stands.
      const words = pathways.flatMap(({ standing }) => standing.split(/\s+/));
      expect(words.length).toBeLessThan(400);
      await goTo(way, page, 'Mechanism');
      await way.finds({ role: 'paragraph', says: [`Of ${claims.length} claims`, 'not settled'] });
      await way.finds({ role: 'paragraph', says: [pathways[0]?.standing ?? ''] });
      await way.activate(
        page.getByRole('navigation', { name: 'Pathways' }).getByRole('link').nth(1),
      );
      await way.finds({ role: 'paragraph', says: [pathways[1]?.standing ?? ''] });
    },
  },
  {
    id: '12',
    question: 'two sentences for the chart',
    from: '/?diagnosis=fibromyalgia',
    do: async (way, page) => {
      await way.activate(button(page, 'Copy for the chart'));
      await way.finds({ role: 'status', says: ['Copied'] });
      expect(await clipboard(page)).toContain(estimateOf('due-bruun-2024', 'pain intensity, ch'));
    },
  },
];
