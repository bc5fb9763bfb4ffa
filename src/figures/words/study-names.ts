import { createContext } from 'react';

/** Display name of a record of the dataset; null when it holds none of that id, or is not here yet. */
export type NameOfStudy = (id: string) => string | null;

/** Names of the records that a page may lead to. The page gives them, once. */
export const StudyNames = createContext<NameOfStudy>(() => null);
