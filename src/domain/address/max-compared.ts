/** Columns that a comparison can hold side by side. */
export const maxCompared = 4;
