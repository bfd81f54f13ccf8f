/** As much of JSON Schema as our schema says things with. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

/**
 * TypeScript for the definitions of a schema, read-only and with the schema’s own descriptions.
 *
 * A library does this too; but app developers read what is written here in the packages that we
 * publish, so that it should look as if somebody had written it.
 *
 * @throws an Error for a schema that says something in another way than ours
 * @example typesOf({ Step: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } })
 * // 'export interface Step {\n  readonly id: string;\n}\n'
 */
export function typesOf(definitions: Readonly<Record<string, Schema>>): string {
  return Object.entries(definitions)
    .map(([name, schema]) => {
      const head = comment(schema.description, '');
      return schema.properties === undefined
        ? `${head}export type ${name} = ${typeOf(schema)};\n`
        : `${head}export interface ${name} {\n${members(schema, '  ')}}\n`;
    })
    .join('\n');
}

function members({ properties = {}, required = [] }: Schema, indent: string): string {
  return Object.entries(properties)
    .map(([name, schema]) => {
      const mark = required.includes(name) ? '' : '?';
      return `${comment(schema.description, indent)}${indent}readonly ${name}${mark}: ${typeOf(schema, indent)};\n`;
    })
    .join('');
}

function typeOf(schema: Schema, indent = ''): string {
  const { $ref, anyOf, items, properties, additionalProperties: values } = schema;
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (anyOf) return anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if ('const' in schema) return literal(schema.const);
  if (properties) return `{\n${members(schema, `${indent}  `)}${indent}}`;
  if (schema.type === 'object' && values)
    return `Readonly<Record<string, ${typeOf(values, indent)}>>`;
  if (schema.type === 'array' && items) {
    const item = typeOf(items, indent);
    if (schema.minItems !== undefined && schema.minItems === schema.maxItems)
      return `readonly [${Array<string>(schema.minItems).fill(item).join(', ')}]`;
    return `readonly ${/\||^readonly /.test(item) ? `(${item})` : item}[]`;
  }
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(schema.type ?? '')) return schema.type ?? '';
  throw new Error(`There is no type for ${JSON.stringify(schema)}.`);
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function comment(text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text} */\n`;
}
