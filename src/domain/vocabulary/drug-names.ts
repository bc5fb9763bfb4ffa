/** A drug as it is asked for. */
interface DrugEntry {
  readonly name: string;
  /** Code of the WHO's ATC index, from which name and class are. */
  readonly atc: string;
  /** An opioid agonist, partial agonists included: what is said of opioids is said of it. */
  readonly opioid: boolean;
  /**
   * Other generic names, and brand names by the labels of DailyMed (United States) and the electronic
   * medicines compendium (United Kingdom). They serve to find what is said of the drug.
   */
  readonly others: readonly string[];
}

const opioid = (name: string, atc: string, ...others: readonly string[]): DrugEntry => ({
  name,
  atc,
  opioid: true,
  others,
});
const drug = (name: string, atc: string, ...others: readonly string[]): DrugEntry => ({
  name,
  atc,
  opioid: false,
  others,
});

/** Drugs that clinicians ask about beside naltrexone, and what it was compared or combined with. */
export const drugNames: readonly DrugEntry[] = [
  opioid('tramadol', 'N02AX02', 'Ultram', 'Ultracet', 'Conzip', 'Tramal', 'Zydol', 'Zamadol', 'Tramacet'),
  opioid('methadone', 'N07BC02', 'Dolophine', 'Methadose', 'Physeptone', 'Methadone maintenance'),
  opioid('buprenorphine', 'N07BC01', 'Suboxone', 'Subutex', 'Zubsolv', 'Butrans', 'Belbuca', 'Buprenex', 'Temgesic', 'Sublocade', 'Buvidal', 'Espranor'),
  opioid('morphine', 'N02AA01', 'MS Contin', 'MST Continus', 'Oramorph', 'Kadian', 'Zomorph', 'Sevredol'),
  opioid('codeine', 'R05DA04', 'co-codamol', 'Tylenol with codeine', 'Solpadol', 'Kapake', 'Nurofen Plus'),
  opioid('dihydrocodeine', 'N02AA08', 'DF118', 'co-dydramol'),
  opioid('oxycodone', 'N02AA05', 'OxyContin', 'OxyNorm', 'Percocet', 'Roxicodone', 'Targinact', 'Targin', 'Longtec'),
  opioid('hydrocodone', 'R05DA03', 'Vicodin', 'Norco', 'Lortab', 'Zohydro', 'Hysingla'),
  opioid('hydromorphone', 'N02AA03', 'Dilaudid', 'Palladone', 'Exalgo'),
  opioid('oxymorphone', 'N02AA11', 'Opana'),
  opioid('fentanyl', 'N02AB03', 'Duragesic', 'Durogesic', 'Matrifen', 'Actiq', 'Abstral', 'Fentora'),
  opioid('tapentadol', 'N02AX06', 'Nucynta', 'Palexia'),
  opioid('pethidine', 'N02AB02', 'meperidine', 'Demerol'),
  opioid('diamorphine', 'N07BC06', 'heroin'),
  opioid('loperamide', 'A07DA03', 'Imodium', 'antidiarrhoeal'),
  opioid('diphenoxylate', 'A07DA01', 'Lomotil', 'co-phenotrope'),
  drug('naltrexone', 'N07BB04', 'Revia', 'Depade', 'Trexan', 'Nalorex', 'Adepend', 'Vivitrol', 'Opizone'),
  drug('naloxone', 'V03AB15', 'Narcan', 'Nyxoid', 'Prenoxad'),
  drug('nalmefene', 'N07BB05', 'Selincro'),
  drug('naltrexone and bupropion', 'A08AA62', 'Contrave', 'Mysimba'),
  drug('thioridazine', 'N05AC02', 'Mellaril', 'Melleril'),
  drug('disulfiram', 'N07BB01', 'Antabuse'),
  drug('acamprosate', 'N07BB03', 'Campral'),
  drug('levothyroxine', 'H03AA01', 'thyroxine', 'Synthroid', 'Euthyrox', 'Eltroxin', 'thyroid hormone'),
  drug('amitriptyline', 'N06AA09', 'Elavil', 'Endep', 'Saroten', 'Tryptizol'),
  drug('paracetamol', 'N02BE01', 'acetaminophen', 'Tylenol', 'Panadol'),
  drug('naproxen', 'M01AE02', 'Naprosyn', 'Aleve'),
  drug('sumatriptan', 'N02CC01', 'Imitrex', 'Imigran'),
  drug('pyridostigmine', 'N07AA02', 'Mestinon'),
  drug('clonidine', 'N02CX02', 'Catapres', 'Catapresan'),
]; // prettier-ignore
