/** A notice that PubMed ties to a record: a retraction, an erratum, a concern of the editors. */
export interface PubmedNotice {
  readonly kind: 'retraction' | 'erratum' | 'concern';
  /** Where the notice stands, as PubMed prints it. */
  readonly where: string;
}

/** One record of PubMed in MEDLINE format (`.nbib`), as far as this dataset needs it. */
export interface MedlineRecord {
  readonly pmid: string;
  readonly title: string;
  /** Family name and initials ("Younger J"), or the name of a group. */
  readonly authors: readonly MedlineAuthor[];
  readonly journal: string | null;
  readonly year: number | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmcid: string | null;
  readonly abstract: string | null;
  readonly publicationTypes: readonly string[];
  /** Numbers of registries as authors gave them: "NCT00568555". */
  readonly registrations: readonly string[];
  readonly notices: readonly PubmedNotice[];
}

export type MedlineAuthor = { readonly person: string } | { readonly group: string };

export type MedlineText =
  | { readonly ok: true; readonly records: readonly MedlineRecord[] }
  | { readonly ok: false; readonly problem: string };

const noticeKinds = { RIN: 'retraction', EIN: 'erratum', ECI: 'concern' } as const;

/**
 * Reads text in PubMed's MEDLINE format (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions"):
 * a tag of up to four letters, "- ", its value; lines that go on begin with six spaces; records are
 * apart by an empty line. Says what is wrong and in which record, and then reads none of them.
 */
export function readMedline(text: string): MedlineText {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n\s*\r?\n/)
    .filter((block) => block.trim() !== '');
  if (blocks.length === 0) return { ok: false, problem: 'holds no record' };
  const records: MedlineRecord[] = [];
  for (const [at, block] of blocks.entries()) {
    const record = readBlock(block);
    if (typeof record === 'string')
      return { ok: false, problem: `record ${at + 1} of ${blocks.length} ${record}` };
    records.push(record);
  }
  return { ok: true, records };
}

function readBlock(block: string): MedlineRecord | string {
  const fields = fieldsOf(block);
  if (fields === null) return 'is not in MEDLINE format (no line such as "PMID- 23359310")';
  const first = (tag: string) => fields.get(tag)?.[0] ?? null;
  const pmid = first('PMID');
  if (pmid === null || !/^\d{1,9}$/.test(pmid)) return 'has no PubMed number (PMID)';
  const title = first('TI') ?? first('BTI');
  if (title === null) return `(PMID ${pmid}) has no title (TI)`;
  return {
    pmid,
    title,
    authors: authorsOf(fields),
    journal: first('TA') ?? first('JT'),
    year: yearIn(first('DP')),
    volume: first('VI'),
    issue: first('IP'),
    pages: first('PG'),
    doi: identifier(fields, 'doi'),
    pmcid: first('PMC'),
    abstract: first('AB'),
    publicationTypes: fields.get('PT') ?? [],
    registrations: registrationsIn([...(fields.get('SI') ?? []), first('AB') ?? '']),
    notices: Object.entries(noticeKinds).flatMap(([tag, kind]) =>
      (fields.get(tag) ?? []).map((where) => ({ kind, where })),
    ),
  };
}

/** Values by tag in the order given; null where no line bears a tag. */
function fieldsOf(block: string): ReadonlyMap<string, readonly string[]> | null {
  const fields = new Map<string, string[]>();
  let last: { tag: string; values: string[] } | null = null;
  for (const line of block.split(/\r?\n/)) {
    const tagged = /^([A-Z]{2,4}) {0,2}- ?(.*)$/.exec(line);
    if (tagged) {
      const [, tag = '', value = ''] = tagged;
      const values = fields.get(tag) ?? [];
      values.push(value.trim());
      fields.set(tag, values);
      last = { tag, values };
    } else if (last !== null && /^\s/.test(line)) {
      const goesOn = last.values.pop() ?? '';
      last.values.push(`${goesOn} ${line.trim()}`.trim());
    }
  }
  return fields.size === 0 ? null : fields;
}

function authorsOf(fields: ReadonlyMap<string, readonly string[]>): readonly MedlineAuthor[] {
  const persons = (fields.get('AU') ?? []).map((person) => ({ person }));
  return [...persons, ...(fields.get('CN') ?? []).map((group) => ({ group }))];
}

function identifier(
  fields: ReadonlyMap<string, readonly string[]>,
  kind: 'doi' | 'pii',
): string | null {
  for (const value of [...(fields.get('LID') ?? []), ...(fields.get('AID') ?? [])]) {
    const [, id] = new RegExp(`^(\\S+) \\[${kind}\\]$`).exec(value) ?? [];
    if (id !== undefined) return id;
  }
  return null;
}

function yearIn(date: string | null): number | null {
  const [year] = /^\d{4}/.exec(date ?? '') ?? [];
  return year === undefined ? null : Number(year);
}

const registryNumber = /\b(?:NCT\d{8}|ACTRN\d{14}|ISRCTN\d{8}|EUCTR[\d-]+[A-Z]*)\b/g;

/** Registry numbers anywhere in some texts, each once. */
export function registrationsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(registryNumber) ?? []))];
}
