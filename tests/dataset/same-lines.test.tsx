import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linesOfEvidence, linesOfSynthesis, standInForBrowser } from './lines-of-screens';

beforeEach(standInForBrowser);

afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

test.each([
  '',
  'diagnosis=fibromyalgia',
  'condition=neuropathic-pain',
  'diagnosis=rheumatoid-arthritis',
  'q=crohns',
  // A lens and a choice by result change what is pooled, and not a word of the answer.
  'diagnosis=fibromyalgia&comparator=active&family=sleep&model=FE',
  'diagnosis=fibromyalgia&direction=ldn',
])('Synthesis says and copies the four lines of Evidence at “%s”', async (query) => {
  const evidence = await linesOfEvidence(query);
  cleanup();
  expect(await linesOfSynthesis(query)).toEqual(evidence);
  expect(evidence.said.every((line) => line.length > 20)).toBe(true);
});
