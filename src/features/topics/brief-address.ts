import { createContext } from 'react';

/** Full address of the brief on screen, for paper. */
export const BriefAddress = createContext('');
