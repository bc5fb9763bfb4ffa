import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';
import type { Bundle, Citation, Evidence, EvidenceVariable } from 'fhir/r5';
import { beforeAll, describe, expect, it } from 'vitest';
import { fhirBundle } from '../../src/domain/exports/fhir/bundle';
import type { Dataset } from '../../src/domain/schema/dataset';
import { livingDataset } from '../living-dataset';
import { exportDate, exportInput } from './whole-dataset';

const path = createRequire(import.meta.url).resolve;
const readJson = (specifier: string) =>
  JSON.parse(readFileSync(path(specifier), 'utf8')) as Record<string, unknown>;

interface Schema {
  readonly $schema: string;
  readonly oneOf: readonly object[];
  readonly definitions: Record<string, object>;
}

/**
 * A validator from the official schema of R5. Each resource of a bundle is one of 160 kinds, and ajv
 * would try them all; a bundle of three kinds is held against these three, each as in the schema.
 */
function officialValidator(kinds: readonly string[]): ValidateFunction {
  const schema = readJson('hl7.fhir.r5.core/openapi/fhir.schema.json') as unknown as Schema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  ajv.addMetaSchema(readJson('ajv/dist/refs/json-schema-draft-06.json'));
  const list = kinds.map((kind) => ({ $ref: `#/definitions/${kind}` }));
  return ajv.compile({
    $schema: schema.$schema,
    oneOf: [{ $ref: '#/definitions/Bundle' }],
    definitions: { ...schema.definitions, ResourceList: { oneOf: list } },
  });
}

let validate: ValidateFunction;
let dataset: Dataset;
let bundle: Bundle;

beforeAll(async () => {
  validate = officialValidator(['Citation', 'EvidenceVariable', 'Evidence']);
  dataset = await livingDataset();
  const content = fhirBundle(exportInput(dataset));
  bundle = JSON.parse(content) as Bundle;
}, 20_000);

function held<T>(type: string): readonly T[] {
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as T] : [],
  );
}

describe('the FHIR bundle of the whole dataset', () => {
  it('is valid by the official JSON schema of R5', () => {
    validate(bundle);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is held against a schema that refuses what is wrong', () => {
    const [first, ...rest] = bundle.entry ?? [];
    const wrong = {
      ...bundle,
      entry: [{ ...first, resource: { resourceType: 'Evidence' } }, ...rest],
    };
    expect(validate(wrong)).toBe(false);
    expect(validate({ ...bundle, timestamp: 'today' })).toBe(false);
  });

  it('has one Citation per study, and each Evidence points to one', () => {
    const citations = held<Citation>('Citation');
    expect(new Set(citations.map(({ title }) => title))).toEqual(
      new Set(dataset.studies.map(({ name }) => name)),
    );
    const urls = new Set(citations.map(({ id }) => `urn:uuid:${id}`));
    const pointed = held<Evidence>('Evidence').map(
      ({ relatedArtifact }) => relatedArtifact?.[0]?.resourceReference?.reference ?? '',
    );
    expect(pointed.every((url) => urls.has(url))).toBe(true);
    expect(new Set(pointed).size).toBe(citations.length);
  });

  it('refers only to resources that it holds, each under one address', () => {
    const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    const references = [...JSON.stringify(bundle.entry).matchAll(/"reference":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(1000);
    expect(references.every(([, url]) => urls.includes(url))).toBe(true);
  });

  it('invents no certainty', () => {
    expect(held<Evidence>('Evidence').some((evidence) => 'certainty' in evidence)).toBe(false);
  });

  it('carries the receipt without an extension', () => {
    expect(bundle.timestamp).toBe(`${exportDate}T00:00:00Z`);
    expect(bundle.link).toEqual([{ relation: 'self', url: '/' }]);
    expect(bundle.meta?.tag?.map(({ display }) => display)).toContain(
      `Studies: ${dataset.studies.length} of ${dataset.studies.length}, by study design`,
    );
    expect(JSON.stringify(bundle)).not.toContain('"extension"');
  });

  it('holds the effect of a trial as printed: Due Bruun 2024, pain', () => {
    // The Lancet Rheumatology 2024, abstract: −0.34 (95% CI −0.95 to 0.27; P = 0.27), 99 randomised.
    const evidence = held<Evidence>('Evidence').find(
      ({ title, assertion }) => title?.startsWith('Due Bruun 2024: ') && assertion !== undefined,
    );
    const statistic = evidence?.statistic?.[0];
    expect(statistic?.quantity?.value).toBe(-0.34);
    expect(statistic?.attributeEstimate).toEqual([
      expect.objectContaining({
        level: 0.95,
        range: { low: { value: -0.95 }, high: { value: 0.27 } },
      }),
      expect.objectContaining({ quantity: { value: 0.27 } }),
    ]);
    expect(
      evidence?.variableDefinition.map(({ variableRole }) => variableRole.coding?.[0]?.code),
    ).toEqual(['population', 'exposure', 'referenceExposure', 'measuredVariable']);
  });

  it('codes naltrexone, and a diagnosis only by what is the same concept', () => {
    const variables = held<EvidenceVariable>('EvidenceVariable');
    const text = JSON.stringify(variables);
    expect(text).toContain('"system":"http://www.whocc.no/atc","code":"N07BB04"');
    const codings = variables.flatMap(({ characteristic }) =>
      (characteristic ?? []).flatMap(({ definitionCodeableConcept, definitionByCombination }) => [
        definitionCodeableConcept,
        ...(definitionByCombination?.characteristic ?? []).map(
          (each) => each.definitionCodeableConcept,
        ),
      ]),
    );
    const used = new Set(
      codings.flatMap((concept) => concept?.coding ?? []).map(({ code }) => code),
    );
    const codes = dataset.diagnoses.flatMap((diagnosis) => diagnosis.codes);
    const same = codes.filter(({ fit }) => fit === 'same').map(({ code }) => code);
    const other = codes.filter(({ code }) => !same.includes(code));
    expect(same.some((code) => used.has(code))).toBe(true);
    expect(other.filter(({ code }) => used.has(code))).toEqual([]);
  });

  it('names study designs as the terminology of R5 does', () => {
    const published = new Map<string, string>();
    const collect = (concepts: readonly Concept[] = []) => {
      for (const { code, display, concept } of concepts) {
        published.set(code, display);
        collect(concept);
      }
    };
    collect(readJson('hl7.fhir.r5.core/CodeSystem-study-design.json')['concept'] as Concept[]);
    const used = held<Evidence>('Evidence')
      .flatMap(({ studyDesign }) => studyDesign ?? [])
      .flatMap(({ coding }) => coding ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ code, display }) => published.get(code ?? '') !== display)).toEqual([]);
  });
});

interface Concept {
  readonly code: string;
  readonly display: string;
  readonly concept?: readonly Concept[];
}
