import type { PatientSituation } from '../vocabulary/patient-situations';

/** What can be found, in the order in which equals are listed. */
export const findableKinds = {
  topic: { label: 'Topics' },
  study: { label: 'Studies' },
  review: { label: 'Reviews' },
  safety: { label: 'Safety and drugs' },
  trial: { label: 'Registered trials' },
  figure: { label: 'Figures as printed' },
  guidance: { label: 'What bodies say' },
  mechanism: { label: 'Mechanism and pharmacology' },
  term: { label: 'Terms' },
  page: { label: 'Pages' },
} as const;

export type FindableKind = keyof typeof findableKinds;
export const findableKindCodes = Object.keys(findableKinds) as [FindableKind, ...FindableKind[]];

/** One thing of the site that a reader may mean, made when the site is built. */
export interface Findable {
  /** Unique: what it is and its id, "study:due-bruun-2024". */
  readonly id: string;
  readonly kind: FindableKind;
  readonly title: string;
  /** Where it stands, within the site; left out where its id tells (`hrefOf`). */
  readonly href?: string;
  /** What is said of it where it is offered: of a fact on safety the fact itself. */
  readonly line: string;
  /** For whom and at which dose that was said; or the title of a paper. */
  readonly whose?: string;
  /** Other names by which it is asked for as a whole. */
  readonly names?: readonly string[];
  /** Situations of a patient that it answers, the one it speaks of first. */
  readonly situations?: readonly PatientSituation[];
  /** Words beside its names that are nearly as telling: authors, a wider name. */
  readonly near?: string;
  /** What else it says, for finding alone. */
  readonly words?: string;
  /** True where its line is that of another, so that it is found by its names alone. */
  readonly echo?: true;
  /** Of several that answer alike, the lower stands first; 0 where it is left out. */
  readonly order?: number;
}

/** A drug with the names under which it is sold or asked for. */
export interface DrugName {
  readonly name: string;
  readonly others: readonly string[];
}

/** What the search reads first: all that has a name. */
export interface SearchFile {
  readonly version: string;
  readonly date: string;
  readonly findables: readonly Findable[];
  readonly drugs: readonly DrugName[];
}

/** A printed figure: place of its record in `findables`, anchor on its page, what it is, as printed, and figures of its note. */
export type FoundFigure = readonly [
  place: number,
  anchor: string,
  what: string,
  printed: string,
  noted?: string,
];

/** What the search reads besides, so that nothing is said to be missing that stands in a record. */
export interface SearchDepthFile {
  readonly version: string;
  /** DOI, PubMed and registry numbers as `identifierOf` spells them, by place in `findables`. */
  readonly ids: readonly (readonly [place: number, ...ids: string[]])[];
  readonly figures: readonly FoundFigure[];
  /** Words that stand elsewhere in records, each with the places in `findables` of those records. */
  readonly rest: readonly (readonly [word: string, ...places: number[]])[];
}
