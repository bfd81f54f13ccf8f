import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '@polystatus/core/register';
import { transform } from 'esbuild';

/** A file in src/themes/ is a theme: its own style between what all share, minified and fingerprinted. */
export async function themesSource(source: string): Promise<string> {
  const [base, print] = ['base', 'print'].map((name) =>
    readFileSync(join(source, `${name}.css`), 'utf8'),
  );
  const rows: string[] = [];
  // The plain one is what one gets unasked.
  for (const name of namesIn(join(source, 'themes'), '.css', ['plain'])) {
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
