import { moduleFiles, type Law } from './project-files';

const medicine =
  /(?<!-)\b(?:LDN|naltrexone|placebo|comparators?|stud(?:y|ies)|trials?|patients?|dos(?:e|es|ing)|harms?|diagnos[ie]s|conditions?|neuropathic|arthritis|centralized|inflammatory|fibromyalgia)\b/i;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** The parts of `ui` would serve any subject: their code holds no word of medicine. */
export const plainUiLaw: Law = (files) =>
  moduleFiles(files, ['src/ui']).flatMap(([path, text]) => {
    const found = medicine.exec(withoutComments(text));
    return found ? [`${path}: knows a word of medicine, "${found[0]}"`] : [];
  });
