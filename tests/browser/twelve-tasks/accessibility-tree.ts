import type { Page } from '@playwright/test';

/**
 * What Chromium tells assistive technology of the parts of a page with this role and name, as text.
 * An empty name stands for any.
 */
export async function spokenParts(
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  type Node = (typeof nodes)[number];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: Node): unknown => node.role?.value;
  const nameOf = (node: Node): string => `${node.name?.value ?? ''}`;
  const textOf = (node: Node): string => {
    if (!node.ignored && roleOf(node) === 'StaticText') return nameOf(node);
    const parts = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(textOf);
    // A picture or a box is told by its name only.
    return parts.length === 0 && !node.ignored ? nameOf(node) : parts.join(' ');
  };
  const isNamed = (node: Node) =>
    typeof name === 'string' ? name === '' || nameOf(node) === name : name.test(nameOf(node));
  return nodes
    .filter((node) => !node.ignored && roleOf(node) === role && isNamed(node))
    .map(textOf);
}
