import { designs, type Design } from '../../vocabulary/filters/designs';

/** In place of limits where no rule found any: what was not looked at is never called absent. */
export function noLimitText(design: Design): string {
  return designs[design].kind === 'primary'
    ? 'none of those looked for was found; risk of bias not assessed'
    : 'not assessed';
}
