import { join } from 'node:path';
import { namesIn } from './themes.ts';

/**
 * The module that gathers what each file of a folder exports.
 *
 * @param source folder src/
 * @param kind `format`: each file of formats/ exports a `format`, and so on
 * @param type name of the union of their names
 */
export function registerSource(source: string, kind: 'format' | 'server', type: string): string {
  const interfaceName = kind === 'format' ? 'Format' : 'Server';
  const names = namesIn(join(source, `${kind}s`), '.ts');
  return [
    ...names.map((name) => `import { ${kind} as ${name} } from '../src/${kind}s/${name}.ts';`),
    `import type { ${interfaceName} } from '../src/${kind}.ts';`,
    ``,
    `export type ${type} = ${names.map((name) => `'${name}'`).join(' | ')};`,
    ``,
    `export const ${kind}s: Readonly<Record<${type}, ${interfaceName}>> = { ${names.join(', ')} };`,
    ``,
  ].join('\n');
}
