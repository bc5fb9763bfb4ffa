import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoadedBrief } from '../../src/app/topics/LoadedBrief';
import { emitDataset } from '../../src/data/build/emit-dataset';
import type { Brief } from '../../src/domain/topics/brief';
import { questionOf } from '../../src/domain/topics/brief-topics';
import { evidenceHref } from '../../src/domain/address/hrefs';
import {
  copiedText,
  dataset,
  lines,
  linesOfEvidence,
  linesOfSynthesis,
  standInForBrowser,
} from './lines-of-screens';

/** The briefs as the app reads them: through the files that the build emits. */
const briefs = emitDataset(dataset)
  .files.filter(({ path }) => path.startsWith('data/topics/'))
  .map(({ content }) => (JSON.parse(content) as { readonly brief: Brief }).brief);

const queryOf = (brief: Brief) => evidenceHref(questionOf(brief)).replace(/^\/\?/, '');

beforeEach(standInForBrowser);

afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

async function linesOfBrief(brief: Brief) {
  const { container } = render(<LoadedBrief brief={brief} />);
  for (const number of container.querySelectorAll('sup')) number.remove();
  return { said: lines(), note: await copiedText(), page: container.textContent ?? '' };
}

describe('the brief on every topic', () => {
  test.each(briefs.map((brief) => [brief.slug, brief] as const))(
    '%s says and copies the four lines of Evidence and of Synthesis, and pools as Synthesis does',
    async (_, brief) => {
      const { said, note, page } = await linesOfBrief(brief);
      cleanup();
      expect(await linesOfEvidence(queryOf(brief))).toEqual({ said, note });
      cleanup();
      expect(await linesOfSynthesis(queryOf(brief))).toEqual({ said, note });
      // Synthesis opens with the outcome that it pools first.
      for (const sentence of brief.pooled.slice(0, 1)) {
        expect(document.body.textContent).toContain(sentence);
        expect(page).toContain(sentence);
      }
    },
  );

  test('is found out where a figure of its lines is another', async () => {
    const [brief] = briefs.filter(({ slug }) => slug === 'fibromyalgia');
    if (brief === undefined) throw new Error('no brief on fibromyalgia');
    const figure = brief.lines.benefit.find((run) => run.figure)?.text ?? '';
    const text = JSON.stringify(brief.lines).replace(figure, figure.replace(/\d/, '7'));
    const altered = { ...brief, lines: JSON.parse(text) as Brief['lines'] };
    const { said, note } = await linesOfBrief(altered);
    cleanup();
    const evidence = await linesOfEvidence(queryOf(brief));
    expect(evidence.said).not.toEqual(said);
    expect(evidence.note).not.toBe(note);
  });
});
