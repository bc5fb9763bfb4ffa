/** Direction of a controlled result by rule (see `resultDirection`), not the sign of the estimate. */
export const resultDirections = {
  ldn: { label: 'Favours LDN', help: 'Interval excludes no difference, or P < 0.05, towards LDN.' },
  neither: {
    label: 'No clear difference',
    help: 'Interval includes no difference, or P is 0.05 or more.',
  },
  comparator: {
    label: 'Favours comparator',
    help: 'Interval excludes no difference, or P < 0.05, towards the comparator.',
  },
  unclear: {
    label: 'Not clear',
    help: 'No interval or P value could be read, or which side it favours is not stated.',
  },
} as const;

export type ResultDirection = keyof typeof resultDirections;
export const resultDirectionCodes = Object.keys(resultDirections) as [
  ResultDirection,
  ...ResultDirection[],
];
