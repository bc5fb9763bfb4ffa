/**
 * What a reader and a screen reader get of a page: its title, then `main`, one line per block with
 * white space folded. Names and descriptions that are only attributes stand in braces where their
 * element begins. Runs in the page, and so uses nothing from outside itself.
 */
export function pageText(): string {
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'title',
    'placeholder',
  ];
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);
  const ownLine = new Set(['title', 'desc', 'text', 'BR', 'BUTTON', 'OPTION', 'INPUT']);
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const folded = line.replaceAll(/[ \t\r\n]+/g, ' ').trim();
    if (folded !== '') lines.push(folded);
    line = '';
  };
  const say = (what: string, text: string | null) => {
    if (text !== null && text.trim() !== '') line += ` {${what}: ${text}} `;
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent ?? '';
    if (!(node instanceof Element) || silent.has(node.tagName)) return;
    const { display } = getComputedStyle(node);
    const block = ownLine.has(node.tagName) || !/^(inline|contents)/.test(display);
    // Links side by side are boxes of their own, and words of a sentence are not.
    const boxed = !block && display.startsWith('inline-');
    if (block) endLine();
    if (boxed) line += ' ';
    for (const name of spoken) say(name, node.getAttribute(name));
    if (node instanceof HTMLInputElement) {
      if (node.type !== 'checkbox' && node.type !== 'radio') say('value', node.value);
      else if (node.checked) line += ' {checked} ';
    }
    if (node instanceof HTMLOptionElement && node.selected) line += ' {selected} ';
    for (const child of node.childNodes) walk(child);
    if (boxed) line += ' ';
    if (block) endLine();
  };
  const main = document.querySelector('main');
  if (main !== null) walk(main);
  endLine();
  return [document.title, ...lines, ''].join('\n');
}
