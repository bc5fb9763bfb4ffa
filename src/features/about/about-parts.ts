/** Parts of the page on methods and data, in their order; the ids are anchors and do not change. */
export const aboutParts = [
  { id: 'scope', label: 'What is covered' },
  { id: 'collection', label: 'How it was found and checked' },
  { id: 'counts', label: 'What the dataset holds' },
  { id: 'gaps', label: 'What is missing' },
  { id: 'rules', label: 'How things are decided' },
  { id: 'exclusions', label: 'Kept out, and shared people' },
  { id: 'version', label: 'Version and downloads' },
  { id: 'dictionary', label: 'Data dictionary' },
  { id: 'credits', label: 'Credits and licence' },
  { id: 'privacy', label: 'Privacy' },
  { id: 'errors', label: 'Errors and contributions' },
] as const;

export type AboutPartId = (typeof aboutParts)[number]['id'];
