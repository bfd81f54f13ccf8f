import type { Page } from 'playwright-core';

/* What assistive technology calls the links and controls of a page. */

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const ROLES = /^(?:link|button|checkbox|combobox|searchbox|textbox|switch|DisclosureTriangle)$/;
/** Says what else a link is about: the row of a table, the part of the page. */
const CONTEXTS = /^(?:row|banner|navigation|main|region|contentinfo|RootWebArea)$/;

/**
 * What is wrong with the names in the accessibility tree of a page: a link or control that has
 * none, and two links that sound the same in one place and lead to different pages.
 *
 * @example expect(await nameFaults(page)).toEqual([])
 */
export async function nameFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes }: { nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const contextOf = ({ nodeId, parentId, role }: Node): string => {
    const parent = byId.get(parentId ?? '');
    return CONTEXTS.test(textOf(role)) || !parent ? nodeId : contextOf(parent);
  };
  const named = nodes
    .filter(({ ignored, role }) => !ignored && ROLES.test(textOf(role)))
    .map((node) => ({
      role: textOf(node.role),
      // A title is read out after the name.
      name: [textOf(node.name), textOf(node.description)].filter(Boolean).join(', ').trim(),
      url: textOf(node.properties?.find(({ name }) => name === 'url')?.value),
      context: contextOf(node),
    }));
  const nameless = named.filter(({ name }) => name === '');
  const links = Map.groupBy(
    named.filter(({ role, name }) => role === 'link' && name !== ''),
    ({ context, name }) => `${context} ${name}`,
  );
  const alike = [...links.values()].filter((same) => new Set(same.map(({ url }) => url)).size > 1);
  return [
    ...nameless.map(({ role, url }) => `a ${role} has no name ${url}`.trim()),
    ...alike.map((same) => `“${same[0]?.name}” leads to ${same.map(({ url }) => url).join(', ')}`),
  ];
}

const textOf = (value?: Value): string => String(value?.value ?? '').trim();
