import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { listOf, plural } from '../format/words';

/** A record of a trial. */
export interface TrialRecord {
  /** The trial whose people it reports again; null for the trial itself. */
  readonly parentStudy: string | null;
  /** Kept for context: naltrexone that is not plain low dose. */
  readonly contextOnly: boolean;
}

/** How many trials of LDN some records report. The three counts add up to the number of records. */
export interface TrialCount {
  readonly trials: number;
  readonly laterReports: number;
  readonly otherUses: number;
}

/** Counts each trial once: its later reports and other uses of naltrexone are records besides it. */
export function countTrials(records: readonly TrialRecord[]): TrialCount {
  const own = records.filter(({ contextOnly }) => !contextOnly);
  const trials = own.filter(({ parentStudy }) => parentStudy === null).length;
  return {
    trials,
    laterReports: own.length - trials,
    otherUses: records.length - own.length,
  };
}

/** "19 randomised trials in 24 records (two later reports, three on other uses of naltrexone)". */
export function trialCountText(
  { trials, laterReports, otherUses }: TrialCount,
  kind: string,
): string {
  const besides = [
    laterReports > 0 && `${numberWord(laterReports)} later ${plural(laterReports, 'report')}`,
    otherUses > 0 && `${numberWord(otherUses)} on other uses of naltrexone`,
  ].filter((part) => part !== false);
  const text = counted(trials, `${kind} trial`);
  return besides.length === 0
    ? text
    : `${text} in ${counted(trials + laterReports + otherUses, 'record')} (${listOf(besides)})`;
}
