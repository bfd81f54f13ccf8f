import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** The page before its script fills it. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Polystatus</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/app.css">
<script type="module" src="/app.js"></script>
</head>
<body></body>
</html>
`;

/** Bundles what the page needs; a moment at every start, so there is nothing to build before. */
export async function pageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('app/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  return {
    script: outputFiles[0]?.text ?? '',
    style: (
      await Promise.all(['style', 'entry', 'field', 'panel', 'preview'].map(styleSheet))
    ).join('\n'),
  };
}

function styleSheet(name: string): Promise<string> {
  return readFile(new URL(`app/${name}.css`, import.meta.url), 'utf8');
}
