import { pageWithWords, type Page } from './page.ts';

/**
 * The pages that files make in each language. A file makes one page, whose words have its name:
 * `coverage.title`, `developers:cli.title`. Where it makes many, or its words have other names, the
 * module `_<name>.ts` beside it lists them.
 *
 * @param files paths below pages/[locale]/
 * @param beside the pages that such modules list, by their path
 * @throws Error where a page would be forgotten, or two have one address
 * @example pagesOf(['developers/cli.astro'], {})[0]?.path // 'developers/cli/'
 */
export function pagesOf(
  files: readonly string[],
  beside: Readonly<Record<string, readonly Page[]>>,
): Page[] {
  const stray = Object.keys(beside).find((path) => !files.some((file) => besideOf(file) === path));
  if (stray !== undefined) throw new Error(`${stray} lists pages, but no page stands beside it.`);
  const all = files.flatMap((file) => beside[besideOf(file)] ?? [onePage(file)]);
  const paths = new Set<string>();
  for (const { path } of all) {
    if (paths.has(path)) throw new Error(`Two pages would have the address “${path}”.`);
    paths.add(path);
  }
  return all;
}

/** @example besideOf('[range].astro') // '_[range].ts' */
function besideOf(file: string): string {
  return file.replace(/([^/]*)\.astro$/, '_$1.ts');
}

function onePage(file: string): Page {
  if (file.includes('['))
    throw new Error(`${file} makes many pages: list them in ${besideOf(file)}, beside it.`);
  const name = file.replace(/\.astro$/, '');
  return pageWithWords(`${name}/`.replace(/(?:^|(?<=\/))index\/$/, ''), name.replace('/', ':'));
}
