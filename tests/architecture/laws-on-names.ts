import type { KeptLaw } from './kept-law';
import {
  caseLaw,
  componentLaw,
  hookLaw,
  namedExportLaw,
  namesThatSaySomethingLaw,
} from './name-laws';
import { oneNameLaw } from './one-name-law';

/** Laws on the names of files and of what they export. */
export const lawsOnNames: readonly KeptLaw[] = [
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
    says: 'no exported name means two things',
    law: oneNameLaw,
    broken: [
      [
        { 'src/domain/a.ts': 'export const a = 1;', 'src/ui/a.ts': 'export function a() {}' },
        'a is exported by src/domain/a.ts and src/ui/a.ts',
      ],
      [
        { 'src/domain/a.ts': 'export interface B {}', 'src/ui/B.tsx': 'export const B = 1;' },
        'B is exported by',
      ],
    ],
  },
];
