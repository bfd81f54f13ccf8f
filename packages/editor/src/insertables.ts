const TOKEN = /`[^`\n]+`|\{\{[^{}\n]+\}\}|\$t\([^()\n]+\)|\[[^\][\n]+\]\(([^()\s]+)\)/g;

/**
 * What a translation takes over as it stands: code, placeholders and the targets of links.
 *
 * @example insertablesOf('See `Allow` and [gone](410).') // ['`Allow`', '[](410)']
 */
export function insertablesOf(source: string): string[] {
  const found = [...source.matchAll(TOKEN)].map(([token, target]) =>
    target === undefined ? token : `[](${target})`,
  );
  return [...new Set(found)];
}
