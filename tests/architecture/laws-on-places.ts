import { schemaLaw } from './schema-law';
import type { KeptLaw } from './kept-law';
import { armLaw } from './arm-law';
import { cycleLaw } from './cycle-law';
import { domainOrderLaw } from './domain-order-law';
import { drawerLaw } from './drawer-law';
import { importLaw } from './import-law';
import { lazyLaw } from './lazy-law';
import { linkLaw } from './link-law';
import { livingDatasetLaw } from './living-dataset-law';
import { mapLaw } from './map-law';
import { poolingLaw } from './pooling-law';

/** So many files of code in a folder. */
function filesIn(folder: string, count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/a${i}.ts`, '']));
}

//registry', 'npmjs', 'org'].join('.');
const living = "import { livingDataset } from '../living-dataset';";

/** Laws on which file may stand where and use what. */
export const lawsOnPlaces: readonly KeptLaw[] = [
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
    says: 'the library that checks records stays with what checks them',
    law: schemaLaw,
    broken: [
      [{ 'src/ui/a.ts': "import * as v from 'valibot';" }, 'takes more than types from valibot'],
      [
        { 'src/domain/answer/a.ts': "import { studySchema, type Study } from '../schema/study';" },
        'takes more than types from ../schema/study',
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
      [
        { 'src/features/synthesis/a.ts': 'export const a = bayesianSynthesis([], method);' },
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
];
