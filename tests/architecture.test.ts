import { describe, expect, it } from 'vitest';
import { lawsOnNames } from './architecture/laws-on-names';
import { readProject } from './architecture/project-files';
import { lawsOnPlaces } from './architecture/laws-on-places';
import { lawsOnTexts } from './architecture/laws-on-texts';

const project = readProject();
const laws = [...lawsOnPlaces, ...lawsOnNames, ...lawsOnTexts];

describe.each(laws)('$says', ({ law, broken }) => {
  it('is kept', () => {
    expect(law(project)).toEqual([]);
  });

  it.each(broken.map(([files, complaint]) => ({ files, complaint })))(
    'is seen to be broken where $complaint',
    ({ files, complaint }) => {
      expect(law(new Map(Object.entries(files))).join('\n')).toContain(complaint);
    },
  );
});

it('reads the whole project', () => {
  expect([...project.keys()]).toEqual(
    expect.arrayContaining(['package.json', 'src/main.tsx', 'tests/architecture.test.ts']),
  );
});
