import { codeFiles, type Law, type ProjectFiles } from './project-files';

const hardStop = 300;
const folders = ['src', 'tests', 'fixtures'];

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** No file of code is longer than 300 lines. */
export const lengthLaw: Law = (files) =>
  codeFiles(files, folders).flatMap(([path, text]) =>
    linesOf(text) > hardStop ? [`${path}: has ${linesOf(text)} lines; at most ${hardStop}`] : [],
  );

/** Lines per file of code: the middle one, and the one that 95 in 100 do not exceed. */
function lengthsOf(files: ProjectFiles): { median: number; percentile95: number } {
  const lengths = codeFiles(files, ['src'])
    .map(([, text]) => linesOf(text))
    .toSorted((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  return { median: at(0.5), percentile95: at(0.95) };
}

/** Most files are short: 95 in 100 have fewer than 200 lines, and half fewer than 100. */
export const shortFilesLaw: Law = (files) => {
  const { median, percentile95 } = lengthsOf(files);
  return percentile95 < 200 && median < 100
    ? []
    : [`src: the median file has ${median} lines, the 95th percentile ${percentile95}`];
};
