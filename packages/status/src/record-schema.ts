import compiled from '../schemas/compiled.schema.json' with { type: 'json' };

const { Facts: facts, Entry: entry, HeaderField: field, ...definitions } = compiled.$defs;
const text = { type: 'string' };

/**
 * The JSON Schema (2020-12) of a record, made from that of facts and words.
 *
 * @param id address at which the schema is published
 */
export function recordSchema(id: string): object {
  const { StatusClass, SourceReference, FormerPhrase } = definitions;
  return {
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
    $defs: { StatusClass, SourceReference, FormerPhrase },
  };
}

function isNew(name: string): boolean {
  return !(facts.required as string[]).includes(name);
}
