/**
 * Moves the focus off a control that is about to go: to its neighbour in the list or the row where one stays,
 * else to the content.
 */
export function handOnFocus(leaving: HTMLElement, to: 'neighbour' | 'main' = 'neighbour'): void {
  const item = leaving.closest('li, th');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const neighbour = to === 'neighbour' ? beside?.querySelector('button') : null;
  (neighbour ?? document.querySelector('main'))?.focus({ preventScroll: true });
}
