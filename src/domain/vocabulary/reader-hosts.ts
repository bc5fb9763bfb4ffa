/** What stands at a host, so that it is the page itself and no copy of one. */
const hostKinds = {
  identifier: 'lasting address that leads to the paper itself',
  index: 'public index of papers or of terms',
  registry: 'registry of trials',
  agency: 'agency, parliament or assessment body, its labels and records',
  label: 'official texts on medicines, or a maker on its own',
  journal: 'journal or its publisher',
  society: 'society or the abstracts of its meetings',
  institution: 'where the authors work, on their own papers',
  body: 'body whose own statement it is',
  terminology: 'owner of a terminology',
  method: 'explains a method or a term, in words of its own',
  report: 'page of its own that reports a study: never the study, never official',
} as const;

type HostKind = keyof typeof hostKinds;

/**
 * Every host that readers may be sent to (without "www."), or one page of a host that otherwise holds
 * copies. A mirror, a page where files are shared or a machine's number is none of these. What is not
 * here is named in words, never linked.
 */
const hosts: Readonly<Record<HostKind, string>> = {
  identifier: 'doi.org hdl.handle.net',
  index: 'ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov',
  registry: `
    anzctr.org.au clinicaltrials.gov clinicaltrialsregister.eu ctri.nic.in irct.behdasht.gov.ir
    irct.ir isrctn.com onderzoekmetmensen.nl`,
  agency: `
    accessdata.fda.gov aifa.gov.it api.fda.gov/drug/label.json archive.scottish.parliament.uk
    bfarm.de database.inahta.org dmp.no ema.europa.eu fda.gov fhi.no gov.uk
    hansard.parliament.uk medsafe.govt.nz nice.org.uk processbook.kce.be`,
  label: `
    dailymed.nlm.nih.gov immunetherapeutics.com medicinali.aifa.gov.it medicines.org.uk
    swissmedicinfo.ch vivitrolhcp.com`,
  journal: `
    arznei-telegramm.de australianprescriber.tg.org.au bandolier.org.uk bibliomed.org
    bmcendocrdisord.biomedcentral.com bmcmedicine.biomedcentral.com cambridge.org
    casereports.bmj.com ccforum.biomedcentral.com cureus.com ijpc.com jamanetwork.com
    jddonline.com lakartidningen.se nature.com wjgnet.com wmpllc.org`,
  society: 'acrabstracts.org iasp-pain.org index.mirasmart.com',
  institution: `
    jhu.pure.elsevier.com mayoclinic.pure.elsevier.com pure.johnshopkins.edu
    research.bond.edu.au researchprofiles.herts.ac.uk rti.org scholars.northwestern.edu
    unthsc-ir.tdl.org`,
  body: `
    drugs-porphyria.com gentoftehospital.dk gigtforeningen.dk meduniwien.ac.at ms-uk.org
    relis.no`,
  terminology: 'icd.who.int meshb.nlm.nih.gov purl.obolibrary.org snomed.info',
  method: `
    community.cochrane.org handbook-5-1.cochrane.org libguides.brunel.ac.uk
    nhsevidencetoolkit.net training.cochrane.org`,
  report: `
    anaesthesiacollective.com bioworld.com clinicalpainadvisor.com dermatologyadvisor.com
    empr.com fdanews.com immattersacp.org
    ldnresearchtrust.org/can-ldn-help-mast-cell-activation-syndrome-mcas mdedge.com
    meassociation.org.uk medicalnewstoday.com pharmabiz.com pharmaceutical-business-review.com
    pharmatimes.com psychcongress.com pta-in-love.de rheumatologynetwork.com univadis.co.uk`,
};

const kindByHost: ReadonlyMap<string, HostKind> = new Map(
  (Object.keys(hosts) as HostKind[]).flatMap((kind) =>
    hosts[kind]
      .trim()
      .split(/\s+/)
      .map((host) => [host, kind] as const),
  ),
);

/** What stands at a web address; null for a host, or a page of one, that readers are not sent to. */
export function hostKindOf(address: string): HostKind | null {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return kindByHost.get(host) ?? kindByHost.get(`${host}${pathname}`) ?? null;
}
