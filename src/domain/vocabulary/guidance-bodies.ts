/** Kinds of bodies that say something on LDN, the more formal first. */
export const guidanceBodies = {
  regulator: { label: 'Regulator', order: 1 },
  'technology-assessment': { label: 'Technology assessment', order: 2 },
  society: { label: 'Professional society', order: 3 },
  'drug-information': { label: 'Drug information', order: 4 },
  parliament: { label: 'Parliament', order: 5 },
  hospital: { label: 'Hospital', order: 6 },
  charity: { label: 'Charity', order: 7 },
} as const;

export type GuidanceBody = keyof typeof guidanceBodies;
export const guidanceBodyCodes = Object.keys(guidanceBodies) as [GuidanceBody, ...GuidanceBody[]];
