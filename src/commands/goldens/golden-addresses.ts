// The codes stand here a second time on purpose: addresses are public, and a record of what readers
// got under them must not follow a code that changes. A test holds this list against the dataset
// and the vocabularies.

/** What the dataset holds that has an address of its own. */
export interface AddressedIds {
  readonly diagnosisIds: readonly string[];
  readonly studyIds: readonly string[];
  readonly pathwayIds: readonly string[];
}

const conditions = [
  'neuropathic-pain',
  'arthritis',
  'centralized-pain',
  'inflammatory-disorders',
  'mixed-chronic-pain',
];

const families = [
  'pain-intensity',
  'pain-30',
  'pain-50',
  'function',
  'quality-of-life',
  'fatigue',
  'sleep',
  'mood',
  'global-impression',
  'disease-activity',
  'disease-response',
  'any-adverse-event',
  'serious-adverse-event',
  'stopped-for-harms',
  'vivid-dreams',
  'headache',
  'nausea',
  'dizziness',
  'insomnia',
  'diarrhoea',
];

/** Each family is read as it opens and in three other ways; a measure that it has not is said so. */
const waysToPool = [
  '',
  '&measure=SMD&model=DL',
  '&measure=OR&model=PM&ci=wald',
  '&measure=RD&model=FE&r=0.3',
];

const comparisons = [
  's=due-bruun-2024,rodriguez-freire-2026',
  's=younger-2013,due-bruun-2024',
  's=due-bruun-2024,younger-2013,bested-2023',
  's=due-bruun-2024,rodriguez-freire-2026,younger-2013,bested-2023',
  's=due-bruun-2024,younger-2013&diff=1',
  's=gironi-2008,cree-2010',
  's=lie-2018,raknes-2018-ibd,patten-2018',
  's=parker-2018-cochrane,partridge-2023,patel-2020,nct04313972&diff=1',
];

const evidenceQueries = [
  'condition=centralized-pain,arthritis&design=rct',
  'design=rct',
  'design=controlled',
  'design=observational',
  'design=case',
  'design=review',
  'design=registered',
  'outcome=pain',
  'comparator=placebo',
  'comparator=active',
  'comparator=none',
  'dose=lt1',
  'dose=3-4.5',
  'dose=gt6',
  'direction=ldn',
  'direction=neither',
  'direction=comparator',
  'direction=unclear',
  'years=2010-2020',
  'n=50',
  'n=9000000',
  'q=fibromyalgia',
  'q=%22multiple%20sclerosis%22',
  'q=zebra',
  'sort=year',
  'sort=participants',
  'sort=precision',
  'view=table',
  'view=map',
  'condition=arthritis&view=table',
  'condition=centralized-pain&view=map',
  'diagnosis=fibromyalgia&view=table&sort=precision',
  'diagnosis=gout-of-the-mind&colour=red',
];

const synthesisQueries = [
  'diagnosis=fibromyalgia&omit=due-bruun-2024',
  'diagnosis=fibromyalgia&measure=SMD',
  'family=pain-30&baseline=20',
  'family=vivid-dreams&condition=centralized-pain',
  'condition=inflammatory-disorders&family=disease-response&measure=RR',
  'family=pain-intensity&measure=banana',
];

const otherPages = [
  '/compare',
  '/compare?s=nobody-1900',
  '/reviews',
  '/reviews?condition=centralized-pain',
  '/safety',
  '/safety?condition=neuropathic-pain',
  '/topics/fibromyalgia',
  '/topics/arthritis',
  '/topics/nothing',
  '/glossary',
  '/about',
  '/saved',
  '/studies/nobody-1900',
  '/nowhere',
];

const withQuery = (path: string) => (query: string) => `${path}?${query}`;

/** Every address whose sentences are recorded, each once, always in the same order. */
export function goldenAddresses({
  diagnosisIds,
  studyIds,
  pathwayIds,
}: AddressedIds): readonly string[] {
  const everyThird = diagnosisIds.filter((_, at) => at % 3 === 0);
  return [
    '/',
    ...conditions.map((condition) => `/?condition=${condition}`),
    ...diagnosisIds.map((diagnosis) => `/?diagnosis=${diagnosis}`),
    ...evidenceQueries.map(withQuery('/')),
    '/synthesis',
    ...conditions.map((condition) => `/synthesis?condition=${condition}`),
    ...everyThird.map((diagnosis) => `/synthesis?diagnosis=${diagnosis}`),
    ...families.flatMap((family) => waysToPool.map((way) => `/synthesis?family=${family}${way}`)),
    ...synthesisQueries.map(withQuery('/synthesis')),
    ...comparisons.map(withQuery('/compare')),
    '/mechanism',
    ...pathwayIds.map((pathway) => `/mechanism?pathway=${pathway}`),
    '/mechanism?pathway=ogf-ogfr&dose=1.5',
    ...otherPages,
    ...studyIds.map((id) => `/studies/${id}`),
  ];
}
