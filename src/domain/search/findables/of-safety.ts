import { partHref } from '../../address/hrefs';
import { upperFirst } from '../../format/sentence-case';
import { isMissing } from '../../missing/missing';
import type { Dataset } from '../../schema/dataset';
import type { PharmacologyFact } from '../../schema/pharmacology-fact';
import type { SafetyFact } from '../../schema/safety-fact';
import { drugNames } from '../../vocabulary/drug-names';
import {
  jurisdictions,
  safetyDoses,
  safetyStatementKinds,
  safetyTopics,
} from '../../vocabulary/safety-categories';
import { askedOfTopic, mainSituations } from '../asked-of-safety';
import type { Findable } from '../findable';
import { plainPhrase } from '../plain-words';

/** Behind everything that a source states. */
const lastOfAll = 400;

/** A fact of which something could be verified. */
type StatedFact = SafetyFact & { readonly statement: string };

/** Whose text it is and for which dose it was written: "Warning · United States · licensed dose, 50 mg". */
function whoseOf({ kind, jurisdictions: places, dose }: SafetyFact): string {
  return [
    safetyStatementKinds[kind].label,
    ...(places.length > 0 ? [places.map((place) => jurisdictions[place]).join(', ')] : []),
    safetyDoses[dose],
  ].join(' · ');
}

/** Facts in the order of the page: the strongest kind of statement first. */
function statedFacts(safety: readonly SafetyFact[]): readonly StatedFact[] {
  return safety
    .filter((fact): fact is StatedFact => !isMissing(fact.statement))
    .toSorted((a, b) => safetyStatementKinds[a.kind].order - safetyStatementKinds[b.kind].order);
}

const answerOf = (fact: StatedFact) => ({
  line: fact.short ?? fact.statement,
  whose: whoseOf(fact),
});

/** Does a text name a drug? By whole words, as "tramadol" and "Tramadol, methadone". */
const namesDrug = (text: string, name: string) =>
  ` ${plainPhrase(text)} `.includes(` ${plainPhrase(name)} `);

const headedBy = (title: string, name: string) =>
  `${plainPhrase(title)} `.startsWith(`${plainPhrase(name)} `);

/** Results of single studies stand behind what texts say in general. */
function orderOf({ kind, topic }: SafetyFact): number {
  const ofStudies = topic === 'low-dose' || topic === 'all-doses';
  return safetyStatementKinds[kind].order * 10 + (ofStudies ? 200 : 0);
}

/** The fact that says most of a drug: one that names it, or for an opioid one on all of them. */
function factOfDrug(
  { name, opioid }: (typeof drugNames)[number],
  facts: readonly StatedFact[],
): StatedFact | undefined {
  const ofMedicines = facts.filter(({ topic }) => topic === 'opioids' || topic === 'interactions');
  const ofClass = opioid ? facts.find(({ topic }) => topic === 'opioids') : undefined;
  return ofMedicines.find(({ statement }) => namesDrug(statement, name)) ?? ofClass;
}

/** The drug itself, by what it is licensed for. */
function naltrexone(pharmacology: readonly PharmacologyFact[]): readonly Findable[] {
  const fact = pharmacology.find(({ topic, verified }) => topic === 'regulatory' && verified);
  return fact === undefined
    ? []
    : [
        {
          id: 'drug:naltrexone',
          kind: 'safety',
          title: 'Naltrexone',
          href: partHref('safety', `licensing-${fact.id}`),
          line: fact.statement,
          whose: fact.parameter,
          names: drugNames.find(({ name }) => name === 'naltrexone')?.others ?? [],
        },
      ];
}

/** Statements that were met and could not be traced: found, and never as an answer. */
function notVerified(safety: readonly SafetyFact[]): readonly Findable[] {
  return safety
    .filter(({ statement }) => isMissing(statement))
    .map(({ id, title }) => ({
      id: `safety:${id}`,
      kind: 'safety',
      title,
      href: partHref('safety', 'not-verified'),
      line: 'Not verified: no text that can be relied on was found.',
      order: lastOfAll,
    }));
}

/** Facts on safety, and drugs by the fact that says most of them. */
export function findableSafety({
  safety,
  pharmacology,
}: Pick<Dataset, 'safety' | 'pharmacology'>): readonly Findable[] {
  const facts = statedFacts(safety);
  const ofFacts = facts.map((fact): Findable => ({
    id: `safety:${fact.id}`,
    kind: 'safety',
    title: fact.title,
    ...answerOf(fact),
    situations: fact.situations.slice(0, mainSituations),
    near: [safetyTopics[fact.topic].label, askedOfTopic[fact.topic] ?? ''].join(' '),
    order: orderOf(fact),
  }));
  const ofDrugs = drugNames.flatMap((each): readonly Findable[] => {
    if (each.name.startsWith('naltrexone')) return [];
    if (facts.some(({ title }) => headedBy(title, each.name))) return [];
    const fact = factOfDrug(each, facts);
    if (fact === undefined) return [];
    return [
      {
        id: `drug:${each.name}`,
        kind: 'safety',
        title: upperFirst(each.name) + (each.opioid ? ', an opioid' : ''),
        href: partHref('safety', `fact-${fact.id}`),
        ...answerOf(fact),
        names: [each.name],
        echo: true,
      },
    ];
  });
  return [...ofFacts, ...ofDrugs, ...naltrexone(pharmacology), ...notVerified(safety)];
}
