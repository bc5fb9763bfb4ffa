/** Where the focus goes when its control goes. */
export type FocusHeir =
  /** The button of the next or the last entry in the list or the row. */
  | 'neighbour'
  /** The control before it, from which the next step leads on to what came in its place. */
  | 'before'
  | 'main';

const controls = 'a[href], button:not(:disabled), input:not([type=hidden]), select, summary';

/** Marks a control that goes when it is pressed: nothing is handed on to it. */
export const leavingMark = { 'data-leaving': true } as const;

function controlBefore(leaving: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${controls})`)];
  return all.slice(0, all.indexOf(leaving)).findLast(
    (control) =>
      !('leaving' in control.dataset) &&
      // Known to browsers since 2024; where it is not, controls are taken as shown.
      (!('checkVisibility' in control) || control.checkVisibility()),
  );
}

function besideIn(leaving: HTMLElement): HTMLElement | null | undefined {
  const item = leaving.closest('li, th');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return beside?.querySelector('button');
}

/** Moves the focus off a control that is about to go: to its heir where there is one, else to the content. */
export function handOnFocus(leaving: HTMLElement, to: FocusHeir = 'neighbour'): void {
  const heir =
    to === 'neighbour' ? besideIn(leaving) : to === 'before' ? controlBefore(leaving) : null;
  (heir ?? document.querySelector('main'))?.focus({ preventScroll: true });
}
