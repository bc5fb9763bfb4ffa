/**
 * The search, written down so that anybody can repeat it. PubMed: low-dose naltrexone by any of its
 * names, and naltrexone beside the conditions of this dataset. Veterinary and addiction papers that
 * name no such condition do not match the second part.
 */
export const pubmedQuery = [
  '"low dose naltrexone"[tiab]',
  '"low-dose naltrexone"[tiab]',
  '"ultra-low-dose naltrexone"[tiab]',
  '"LDN"[tiab] AND naltrexone[tw]',
  'naltrexone[tw] AND (pain[tw] OR fibromyalgia[tw] OR neuropath*[tw] OR arthritis[tw] OR crohn*[tw] OR colitis[tw] OR "multiple sclerosis"[tw] OR pruritus[tw] OR psoriasis[tw] OR "long covid"[tw] OR "chronic fatigue"[tw] OR inflammat*[tw])',
]
  .map((part) => `(${part})`)
  .join(' OR ');

/** ClinicalTrials.gov: the same in the language of its search (Essie), in all fields. */
export const registryQuery =
  '"low dose naltrexone" OR (LDN AND naltrexone) OR (naltrexone AND (pain OR fibromyalgia OR neuropathy OR arthritis OR Crohn OR colitis OR "multiple sclerosis" OR pruritus OR psoriasis OR "long covid" OR "chronic fatigue" OR inflammation))';
