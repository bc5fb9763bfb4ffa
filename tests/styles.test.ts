import { describe, expect, it } from 'vitest';
import { readProject, type Law } from './architecture/project-files';
import { sheetLaw, styleLaw } from './architecture/style-law';

const project = readProject();

/** Each law of the styles with sheets that break it, and the words of the complaint. */
const laws: readonly {
  readonly says: string;
  readonly law: Law;
  readonly broken: readonly (readonly [Readonly<Record<string, string>>, string])[];
}[] = [
  {
    says: 'styles come from tokens, and a sheet selects its own part alone',
    law: styleLaw,
    broken: [
      [{ 'src/app/a.css': '@media (min-width: 44rem) { .a { color: red } }' }, 'as a number'],
      [{ 'src/app/a.css': '.a { color: #fff }' }, 'a colour of its own, "#fff"'],
      [{ 'src/app/a.css': '.a { color: rgb(0 0 0) }' }, 'a colour of its own'],
      [{ 'src/app/a.css': '.a .md\\:hidden { top: 0 }' }, 'a utility class'],
      [{ 'src/app/a.css': '.a > .block { top: 0 }' }, 'a utility class'],
      [{ 'src/app/a.css': "[aria-label='Tray'] { top: 0 }" }, 'selects a name'],
      [{ 'src/app/a.css': '@media print { .a, h2 { top: 0 } }' }, 'bare elements, "h2"'],
      [{ 'src/app/A.tsx': 'const a = <p className="min-[44rem]:block" />;' }, 'a token is for'],
      [{ 'src/app/A.tsx': 'const a = <p className="bg-[#fff]" />;' }, 'a token is for'],
    ],
  },
  {
    says: 'a sheet comes with the component that needs it',
    law: sheetLaw,
    broken: [
      [{ 'src/app/a.css': '' }, 'imported by no component'],
      [{ 'src/app/a.css': '', 'src/main.tsx': "import './app/a.css';" }, 'no component of it'],
      [{ 'src/ui/theme.css': '', 'src/app/A.tsx': "import '../ui/theme.css';" }, 'main.tsx alone'],
    ],
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
