/**
 * Words by which the terms of the glossary are recognised in running text, so that a screen can
 * mark them without loading the definitions. A test holds them to `glossary.json`, both ways.
 */
export const termWords = {
  ldn: ['Low-dose naltrexone', 'LDN'],
  'ultra-low-dose': ['Ultra-low-dose naltrexone', 'ULDN'],
  'neuropathic-pain': ['Neuropathic pain', 'nerve pain'],
  'nociceptive-pain': ['Nociceptive pain'],
  'nociplastic-pain': ['Nociplastic pain', 'centralized pain', 'centralised pain'],
  'central-sensitization': ['Central sensitization', 'central sensitisation'],
  hyperalgesia: ['Hyperalgesia'],
  allodynia: ['Allodynia'],
  cpm: ['Conditioned pain modulation', 'CPM'],
  microglia: ['Microglia', 'microglial cells', 'microglial cell'],
  'opioid-antagonist': ['Opioid receptor antagonist', 'opioid antagonist'],
  'opioid-rebound': ['Opioid rebound hypothesis', 'rebound hypothesis', 'intermittent blockade'],
  tlr4: ['Toll-like receptor 4', 'TLR4'],
  ogf: ['Opioid growth factor', 'OGF', 'OGFr', '[Met5]-enkephalin', 'met-enkephalin'],
  biphasic: ['Biphasic dose response', 'hormesis', 'hormetic dose response', 'hormetic'],
  nnt: ['Number needed to treat', 'NNT', 'NNTB', 'NNTH', 'number needed to harm', 'NNH'],
  mcid: [
    'Minimal important difference',
    'minimal clinically important difference',
    'MCID',
    'MID',
    'MIC',
  ],
  smd: ['Standardised mean difference', 'standardized mean difference', 'SMD', 'Cohen’s d'],
  grade: ['GRADE certainty', 'GRADE', 'certainty of evidence'],
  'risk-of-bias': ['Risk of bias', 'RoB 2', 'RoB'],
  'prediction-interval': ['Prediction interval'],
  heterogeneity: ['Heterogeneity', 'I²', 'I2', 'tau²', 'tau2'],
  'crossover-trial': ['Crossover trial', 'crossover', 'cross-over trial'],
  'retrospective-cohort': ['Retrospective cohort study', 'retrospective cohort'],
  'scoping-review': ['Scoping review'],
  'up-and-down': ['Up-and-down dose finding', 'up-and-down method', 'ED50', 'ED95'],
  'off-label': [
    'Off-label use and specials',
    'off-label',
    'off-label use',
    'unlicensed special',
    'specials',
    'compounding',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Id of a term of the glossary, and its anchor on the glossary page. */
export type TermId = keyof typeof termWords;
