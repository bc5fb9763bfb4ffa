import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../../src/domain/select/holds-words';
import { nearestDiagnoses } from '../../../src/domain/select/nearest-diagnoses';
import { fixedDataset } from '../../fixed-records';

const { diagnoses } = await fixedDataset();
const nearest = (words: string) => nearestDiagnoses(words, diagnoses).map(({ id }) => id);

describe('words that no study holds', () => {
  test.each([
    ['fibromylagia', 'fibromyalgia'],
    ['fibromyalgias', 'fibromyalgia'],
    ['diabetes', 'painful-diabetic-neuropathy'],
    ['Chron’s', 'crohn-disease'],
    ['multiple sclerosos', 'multiple-sclerosis'],
    ['hip', 'osteoarthritis'],
  ])('%s is near to %s', (words, id) => {
    expect(nearest(words)[0]).toBe(id);
  });

  test.each(['tramadol', 'SLE', 'zzzz', '', '42'])('%s is near to nothing', (words) => {
    expect(nearest(words)).toEqual([]);
  });

  test('are found elsewhere whole where they are short, and begun where they are long', () => {
    expect(holdsWords('Tramadol is an opioid.', 'tramadol')).toBe(true);
    expect(holdsWords('Opioids', 'opioid')).toBe(true);
    expect(holdsWords('Sleep disturbance', 'SLE')).toBe(false);
    expect(holdsWords('Sleep disturbance', '')).toBe(false);
  });
});
