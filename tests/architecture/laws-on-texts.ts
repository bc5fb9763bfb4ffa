import type { KeptLaw } from './kept-law';
import { lengthLaw, shortFilesLaw } from './size-law';
import { numberTextLaw } from './number-text-law';
import { placeLaw, silenceLaw } from './text-laws';
import { plainUiLaw } from './plain-ui-law';
import { purityLaw } from './purity-law';
import { wordLaw } from './word-law';

/** A path of a machine and an address of a registry, put together so that this file names none. */
const machinePlace = ['', 'home', 'someone', 'notes'].join('/');
const registryPlace = ['https://registry', 'npmjs', 'org'].join('.');
const skipped = ['it', "skip('later', check);"].join('.');

/** Laws on what a file may say, and how long it may be. */
export const lawsOnTexts: readonly KeptLaw[] = [
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
    says: 'a number becomes text in one room',
    law: numberTextLaw,
    broken: [
      [{ 'src/ui/a.ts': 'export const a = (n) => n.toFixed(1);' }, '("toFixed")'],
      [{ 'src/domain/reviews/a.ts': 'const a = n?.toPrecision(2);' }, '("toPrecision")'],
      [{ 'src/app/a.ts': "const a = n === 1 ? 'study' : 'studies';" }, '("=== 1 ?")'],
      [{ 'src/ui/a.ts': "const a = `trial${n === 1 ? '' : 's'}`;" }, '("=== 1 ?")'],
      [{ 'src/app/a.ts': 'const a = new Date(0).toLocaleDateString();' }, '("toLocaleDateString")'],
      [{ 'src/app/a.ts': "const a = new Intl.NumberFormat('en');" }, '("Intl")'],
      [
        { 'src/domain/select/a.ts': 'names.sort((a, b) => a.localeCompare(b));' },
        '("localeCompare")',
      ],
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
