import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** A file in src/themes/ is a theme: its own style between what all share, minified and fingerprinted. */
export async function themesSource(source: string): Promise<string> {
  const [base, print] = ['base', 'print'].map((name) =>
    readFileSync(join(source, `${name}.css`), 'utf8'),
  );
  const rows: string[] = [];
  for (const name of namesIn(join(source, 'themes'), '.css')) {
    const own = readFileSync(join(source, 'themes', `${name}.css`), 'utf8');
    const { code } = await transform(`${base}${own}${print}`, { loader: 'css', minify: true });
    const style = code.trim();
    const hash = createHash('sha256').update(style).digest('base64');
    rows.push(`${JSON.stringify(name)}: ${JSON.stringify({ style, hash: `sha256-${hash}` })}`);
  }
  return `export const themes = { ${rows.join(',\n')} } as const;

/** A design of the HTML pages. */
export type Theme = keyof typeof themes;
`;
}

/** Names of the files of a folder; `plain` and `html` first, because they are what one gets unasked. */
export function namesIn(folder: string, extension: string): string[] {
  const unasked = new Set(['plain', 'html']);
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith(`.test${extension}`))
    .map((name) => name.slice(0, -extension.length))
    .sort((a, b) => Number(unasked.has(b)) - Number(unasked.has(a)) || (a < b ? -1 : 1));
}
