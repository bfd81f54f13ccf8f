import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/*
 * Schemas → TypeScript types and compiled validators, both in generated/.
 * Compiling ahead keeps ajv's compiler out of every later run.
 */
const schemasUrl = new URL('../schemas/', import.meta.url);
const outUrl = new URL('../generated/', import.meta.url);

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
  for (const { schema } of files) ajv.addSchema(schema as AnySchemaObject);
  const code = standalone.default(
    ajv,
    Object.fromEntries(files.map(({ name, schema }) => [name, schema.$id])),
  );
  // ajv's ESM output still calls require() for its run-time parts; bundling resolves that.
  const bundled = await build({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Property names by the schema path that ajv reports, for “did you mean”. */
function properties(files: readonly SchemaFile[]): string {
  const table: Record<string, Record<string, string[]>> = {};
  for (const { name, schema } of files) {
    const known: Record<string, string[]> = (table[name] = {});
    const walk = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      const { properties: own } = node as { properties?: object };
      if (own) known[path] = Object.keys(own);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
    };
    walk(schema, '#');
  }
  return `export const properties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(table)};\n`;
}

function write(name: string, text: string): void {
  const target = new URL(name, outUrl);
  const temporary = new URL(`${name}.${process.pid}.tmp`, outUrl);
  writeFileSync(temporary, text);
  renameSync(temporary, target);
}

const files = readSchemas();
mkdirSync(outUrl, { recursive: true });
const [typeText, validatorText] = await Promise.all([types(files), validators(files)]);
write('schemas.ts', `${typeText}\n`);
write('properties.ts', properties(files));
write('validators.js', validatorText);
write(
  'validators.d.ts',
  `import type { ValidateFunction } from 'ajv';\n` +
    files.map(({ name }) => `export const ${name}: ValidateFunction;\n`).join(''),
);
// Last, so that an interrupted run is noticed: tools/generated.ts compares it with the schemas.
const fingerprint = createHash('sha256');
for (const name of readdirSync(schemasUrl).sort()) {
  fingerprint.update(readFileSync(new URL(name, schemasUrl)));
}
write('fingerprint', fingerprint.digest('hex'));
