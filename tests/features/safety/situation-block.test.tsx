import { fireEvent, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { situationAnswer } from '../../../src/domain/safety/situation-answer';
import type { TrialEntry } from '../../../src/domain/safety/trial-entries';
import { SituationBlock } from '../../../src/features/safety/SituationBlock';

const kidneyDisease: readonly TrialEntry[] = [
  {
    studyId: 'a-trial',
    studyName: 'A trial',
    conditionGroups: [],
    entry: 'excluded',
    words: 'GFR below 59 mL/min',
  },
  {
    studyId: 'silent',
    studyName: 'Silent',
    conditionGroups: [],
    entry: 'not-readable',
    words: null,
  },
];

it('without a fact says that nothing official was found, and still which trials left such people out', () => {
  const answer = situationAnswer({ facts: [], trialEntries: { kidneyDisease } }, 'kidney');
  const { container } = render(<SituationBlock answer={answer} />);
  const details = container.querySelector('details');
  if (!details) throw new Error('nothing to open');
  expect(container).toHaveTextContent('No official text found in what could be read.');
  expect(container).toHaveTextContent(
    '1 of 2 controlled LDN trials left out people with kidney disease of some degree; for 1 the list could not be read in full.',
  );
  expect(container).not.toHaveTextContent(/safe/i);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(details).toHaveTextContent('A trial: GFR below 59 mL/min');
  expect(details.querySelector('a')).toHaveAttribute('href', '/studies/a-trial#left-out');
});
