/** Names of people and places with which labels of diagnoses begin: they keep their capital in a sentence. */
const properNames = /^(?:Crohn|Gulf War|Hailey|Sjögren)/;

/** A label within a sentence: "fibromyalgia", "long COVID", but "Crohn disease" and "HIV infection". */
export function labelInSentence(label: string): string {
  return properNames.test(label)
    ? label
    : label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
