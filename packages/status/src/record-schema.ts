import compiled from '../schemas/compiled.schema.json' with { type: 'json' };

const { Facts: facts, Entry: entry, HeaderField: field, Example: example } = compiled.$defs;
const text = { type: 'string' };

/**
 * The JSON Schema (2020-12) of a record, made from that of facts and words. It refers to nothing,
 * so that an OpenAPI document can take it in.
 *
 * @param id address at which the schema is published
 */
export function recordSchema(id: string): object {
  return whole({
    $schema: compiled.$schema,
    $id: id,
    title: 'Status',
    description: 'One status code in one language: its facts and its words.',
    type: 'object',
    additionalProperties: false,
    required: ['lang', ...facts.required, ...entry.required.filter(isNew)],
    properties: {
      $schema: text,
      lang: { description: 'BCP 47 tag of the words.', ...text },
      ...facts.properties,
      ...entry.properties,
      headers: {
        ...facts.properties.headers,
        items: {
          ...field,
          required: [...field.required, 'purpose'],
          properties: {
            ...field.properties,
            purpose: entry.properties.headers.additionalProperties,
          },
        },
      },
      examples: {
        ...facts.properties.examples,
        items: {
          ...example,
          properties: {
            ...example.properties,
            caption: {
              ...entry.properties.examples.additionalProperties,
              description: 'What it shows, where there are several; light Markdown.',
            },
          },
        },
      },
      related: {
        ...facts.properties.related,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'reason'],
          properties: { id: text, reason: text },
        },
      },
    },
  }) as object;
}

function isNew(name: string): boolean {
  return !(facts.required as string[]).includes(name);
}

/** A schema with what it refers to in the place of each reference. */
function whole(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(whole);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...own } = schema as { readonly $ref?: string };
  const rest = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, whole(value)]));
  if ($ref === undefined) return rest;
  const name = $ref.replace('#/$defs/', '') as keyof typeof compiled.$defs;
  return { ...(whole(compiled.$defs[name]) as object), ...rest };
}
