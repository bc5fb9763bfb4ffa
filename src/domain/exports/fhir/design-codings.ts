import type { Coding } from 'fhir/r5';
import type { Design } from '../../vocabulary/filters/designs';

// Codes and displays of FHIR R5 (5.0.0).
const studyDesign = 'http://hl7.org/fhir/study-design';

const design = (number: string, display: string): Coding => ({
  system: studyDesign,
  code: `SEVCO:${number}`,
  display,
});
const randomised = design('01003', 'randomized assignment');
const observational = design('01002', 'Observational research');

/** Only what a design says for certain; the name of the design always stands beside it. */
export const designCodings: Readonly<Record<Design, readonly Coding[]>> = {
  'rct-parallel': [randomised, design('01011', 'Parallel cohort design')],
  'rct-crossover': [randomised, design('01012', 'Crossover cohort design')],
  'single-blind-crossover': [
    design('01005', 'Non-randomized assignment'),
    design('01012', 'Crossover cohort design'),
  ],
  'open-label-trial': [design('01001', 'Interventional research')],
  'prospective-cohort': [observational],
  'retrospective-cohort': [observational],
  registry: [observational, design('01042', 'Secondary data collection from a registry')],
  'case-series': [design('01023', 'Non-comparative study design')],
  'case-report': [design('01017', 'Case report')],
  'meta-analysis': [],
  'systematic-review': [],
  'scoping-review': [],
  'narrative-review': [],
  protocol: [],
};
