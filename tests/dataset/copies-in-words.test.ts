import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { describeSource, studySources } from '../../src/domain/sources/study-sources';

const { dataset } = await gatherDataset('src/data');
const record = (id: string) => {
  const study = dataset?.studies.find((one) => one.id === id);
  if (!study) throw new Error(`no record ${id}`);
  return study;
};

describe('a reader is sent to the paper and told in words which copy was read', () => {
  it('names a copy of the abstract after the kind, and links the paper', () => {
    expect(
      describeSource({
        kind: 'abstract',
        url: 'https://doi.org/10.1/2',
        readIn: 'a copy on example.org',
      }),
    ).toMatchObject({
      kind: 'Abstract of the paper, read in a copy on example.org',
      secondHand: false,
      link: { label: 'DOI', text: '10.1/2' },
    });
  });

  it('keeps the paper and a second-hand page about it apart in the list of sources', () => {
    // Figures of FINAL read in a public data file of others, beside its own abstract.
    const listed = studySources(record('due-bruun-2024'));
    const linked = listed.filter(({ link }) => link?.text === '10.1016/S2665-9913(23)00278-3');
    expect(new Set(linked.map(({ secondHand }) => secondHand))).toEqual(new Set([false, true]));
    expect(linked).toHaveLength(2);
    expect(linked.find(({ secondHand }) => secondHand)?.kind).toContain(
      'read in a public data file of others (github.com/',
    );
  });

  it('links nothing where only a copy is known, and says what was read', () => {
    const [source] = studySources(record('choir-2016'));
    expect(source?.link).toBeNull();
    expect(source?.noLink).toBe(
      'Read in a copy of the abstract kept by a patient organisation (ldnresearchtrust.org); no address of the original is known.',
    );
  });
});
