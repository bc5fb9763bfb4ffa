import * as v from 'valibot';
import type { FoundPaper } from './new-since';

const searchAnswer = v.looseObject({
  esearchresult: v.looseObject({
    count: v.pipe(v.string(), v.regex(/^\d+$/)),
    idlist: v.array(v.pipe(v.string(), v.regex(/^\d+$/))),
  }),
});

const summary = v.looseObject({
  uid: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  pubdate: v.optional(v.string()),
  fulljournalname: v.optional(v.string()),
  articleids: v.optional(v.array(v.looseObject({ idtype: v.string(), value: v.string() }))),
});

const summaryAnswer = v.looseObject({
  result: v.looseObject({ uids: v.array(v.string()) }),
});

/** A part of an answer that was understood, and what was not. */
export interface PartlyRead<T> {
  readonly value: T;
  readonly problems: readonly string[];
}

/** PubMed numbers of one page of `esearch` (JSON), with the number of all hits; or what is wrong. */
export function readSearch(
  answer: unknown,
): { readonly pmids: readonly string[]; readonly count: number } | { readonly problem: string } {
  const result = v.safeParse(searchAnswer, answer);
  if (!result.success) return { problem: issueLine(result.issues[0]) };
  const { idlist, count } = result.output.esearchresult;
  return { pmids: idlist, count: Number(count) };
}

/** Papers of an `esummary` answer (JSON); one that is not as it should be is named and left out. */
export function readSummaries(answer: unknown): PartlyRead<readonly FoundPaper[]> {
  const result = v.safeParse(summaryAnswer, answer);
  if (!result.success) return { value: [], problems: [issueLine(result.issues[0])] };
  const papers: FoundPaper[] = [];
  const problems: string[] = [];
  for (const uid of result.output.result.uids) {
    const one = v.safeParse(summary, result.output.result[uid]);
    if (one.success) papers.push(paperOf(one.output));
    else problems.push(`PMID ${uid}: ${issueLine(one.issues[0])}`);
  }
  return { value: papers, problems };
}

function paperOf({
  uid,
  title,
  pubdate,
  fulljournalname,
  articleids = [],
}: v.InferOutput<typeof summary>): FoundPaper {
  return {
    pmid: uid,
    doi: articleids.find(({ idtype }) => idtype === 'doi')?.value ?? null,
    title,
    journal: fulljournalname ?? null,
    date: pubdate ?? null,
    registrations: [],
  };
}

function issueLine(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`;
}
