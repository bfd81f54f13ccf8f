import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { propertyTree, type SchemaPart } from './property-tree.ts';
import { registerSource } from './register.ts';
import { write } from '../src/compile/write.ts';
import { stateOfInputs } from './inputs.ts';
import { registers } from './registers.ts';

/*
 * Schemas → TypeScript types and compiled validators; folders that are lists → the lists. All of it
 * in generated/. Compiling ahead keeps ajv's compiler out of every later run.
 */
const schemasUrl = new URL('../schemas/', import.meta.url);
const out = fileURLToPath(new URL('../generated/', import.meta.url));

interface SchemaFile {
  readonly name: string;
  readonly schema: JSONSchema & { $id: string };
}

function readSchemas(): SchemaFile[] {
  return readdirSync(schemasUrl)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.schema.json'.length),
      schema: JSON.parse(readFileSync(new URL(file, schemasUrl), 'utf8')) as SchemaFile['schema'],
    }));
}

async function types(files: readonly SchemaFile[]): Promise<string> {
  const parts = await Promise.all(
    files.map(({ name, schema }) =>
      compile(structuredClone(schema), name, {
        bannerComment: '',
        ignoreMinAndMaxItems: true,
        format: false,
      }),
    ),
  );
  return parts.join('\n');
}

async function validators(files: readonly SchemaFile[]): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  // For us, not for validation: words that each language writes anew.
  ajv.addKeyword({ keyword: 'x-own-words', schemaType: 'boolean' });
  for (const { schema } of files) ajv.addSchema(schema as AnySchemaObject);
  const code = standalone.default(
    ajv,
    Object.fromEntries(files.map(({ name, schema }) => [name, schema.$id])),
  );
  // ajv's ESM output still calls require() for its run-time parts; bundling resolves that.
  const bundled = await build({
    stdin: {
      contents: code,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Else comments and names of modules say where the packages lie on this machine.
    minify: true,
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** The names that properties may have, for “did you mean” and for the order of keys. */
function properties(files: readonly SchemaFile[]): string {
  const trees = files.map(({ name, schema }) => [name, propertyTree(schema as SchemaPart)]);
  return `export interface Properties {
  readonly [name: string]: Properties;
}

export const properties: Properties = ${JSON.stringify(Object.fromEntries(trees))};\n`;
}

function modules(): [name: string, text: string][] {
  try {
    return Object.entries(registers).map(([name, register]) => [
      name,
      registerSource(register, out),
    ]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

const lists = modules();
const files = readSchemas();
const [typeText, validatorText] = await Promise.all([types(files), validators(files)]);
const made = new Map([
  ['schemas.ts', `${typeText}\n`],
  ['properties.ts', properties(files)],
  ['validators.js', validatorText],
  [
    'validators.d.ts',
    `import type { ValidateFunction } from 'ajv';\n` +
      files.map(({ name }) => `export const ${name}: ValidateFunction;\n`).join(''),
  ],
  ...lists,
  // Last, so that an interrupted run is noticed: ensureGenerated() compares it with the inputs.
  ['fingerprint', stateOfInputs()],
]);
mkdirSync(out, { recursive: true });
// What is made no more would stay, and go into turbo’s cache. Drafts (.tmp) are another run’s.
for (const name of readdirSync(out))
  if (!made.has(name) && !name.endsWith('.tmp')) rmSync(`${out}${name}`, { recursive: true });
for (const [name, text] of made) write(`${out}${name}`, text);
