import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { lineText } from '../../src/domain/answer/answer-line';
import type { Brief } from '../../src/domain/topics/brief';
import { wordFile } from '../../src/features/topics/word/word-file';
import { livingDataset } from '../living-dataset';

const briefs = emitDataset(await livingDataset())
  .files.filter(({ path }) => path.startsWith('data/topics/'))
  .map(({ content }) => (JSON.parse(content) as { readonly brief: Brief }).brief);

/** What a word processor shows of the file: its body and its foot, a line per paragraph. */
async function readBack(brief: Brief) {
  const blob = await wordFile(brief, 'https://example.org/topics/x · LDN Evidence');
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string) =>
    strFromU8(parts[name] ?? new Uint8Array())
      .replaceAll('</w:p>', '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return { body: text('word/document.xml'), foot: text('word/footer1.xml'), parts };
}

/** Without the numbers of sources, which stand in brackets behind a narrow space. */
const uncited = (text: string) => text.replaceAll(/\u00a0\[\d+\]/g, '');

/** Everything that the brief says, as the page has it. */
function said(brief: Brief): readonly string[] {
  return [
    brief.label,
    ...brief.facts,
    ...Object.values(brief.lines).map(lineText),
    ...brief.comparisons.flatMap(({ name, facts, band }) => [
      name,
      ...facts,
      band.figureText,
      band.pText,
      band.outcomeText,
    ]),
    ...brief.pooled,
    ...brief.harms.flatMap(({ name, event, counts, figure, note }) => [
      name,
      event,
      counts,
      figure,
      note,
    ]),
    ...[...brief.doses, ...brief.gaps].map(lineText),
    brief.uncontrolledLead,
    ...brief.uncontrolled.flatMap(({ name, finding }) => [name, finding]),
    ...brief.reviews.flatMap(({ name, figures, finding }) =>
      figures.length === 0
        ? [name, finding]
        : figures.flatMap(({ what, figure, pooled }) => [what, figure, pooled]),
    ),
    ...brief.guidance.flatMap(({ body, origin, statement }) => [body, origin, statement]),
    ...brief.due.flatMap(({ condition, due, registrations }) => [condition, due, ...registrations]),
    ...brief.sources.flatMap(({ name, text, link }) => [name, text, link?.text ?? '']),
  ];
}

describe('the Word file of a brief', () => {
  it.each(briefs.map((brief) => [brief.slug, brief] as const))(
    'on %s says all that the page says, with the same numbers',
    async (_, brief) => {
      const { body, foot } = await readBack(brief);
      const plain = uncited(body);
      expect(said(brief).filter((text) => !plain.includes(text))).toEqual([]);
      expect(foot).toContain('https://example.org/topics/x');
    },
  );

  it('cites each source by the number under which it is listed', async () => {
    const brief = briefs.find(({ slug }) => slug === 'fibromyalgia');
    if (brief === undefined) throw new Error('no brief on fibromyalgia');
    const { body } = await readBack(brief);
    const cited = [...body.matchAll(/\u00a0\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(Math.min(...cited)).toBe(1);
    expect(Math.max(...cited)).toBe(brief.sources.length);
    brief.sources.forEach(({ text }, at) => {
      expect(body).toMatch(new RegExp(`\\n${at + 1}\\u00a0`));
      expect(body).toContain(text);
    });
  });

  it('is found out where it leaves a figure out', async () => {
    const brief = briefs.find(({ comparisons }) => comparisons.length > 0);
    if (brief === undefined) throw new Error('no brief with a comparison');
    const { body } = await readBack({ ...brief, comparisons: [] });
    expect(said(brief).filter((text) => !uncited(body).includes(text))).not.toEqual([]);
  });

  it('is a file that word processors open: parts, types and relations that belong together', async () => {
    const [brief] = briefs;
    if (brief === undefined) throw new Error('no brief');
    const { parts } = await readBack(brief);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
    );
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'wordprocessingml.document.main+xml',
    );
  });
});
