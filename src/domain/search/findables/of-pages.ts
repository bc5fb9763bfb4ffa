import { evidenceHref, partHref } from '../../address/hrefs';
import { pagePaths } from '../../address/page-paths';
import type { StudySummary } from '../../summary/study-summary';
import type { Findable } from '../findable';

type PageEntry = readonly [
  key: string,
  title: string,
  href: string,
  line: string,
  ...names: readonly string[],
];

const entries = (doses: readonly string[]): readonly PageEntry[] => [
  ['evidence', 'Evidence', evidenceHref(), 'Every study, filtered by condition, design, outcome, dose and more.', 'all studies', 'studies', 'home'],
  ['map', 'Map of the evidence', evidenceHref({ view: 'map' }), 'What has been studied in which condition, and what has not.', 'evidence map', 'gap map', 'gaps'],
  ['synthesis', 'Synthesis', pagePaths.synthesis, 'Forest plot, pooled results and summary of findings.', 'forest plot', 'meta-analysis', 'pooled result', 'summary of findings', 'certainty'],
  ['reviews', 'Why reviews disagree', pagePaths.reviews, 'Reviews beside each other, with what they pooled.', 'reviews', 'systematic reviews', 'meta-analyses'],
  ['guidance', 'What bodies say', partHref('reviews', 'guidance'), 'Statements of regulators, societies and others on LDN.', 'guidelines', 'guidance', 'recommendations', 'NICE'],
  ['mechanism', 'Mechanism', pagePaths.mechanism, 'Ideas of how LDN might act, each with evidence for and against.', 'how it works', 'mode of action', 'mechanism of action'],
  ['facts', 'Pharmacology facts', partHref('mechanism', 'facts'), 'Absorption, levels, elimination and receptor blockade.', 'pharmacology', 'pharmacokinetics', 'pharmacodynamics'],
  ['safety', 'Safety and dosing', pagePaths.safety, 'Contraindications, interactions, harms with figures, and doses.', 'safety', 'contraindications', 'warnings'],
  ['harms', 'Harms in studies', partHref('safety', 'harms'), 'Adverse events of every study, with and without a comparison group.', 'harms', 'side effects', 'adverse events', 'vivid dreams'],
  ['doses', 'Doses that were studied', partHref('safety', 'doses'), 'The daily dose of every study.', 'dose', 'dosing', 'dosage', 'doses', 'titration', ...doses],
  ['licensing', 'Licensing and compounding', partHref('safety', 'licensing'), 'What naltrexone is licensed for, and how low doses are supplied.', 'licence', 'licensing', 'compounding', 'compounded', 'off-label'],
  ['trials', 'Trials to report', pagePaths.trials, 'Registered trials on a time line: due, overdue, complete without a result.', 'registered trials', 'trials', 'ongoing trials', 'what reports next', 'recruiting', 'upcoming trials'],
  ['compare', 'Compare', pagePaths.compare, 'Two to four studies side by side.', 'comparison', 'side by side'],
  ['saved', 'Saved views', pagePaths.saved, 'Views kept on this device, and what changed since.', 'bookmarks', 'saved'],
  ['glossary', 'Glossary', pagePaths.glossary, 'Terms and scales as they are used here.', 'terms', 'definitions', 'abbreviations'],
  ['about', 'About', pagePaths.about, 'Methods, data, licence and privacy.', 'methods', 'about', 'privacy', 'cookies', 'contact', 'contributing'],
  ['downloads', 'Downloads', partHref('about', 'version'), 'The whole dataset for programs and spreadsheets.', 'download', 'csv', 'dataset', 'json', 'data'],
  ['changelog', 'Changelog', partHref('about', 'version'), 'What each version changed, in a few sentences.', 'version'],
  ['news', 'What is new', pagePaths.news, 'Records added and corrected, version by version; feeds.', 'news', 'corrections', 'updates', 'feed', 'rss', 'atom'],
]; // prettier-ignore

/** Pages and their parts. "4.5 mg" asks of the doses that were studied. */
export function findablePages(studies: readonly StudySummary[]): readonly Findable[] {
  const doses = [...new Set(studies.flatMap(({ dosesMgPerDay }) => dosesMgPerDay))];
  const written = doses.map((mg) => `${mg} mg`);
  return entries(written).map(([key, title, href, line, ...names]) => ({
    id: `page:${key}`,
    kind: 'page',
    title,
    href,
    line,
    names,
  }));
}
