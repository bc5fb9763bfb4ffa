import { describe, expect, it } from 'vitest';
import { armLaw } from './architecture/arm-law';
import { cycleLaw } from './architecture/cycle-law';
import { domainOrderLaw } from './architecture/domain-order-law';
import { drawerLaw } from './architecture/drawer-law';
import { importLaw } from './architecture/import-law';
import { lazyLaw } from './architecture/lazy-law';
import { linkLaw } from './architecture/link-law';
import { livingDatasetLaw } from './architecture/living-dataset-law';
import { mapLaw } from './architecture/map-law';
import {
  caseLaw,
  componentLaw,
  hookLaw,
  namedExportLaw,
  namesThatSaySomethingLaw,
} from './architecture/name-laws';
import { poolingLaw } from './architecture/pooling-law';
import { readProject, type Law } from './architecture/project-files';
import { plainUiLaw } from './architecture/plain-ui-law';
import { purityLaw } from './architecture/purity-law';
import { lengthLaw, shortFilesLaw } from './architecture/size-law';
import { placeLaw, silenceLaw } from './architecture/text-laws';
import { wordLaw } from './architecture/word-law';

const project = readProject();

/** A path of a machine and an address of a registry, put together so that this file names none. */
const machinePlace = ['', 'home', 'someone', 'notes'].join('/');
const registryPlace = ['https://registry', 'npmjs', 'org'].join('.');
const living = "import { livingDataset } from '../living-dataset';";
const skipped = ['it', "skip('later', check);"].join('.');

/** So many files of code in a folder. */
function filesIn(folder: string, count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/a${i}.ts`, '']));
}

/** Each law with file sets that break it: path to text, and the words of the complaint. */
const laws: readonly {
  readonly says: string;
  readonly law: Law;
  readonly broken: readonly (readonly [Readonly<Record<string, string>>, string])[];
}[] = [
  {
    says: 'imports go only downwards',
    law: importLaw,
    broken: [
      [{ 'src/domain/a.ts': "import type { B } from '../ui/B';" }, 'domain may not import ui'],
      [{ 'src/domain/a.ts': "import { z } from 'zod';" }, 'may not use the package zod'],
      [{ 'src/domain/a.ts': "import { useMemo } from 'react';" }, 'package react'],
      [{ 'src/ui/B.tsx': "import { a } from '../domain/a';" }, 'ui may not import domain'],
      [{ 'src/features/x/a.ts': "import { b } from '../y/b';" }, 'one feature imports another'],
      [{ 'src/features/x/a.ts': "import { b } from '../../app/b';" }, 'may not import app'],
      [{ 'src/app/a.ts': "export { b } from '../data/build/b';" }, 'may not import data-build'],
      [{ 'src/app/a.ts': "const b = import('../commands/b');" }, 'may not import commands'],
      [{ 'src/app/a.ts': "import b from '../../fixtures/b.json';" }, 'may not import fixtures'],
      [{ 'src/data/a.ts': "import { readFile } from 'node:fs';" }, 'which no browser has'],
      [{ 'src/cellar/a.ts': '' }, 'is in no room'],
      [
        { 'src/figures/x/a.ts': "import { b } from '../../features/y/b';" },
        'may not import feature',
      ],
      [{ 'src/figures/x/a.ts': "import { b } from '../../app/b';" }, 'may not import app'],
      [{ 'src/ui/B.tsx': "import { a } from '../figures/x/a';" }, 'ui may not import figure'],
    ],
  },
  {
    says: 'the rooms of the domain stand in an order',
    law: domainOrderLaw,
    broken: [
      [
        {
          'src/domain/study/a.ts': "import type { B } from '../pooling/b';",
          'src/domain/pooling/b.ts': '',
        },
        'study stands before pooling',
      ],
      [{ 'src/domain/rows/a.ts': '' }, 'is in no room of the domain'],
    ],
  },
  {
    says: 'the map in the README names the rooms that are there',
    law: mapLaw,
    broken: [
      [
        {
          'README.md': '## Map of the rooms\n| `src/domain` | the domain |\n',
          'src/domain/effects/a.ts': '',
        },
        'the map does not name effects',
      ],
      [
        {
          'README.md': '## Map of the rooms\n| `src/domain` | the domain |\n| `rows` | rows |\n',
          'src/domain/a.ts': '',
        },
        'the map names rows, which is not there',
      ],
    ],
  },
  {
    says: 'arms are picked in one file',
    law: armLaw,
    broken: [
      [
        { 'src/domain/harms/a.ts': "export const a = (arm) => arm.role === 'ldn';" },
        'compares roles of arms itself ("ldn")',
      ],
      [
        { 'src/features/x/A.tsx': "const b = arms.find(({ role }) => 'placebo' === role);" },
        '("placebo")',
      ],
      [{ 'src/domain/record/a.ts': 'const b = plain.includes(arm.role);' }, '("includes")'],
    ],
  },
  {
    says: 'no folder is a drawer',
    law: drawerLaw,
    broken: [
      [filesIn('src/features/x', 21), 'holds 21 files of code directly; at most 20'],
      [filesIn('src/domain/check', 51), 'holds 51 files of code directly; at most 50'],
    ],
  },
  {
    says: 'nothing imports itself in a circle',
    law: cycleLaw,
    broken: [
      [
        {
          'src/domain/a.ts': "import { b } from './b';",
          'src/domain/b.ts': "import { c } from './c';",
          'src/domain/c.ts': "import type { A } from './a';",
        },
        'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
      ],
    ],
  },
  {
    says: 'names say what a file answers, and there are no barrels',
    law: namesThatSaySomethingLaw,
    broken: [
      [{ 'src/domain/utils/a.ts': '' }, '"utils" says nothing'],
      [{ 'src/domain/date-helpers.ts': '' }, '"date-helpers" says nothing'],
      [{ 'src/ui/common.tsx': '' }, '"common" says nothing'],
      [{ 'src/ui/index.ts': '' }, 'is a barrel'],
      [{ 'src/ui/parts.ts': "export { Button } from './Button';" }, 'what another file holds'],
    ],
  },
  {
    says: 'folders and files are in kebab-case, components in PascalCase',
    law: caseLaw,
    broken: [
      [{ 'src/domain/riskRatio.ts': '' }, 'is not in kebab-case'],
      [{ 'src/domain/RiskRatio.ts': '' }, 'is not in kebab-case'],
      [{ 'src/features/forestPlot/a.ts': '' }, 'the folder "forestPlot"'],
    ],
  },
  {
    says: 'a component file exports one component, of its own name',
    law: componentLaw,
    broken: [
      [
        { 'src/ui/Chip.tsx': 'export const Chip = 1; export function Dot() {}' },
        'the components [Chip, Dot], expected [Chip]',
      ],
      [{ 'src/ui/Chip.tsx': 'export function Dot() {}' }, '[Dot], expected [Chip]'],
      [{ 'src/ui/columns.tsx': 'export function Column() {}' }, '[Column], expected []'],
      [{ 'src/app/about/AboutPage.tsx': 'export default function About() {}' }, '[About]'],
    ],
  },
  {
    says: 'a hook lives in a file of its name',
    law: hookLaw,
    broken: [[{ 'src/app/title.ts': 'export function useTitle() {}' }, 'the hook useTitle']],
  },
  {
    says: 'exports have names, except lazy pages and configuration',
    law: namedExportLaw,
    broken: [
      [{ 'src/ui/Chip.tsx': 'export default function Chip() {}' }, 'has a default export'],
      [{ 'src/domain/a.ts': 'const a = 1; export default a;' }, 'has a default export'],
    ],
  },
  {
    says: 'the domain is pure',
    law: purityLaw,
    broken: [
      [{ 'src/domain/a.ts': 'export const a = () => Date.now();' }, 'answers differently'],
      [{ 'src/domain/a.ts': 'export const a = () => new Date();' }, 'answers differently'],
      [{ 'src/domain/a.ts': 'export const a = () => Math.random();' }, 'answers differently'],
      [{ 'src/domain/a.ts': "export const a = () => fetch('/b');" }, 'fetch reaches outside'],
      [{ 'src/domain/a.ts': 'export const a = document.title;' }, 'document reaches outside'],
      [{ 'src/domain/a.ts': 'export const a = { b: window };' }, 'window reaches outside'],
    ],
  },
  {
    says: 'what is loaded later is declared once',
    law: lazyLaw,
    broken: [
      [
        { 'src/app/A.tsx': "export function A() { const B = lazy(() => import('./B')); }" },
        'calls lazy within A',
      ],
      [
        { 'src/app/A.tsx': "export function A() { const B = onDemand(() => import('./B')); }" },
        'calls lazy within A',
      ],
    ],
  },
  {
    says: 'every link of the site is made in the address book',
    law: linkLaw,
    broken: [
      [
        { 'src/ui/A.tsx': 'export const A = (id: string) => <a href={`/studies/${id}`} />;' },
        'writes the address "/studies/"',
      ],
      [{ 'src/ui/A.tsx': 'export const A = () => <a href="/about" />;' }, '"/about" by hand'],
      [{ 'src/app/a.ts': "export const a = '/?design=rct';" }, '"/?design=rct" by hand'],
      [{ 'src/domain/exports/a.ts': 'export const a = `/glossary#${1}`;' }, '"/glossary#"'],
    ],
  },
  {
    says: 'studies are pooled in one room',
    law: poolingLaw,
    broken: [
      [
        { 'src/domain/reviews/a.ts': 'export const a = synthesize([], method);' },
        'pools by itself',
      ],
    ],
  },
  {
    says: 'only the tests of the dataset count what it holds today',
    law: livingDatasetLaw,
    broken: [
      [{ 'tests/domain/a.test.ts': "gatherDataset('src/data');" }, 'reads the living dataset'],
      [{ 'tests/app/a.test.ts': "readFileSync('src/data/safety.json');" }, 'reads the living'],
      [{ 'tests/ui/a.test.ts': living }, 'reads the living dataset'],
      [{ 'tests/exports/a.test.ts': `${living} expect(all.studies).toHaveLength(146);` }, 'pins'],
    ],
  },
  {
    says: 'no text passes a verdict by P value',
    law: wordLaw,
    broken: [
      [{ 'src/ui/a.ts': "export const a = 'a significant fall';" }, 'says "significant"'],
      [{ 'src/ui/A.tsx': 'export const A = () => <p>This proved better</p>;' }, '"proved"'],
      [{ 'src/ui/a.ts': 'export const a = `${1} was non-significant`;' }, '"non-significant"'],
      [{ 'src/ui/a.ts': "export const a = 'statistically different';" }, '"statistically"'],
      [{ 'src/ui/a.ts': "export const a = 'this proves it';" }, '"proves"'],
    ],
  },
  {
    says: 'no file names a place on a machine or a registry of packages',
    law: placeLaw,
    broken: [
      [{ 'README.md': `See ${machinePlace}` }, 'names a place'],
      [{ '.npmrc': `registry=${registryPlace}/` }, 'names a place'],
    ],
  },
  {
    says: 'ui holds no word of medicine',
    law: plainUiLaw,
    broken: [
      [{ 'src/ui/A.tsx': 'export const A = () => <p>LDN</p>;' }, 'word of medicine, "LDN"'],
      [{ 'src/ui/a.ts': "export const a = 'the study';" }, 'word of medicine, "study"'],
      [{ 'src/ui/a.ts': "export const a = ['neuropathic-pain'];" }, '"neuropathic"'],
    ],
  },
  {
    says: 'checks are answered, not silenced',
    law: silenceLaw,
    broken: [
      [{ 'src/ui/a.ts': ['// oxlint', 'disable-next-line'].join('-') }, 'silences the linter'],
      [{ 'src/ui/a.ts': ['// @ts', 'ignore'].join('-') }, 'silences the type checker'],
      [{ 'tests/a.test.ts': skipped }, 'leaves tests out'],
      [{ 'src/ui/a.ts': ['// TO', 'DO think'].join('') }, 'is left for later'],
    ],
  },
  {
    says: 'no file is longer than 300 lines',
    law: lengthLaw,
    broken: [[{ 'src/ui/a.ts': 'a;\n'.repeat(301) }, 'has 301 lines']],
  },
  {
    says: 'most files are short',
    law: shortFilesLaw,
    broken: [[{ 'src/ui/a.ts': 'a;\n'.repeat(200) }, 'the median file has 200 lines']],
  },
];

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
