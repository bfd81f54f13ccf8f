const row = {
  id: { type: 'string' },
  code: { type: 'integer' },
  owner: { type: 'string' },
  class: { type: ['string', 'null'] },
  phrase: { type: 'string' },
  title: { type: 'string' },
  summary: { type: 'string' },
  lang: { type: 'string' },
  path: { type: 'string' },
};

const objectOf = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** Shapes of the answers, below components in the description. */
export const schemas = {
  Row: objectOf(row),
  SearchResults: objectOf({
    lang: { type: 'string' },
    query: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    class: { type: ['string', 'null'], pattern: '^[1-5]xx$' },
    comparisons: {
      type: 'array',
      items: objectOf({
        codes: { type: 'array', items: { type: 'string' }, minItems: 2 },
        title: { type: 'string' },
      }),
    },
    question: {
      oneOf: [objectOf({ id: { type: 'string' }, title: { type: 'string' } }), { type: 'null' }],
    },
    results: { type: 'array', items: { $ref: '#/components/schemas/SearchResult' } },
  }),
  SearchResult: objectOf({ ...row, sentence: { type: ['string', 'null'] } }),
  // RFC 9457, Section 3.1
  Problem: {
    type: 'object',
    required: ['type', 'title'],
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 100, maximum: 999 },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri-reference' },
      parameter: { type: 'string' },
    },
  },
};

const status = { $ref: '#/components/schemas/Status' };
const problem = { $ref: '#/components/schemas/Problem' };

/** Operation → schema of its answer. */
export const SCHEMA_OF: Readonly<Record<string, object>> = {
  languages: {
    type: 'array',
    items: objectOf({ lang: { type: 'string' }, path: { type: 'string' } }),
  },
  schema: { type: 'object' },
  openapi: { type: 'object' },
  search: { $ref: '#/components/schemas/SearchResults' },
  problem,
  ownerProblem: problem,
  list: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
  status,
  ownerStatus: status,
};
