import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A folder that is a list: each file of it is one entry, named as the file. */
export interface Register {
  /** The folder, absolute: `…/src/formats`. */
  readonly folder: string;
  /** What each file exports, whatever the file is called: `format`. */
  readonly exported: string;
  /** The type of what they export: `Format`. */
  readonly type: string;
  /** The file that states the type, absolute. */
  readonly typeFile: string;
  /** What the written module calls the list: `formats`. */
  readonly list: string;
  /** What it calls the union of the names: `FormatName`; left out, there is none. */
  readonly names?: string;
  /** Names that stand before the others, which follow the alphabet. */
  readonly first?: readonly string[];
  /**
   * - `record`: by name, in one object
   * - `array`: in the order of the names
   * - `loaders`: by name, each loaded when it is asked for
   */
  readonly form?: 'record' | 'array' | 'loaders';
}

/**
 * The module that gathers what each file of a folder exports. Language needs such a list; nobody
 * keeps it by hand.
 *
 * @param register which folder, and what is in it
 * @param into the folder, absolute, in which the module will stand
 * @throws an Error where a file exports something else, or its name is not written as ours are
 * @example
 * registerSource({ folder: '/a/src/formats', exported: 'format', type: 'Format',
 *   typeFile: '/a/src/format.ts', list: 'formats' }, '/a/generated')
 * // import { format as htmlFormat } from '../src/formats/html.ts'; …
 * // export const formats: Readonly<Record<string, Format>> = { "html": htmlFormat, … };
 */
export function registerSource(register: Register, into: string): string {
  const { folder, exported, type, typeFile, list, first, form = 'record' } = register;
  const names = namesIn(folder, '.ts', first);
  for (const name of names) refuseStranger(folder, name, exported);
  const from = (path: string): string => JSON.stringify(specifier(into, path));
  const rows = names.map((name) => {
    const path = from(join(folder, `${name}.ts`));
    const alias = `${camelCase(name)}${capital(exported)}`;
    return {
      top: `import { ${exported} as ${alias} } from ${path};`,
      item:
        form === 'array'
          ? alias
          : `${JSON.stringify(name)}: ${form === 'record' ? alias : `async () => (await import(${path})).${exported}`}`,
    };
  });
  const key = register.names ?? 'string';
  const value = form === 'loaders' ? `() => Promise<${type}>` : type;
  const [open, close] = form === 'array' ? '[]' : '{}';
  const shape = form === 'array' ? `readonly ${type}[]` : `Readonly<Record<${key}, ${value}>>`;
  return [
    ...(form === 'loaders' ? [] : rows.map(({ top }) => top)),
    `import type { ${type} } from ${from(typeFile)};`,
    ``,
    ...(register.names === undefined
      ? []
      : [`export type ${key} = ${names.map((name) => JSON.stringify(name)).join(' | ')};`, ``]),
    `export const ${list}: ${shape} = ${open}`,
    ...rows.map(({ item }) => `  ${item},`),
    `${close};`,
    ``,
  ].join('\n');
}

/**
 * Names of the files of a folder, without their tests.
 *
 * @param first names that stand before the others
 * @example namesIn('/a/src/formats', '.ts', ['html']) // ['html', 'problem', 'text']
 */
export function namesIn(
  folder: string,
  extension: string,
  first: readonly string[] = [],
): string[] {
  const rank = (name: string): number => {
    const index = first.indexOf(name);
    return index < 0 ? first.length : index;
  };
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith(`.test${extension}`))
    .map((name) => name.slice(0, -extension.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function refuseStranger(folder: string, name: string, exported: string): void {
  const file = `${basename(folder)}/${name}.ts`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `${file}: the file’s name is the entry’s name; write it in small letters, with hyphens.`,
    );
  const text = readFileSync(join(folder, `${name}.ts`), 'utf8');
  if (!new RegExp(`^export (?:async )?(?:const|function) ${exported}\\b`, 'm').test(text))
    throw new Error(
      `${file} exports no “${exported}”. Every file of ${basename(folder)}/ is an entry of the list and says \`export const ${exported} = …\`; what is none belongs beside the folder.`,
    );
}

/** How a module of a folder imports a file. */
function specifier(folder: string, path: string): string {
  const way = relative(folder, path).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** @example camelCase('double-spaces') // 'doubleSpaces' */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
