import type { AnswerSegment } from '../answer/answer-line';
import type { CitedRecord, CitedWords } from '../answer/chart-note';
import type { AxisPlace } from '../axes/track-axis';
import type { FixedScaleKind } from '../axes/fixed-scales';
import type { Band } from '../bands/band';
import type { DiagnosisCode } from '../schema/diagnosis';
import type { ReaderLink } from '../sources/reader-links';
import type { ResultDirection } from '../vocabulary/filters/directions';
import type { TrialStatus } from '../vocabulary/trial-statuses';
import type { Topic } from './brief-topics';

/** A run of a sentence; what it counts has its address already, null where no list holds just those. */
export type BriefRun = Omit<AnswerSegment, 'counted'> & { readonly href?: string };

export type BriefLine = readonly BriefRun[];

/** Which source a statement rests on: the id of a record, or of a statement or registration with its kind in front. */
export type SourceKey = string;

/** One controlled comparison of LDN with its main outcome. */
export interface BriefComparison {
  readonly studyId: string;
  readonly name: string;
  /** "99 women", "6 mg", "12 weeks", "v placebo", "Denmark". */
  readonly facts: readonly string[];
  /** What it was about, where the topic holds several diagnoses; else ''. */
  readonly condition: string;
  readonly design: string;
  readonly comparator: string;
  readonly direction: ResultDirection;
  readonly band: Band;
}

/** One harm of one trial or review, LDN beside what it was compared with. */
export interface BriefHarm {
  readonly key: string;
  readonly event: string;
  readonly studyId: string;
  readonly name: string;
  /** "41 of 49 (84%) v 43 of 50 (86%) on placebo"; of a review what the figure is. */
  readonly counts: string;
  /** "−2.3 points [−16.4, 11.8]"; '' where none may be computed. */
  readonly figure: string;
  /** What else is to be known of the figure, or why there is none; '' for nothing. */
  readonly note: string;
  readonly scale: FixedScaleKind;
  /** On the axis of its kind, fewer events on LDN to the left; null where it has no place. */
  readonly place: AxisPlace | null;
}

/** A record in a sentence of its own. */
export interface BriefFinding {
  readonly studyId: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly finding: string;
}

/** A figure that a review pooled. */
export interface BriefReviewFigure {
  /** "Pain, mean difference v placebo" */
  readonly what: string;
  /** "−0.86 [−1.20, −0.51]" */
  readonly figure: string;
  /** "4 studies, 200 people"; '' where neither is known. */
  readonly pooled: string;
}

/** A review with the figures it pooled. */
export interface BriefReview {
  readonly studyId: string;
  readonly name: string;
  readonly design: string;
  /** Its figures on this topic; those on benefit against a comparator come first. */
  readonly figures: readonly BriefReviewFigure[];
  /** What it found, in the words of its record. */
  readonly finding: string;
}

/** What a body says; never evidence. */
export interface BriefGuidance {
  readonly key: SourceKey;
  readonly body: string;
  /** "Regulator, Germany, 2025" */
  readonly origin: string;
  readonly statement: string;
}

/** A registered trial whose result may still come. */
export interface BriefTrial {
  readonly key: SourceKey;
  readonly condition: string;
  readonly registrations: readonly string[];
  readonly link: string | null;
  readonly studyId: string | null;
  readonly participants: number | null;
  /** "due December 2026", "overdue since July 2018". */
  readonly due: string;
  readonly status: TrialStatus;
}

/** A work that the brief rests on; its number is its place in the list. */
export interface BriefSource {
  readonly key: SourceKey;
  /** How the brief names it; '' where its text begins with that. */
  readonly name: string;
  readonly text: string;
  readonly link: ReaderLink | null;
  /** Set for a record of the dataset. */
  readonly studyId?: string;
  /** Set where the reference does not begin with an author, so that the name has to stand before it. */
  readonly anonymous?: true;
}

/** What a topic is: definition, other names, codes, and what stands above and below it. */
export interface TopicProfile {
  readonly definition: string | null;
  readonly synonyms: readonly string[];
  readonly codes: readonly DiagnosisCode[];
  /** The groups of a diagnosis and the wider diagnosis of which it is a form. */
  readonly within: readonly Pick<Topic, 'slug' | 'label'>[];
  /** Diagnoses of a group, forms of a diagnosis. */
  readonly holds: readonly Pick<Topic, 'slug' | 'label'>[];
}

/** A diagnosis with its codes, in short. */
export interface CodedName {
  readonly label: string;
  readonly codes: readonly Pick<DiagnosisCode, 'system' | 'code' | 'fit'>[];
}

/** How many rows of each part a printed sheet has room for; the rest stands at the address. */
export interface OnSheet {
  readonly comparisons: number;
  readonly harms: number;
  readonly uncontrolled: number;
  readonly reviews: number;
  readonly guidance: number;
  readonly due: number;
  readonly gaps: number;
}

/** All that the brief on one topic says, on screen, on paper and in a word processor. */
export interface Brief extends Omit<Topic, 'synonyms'> {
  /** Of the dataset. */
  readonly version: string;
  /** ISO date of the dataset. */
  readonly date: string;
  /** "33 records", "612 people", "1.5–6 mg, mostly 4.5 mg", "up to 52 weeks". */
  readonly facts: readonly string[];
  readonly lines: {
    readonly benefit: BriefLine;
    readonly harms: BriefLine;
    readonly sure: BriefLine;
    readonly next: BriefLine;
  };
  /** The records that the lines name, as a note for the chart cites them. */
  readonly named: readonly (CitedRecord & { readonly words: CitedWords })[];
  readonly comparisons: readonly BriefComparison[];
  /** How many records on other uses of naltrexone are kept apart; '' for none. */
  readonly apart: string;
  /** What pooling says of each benefit that two or more trials measured. */
  readonly pooled: readonly string[];
  readonly harms: readonly BriefHarm[];
  readonly doses: readonly BriefLine[];
  /** What studies without a comparison group amount to; '' where there are none. */
  readonly uncontrolledLead: string;
  readonly uncontrolled: readonly BriefFinding[];
  readonly reviews: readonly BriefReview[];
  readonly guidance: readonly BriefGuidance[];
  readonly due: readonly BriefTrial[];
  /** What is not there, in sentences: absence in the whole dataset. */
  readonly gaps: readonly BriefLine[];
  readonly sources: readonly BriefSource[];
  readonly profile: TopicProfile;
  /** The diagnosis itself, or those of the group, with their codes. */
  readonly about: readonly CodedName[];
  readonly onSheet: OnSheet;
}
