import { dirname, join } from 'node:path/posix';
import { codeFiles, moduleFiles, type Law } from './project-files';

const theme = 'src/ui/theme.css';

/** Classes of the design itself, which a sheet of one part has no say over. */
const utilities =
  /\\[:.[]|\.(?:block|inline|hidden|flex|grid|target|page|serif|measure|no-print|print-only|null-line|sr-only)\b/;

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Selectors of the rules of a sheet, one by one; conditions and steps of a movement are none. */
function selectorsOf(css: string): readonly string[] {
  const withoutSteps = css.replace(/@keyframes\s+[\w-]+\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...withoutSteps.matchAll(/([^{};]+)\{/g)]
    .map((found) => (found[1] ?? '').trim())
    .filter((selector) => selector !== '' && !selector.startsWith('@'))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim());
}

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i;

function faultsOfSheet(path: string, text: string): readonly string[] {
  const css = withoutComments(text);
  const faults = [...css.matchAll(/@media[^{]*/g)]
    .map(([condition]) => condition.trim())
    .filter((condition) => /\d(?:px|r?em)\b/.test(condition))
    .map((condition) => `${path}: writes a breakpoint as a number, "${condition}"`);
  const declared = css.replaceAll(/[^{};]+\{/g, '');
  const own = colour.exec(declared);
  if (own) faults.push(`${path}: has a colour of its own, "${own[0]}"`);
  for (const selector of selectorsOf(css)) {
    if (utilities.test(selector)) faults.push(`${path}: selects a utility class, "${selector}"`);
    if (selector.includes('aria-label')) faults.push(`${path}: selects a name, "${selector}"`);
    if (!/[.#[]/.test(selector)) faults.push(`${path}: selects bare elements, "${selector}"`);
  }
  return faults;
}

/** Breakpoints and colours that a class writes out, such as `min-[44rem]:` and `bg-[#fff]`. */
function faultsOfClasses(path: string, text: string): readonly string[] {
  const written =
    /\b(?:min|max)-\[\d[^\]]*\]:|\[@media[^\]]*\d|\b(?:bg|text|border|fill|stroke)-\[(?:#|rgb|hsl|oklch)/;
  const found = written.exec(text);
  return found ? [`${path}: writes out what a token is for, "${found[0]}"`] : [];
}

/** Breakpoints and colours are tokens, and the sheet of a part selects that part alone. */
export const styleLaw: Law = (files) =>
  codeFiles(files, ['src']).flatMap(([path, text]) => {
    if (path === theme) return [];
    if (path.endsWith('.css')) return faultsOfSheet(path, text);
    return path.endsWith('.tsx') ? faultsOfClasses(path, text) : [];
  });

/** A sheet comes with a component that needs it; `main.tsx` brings the theme and nothing else. */
export const sheetLaw: Law = (files) => {
  const imports = moduleFiles(files, ['src']).flatMap(([path, text]) =>
    [...text.matchAll(/import '([^']+\.css)'/g)].map((found) => ({
      from: path,
      sheet: join(dirname(path), found[1] ?? ''),
    })),
  );
  return codeFiles(files, ['src'])
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path]) => {
      const from = imports.filter(({ sheet }) => sheet === path).map((each) => each.from);
      if (path === theme)
        return from.every((each) => each === 'src/main.tsx') && from.length > 0
          ? []
          : [`${path}: is not imported by src/main.tsx alone`];
      const wrong = from.filter((each) => !each.endsWith('.tsx') || each === 'src/main.tsx');
      if (from.length === 0) return [`${path}: is imported by no component`];
      return wrong.map((each) => `${path}: is imported by ${each}, which is no component of it`);
    });
};
