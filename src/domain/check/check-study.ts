import type { Study } from '../schema/study';
import { addressFaults } from './address-rules';
import { comparisonFaults } from './comparison-rules';
import { conditionFaults } from './condition-rules';
import { countFaults } from './count-rules';
import { designFaults } from './design-rules';
import { doseAndTimeFaults } from './dose-and-time-rules';
import { effectFaults } from './effect-rules';
import { studyFileName, type Fault, type StudyRule } from './fault';
import { identifierFaults } from './identifier-rules';
import { keyFaults } from './identity-rules';
import { intervalFaults } from './interval-rules';
import { pAgainstIntervalFaults, pInWordsFaults, pValueFaults } from './p-value-rules';
import { percentageFaults } from './percentage-rules';
import { provenanceFaults } from './provenance-rules';
import { countryFaults } from './reference-rules';
import { requiredCautionFaults } from './required-cautions';
import { reviewFaults } from './review-rules';
import { scaleFaults, spreadFaults } from './scale-rules';
import { findingFaults, wordingFaults } from './wording-rules';

/** Rules that need one study only, in the order in which their faults are listed. */
const studyRules: readonly StudyRule[] = [
  keyFaults,
  identifierFaults,
  countryFaults,
  conditionFaults,
  provenanceFaults,
  intervalFaults,
  pValueFaults,
  pAgainstIntervalFaults,
  pInWordsFaults,
  countFaults,
  designFaults,
  percentageFaults,
  scaleFaults,
  spreadFaults,
  doseAndTimeFaults,
  comparisonFaults,
  effectFaults,
  reviewFaults,
  requiredCautionFaults,
  addressFaults,
  findingFaults,
  wordingFaults,
];

/** Faults inside one study. `file` is where it was read, if that is not named by its id. */
export function checkStudy(study: Study, file = studyFileName(study.id)): readonly Fault[] {
  return studyRules.flatMap((rule) => rule(study).map((fault) => ({ file, ...fault })));
}
