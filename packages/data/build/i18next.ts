import type { Words } from '../src/i18next/statuses.ts';

/**
 * A module with the namespace `status` of one language: `src/i18next/statuses.ts` joins the words for
 * visitors with those of `summaries/`, so that no text stands in the package twice.
 */
export function statusNamespaceSource(
  tag: string,
  entries: Readonly<Record<string, Words>>,
): string {
  const lines = Object.entries(entries).flatMap(([id, { title, summary, visitor }]) => {
    // i18next would take these for places to fill in.
    const taken = [title, summary, visitor.title, visitor.message].find((text) =>
      /\n|\{\{|\$t\(/.test(text),
    );
    if (taken !== undefined) throw new Error(`${tag}/${id}: i18next cannot hold “${taken}”.`);
    return [id, visitor.title, visitor.message];
  });
  return `import { statuses, type Statuses } from '../../src/i18next/statuses.ts';
import { summarize } from '../summaries/${tag}.ts';

/** BCP 47 tag of the words in this module. */
export const locale = '${tag}';

/** The namespace \`status\` of i18next in this language. */
export const status: Statuses = /* @__PURE__ */ statuses(summarize, ${JSON.stringify(lines.join('\n'))});
`;
}
