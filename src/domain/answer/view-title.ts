import { activeFilters, type ActiveFilter } from '../address/active-filters';
import { cleared, withView } from '../address/update-view';
import type { EvidenceView } from '../address/view';
import { listOf } from '../format/words';
import type { Selection } from '../select/question';
import { comparatorPhrases } from '../vocabulary/filters/comparators';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import { labelInSentence } from '../vocabulary/proper-names';

type Asked = Pick<Selection, 'view' | 'asked' | 'questionView'>;

function scopeLabels(view: EvidenceView, diagnosisLabels: ReadonlyMap<string, string>) {
  return activeFilters(view, diagnosisLabels)
    .filter(({ key }) => key === 'condition' || key === 'diagnosis')
    .map(({ label }) => label);
}

/** What a view is about: the chosen conditions and diagnoses, or all. */
export function scopeText(
  view: EvidenceView,
  diagnosisLabels: ReadonlyMap<string, string>,
): string {
  const [first, ...more] = scopeLabels(view, diagnosisLabels);
  return first === undefined ? 'All conditions' : listOf([first, ...more.map(labelInSentence)]);
}

/** The filters that narrow the question or choose by result, each as a phrase. */
export function narrowings(
  { view, asked }: Asked,
  diagnosisLabels: ReadonlyMap<string, string>,
): readonly string[] {
  const part = withView(cleared(view), { ...asked.lens, ...asked.result });
  return activeFilters(part, diagnosisLabels).map(filterPhrase);
}

/** Names a view for tabs, bookmarks and paper: "Neuropathic pain: randomised, against placebo". */
export function viewTitle(of: Asked, diagnosisLabels: ReadonlyMap<string, string>): string {
  const phrases = narrowings(of, diagnosisLabels);
  const scope = scopeText(of.questionView, diagnosisLabels);
  if (phrases.length > 0) return `${scope}: ${phrases.join(', ')}`;
  return scopeLabels(of.questionView, diagnosisLabels).length === 0 ? 'Evidence' : scope;
}

/** The same of an outcome that is pooled: "Pain intensity in fibromyalgia (against placebo)". */
export function outcomeTitle(
  outcome: string,
  of: Asked,
  diagnosisLabels: ReadonlyMap<string, string>,
): string {
  const phrases = narrowings(of, diagnosisLabels);
  const within = phrases.length === 0 ? '' : ` (${phrases.join(', ')})`;
  return `${outcome} in ${labelInSentence(scopeText(of.questionView, diagnosisLabels))}${within}`;
}

/** What a filter keeps, in a phrase that stands without the filter's name. */
function filterPhrase({ key, value, label }: ActiveFilter<EvidenceView>): string {
  const text = labelInSentence(label);
  switch (key) {
    case 'condition':
    case 'diagnosis':
    case 'design':
    case 'n':
    case 'parent':
    case 'q':
      return text;
    case 'comparator':
      return comparatorPhrases[value as ComparatorClass];
    case 'outcome':
      return `on ${text}`;
    case 'dose':
      return `${text} a day`;
    case 'duration':
      return `treated ${text}`;
    case 'direction':
      return value === 'unclear' ? 'result not clear' : text;
    case 'results':
      return value === 'registered' ? text : `results ${text}`;
    case 'years':
      return `published ${text}`;
  }
}
