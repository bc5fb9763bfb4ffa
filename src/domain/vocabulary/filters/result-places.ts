/** Where the results of a record were made public. */
export const resultPlaces = {
  journal: {
    label: 'In a journal',
    help: 'An article or letter of a journal. Articles are usually reviewed by peers, letters often not.',
  },
  elsewhere: {
    label: 'Elsewhere',
    help: 'Preprint, conference abstract, thesis, book, register or announcement: not known to be reviewed by peers.',
  },
  registered: {
    label: 'Registered, no results',
    help: 'A registration or protocol.',
  },
} as const;

export type ResultPlace = keyof typeof resultPlaces;
export const resultPlaceCodes = Object.keys(resultPlaces) as [ResultPlace, ...ResultPlace[]];
