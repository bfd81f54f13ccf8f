import { expect, test } from 'vitest';
import { typesOf, type Schema } from './types-of.ts';

test.each<readonly [string, Schema, string]>([
  ['a text', { type: 'string' }, 'string'],
  ['a whole number', { type: 'integer' }, 'number'],
  ['one of a few', { enum: ['log', 'response', null] }, "'log' | 'response' | null"],
  ['a fixed value', { const: true }, 'true'],
  ['another definition', { $ref: '#/$defs/Step' }, 'Step'],
  ['this or that', { anyOf: [{ $ref: '#/$defs/Step' }, { type: 'null' }] }, 'Step | null'],
  ['a list', { type: 'array', items: { type: 'string' } }, 'readonly string[]'],
  [
    'a list of lists',
    { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    'readonly (readonly string[])[]',
  ],
  ['a list of few', { type: 'array', items: { enum: [1, 2] } }, 'readonly (1 | 2)[]'],
  [
    'a pair',
    { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
    'readonly [string, string]',
  ],
  [
    'a table',
    { type: 'object', additionalProperties: { type: 'number' } },
    'Readonly<Record<string, number>>',
  ],
])('%s', (_title, schema, type) => {
  expect(typesOf({ Name: schema })).toBe(`export type Name = ${type};\n`);
});

test('an object has its descriptions, and says what may be left out', () => {
  const visitor: Schema = {
    description: 'What a visitor may be told.',
    type: 'object',
    required: ['title'],
    properties: {
      title: { description: 'Heading.', type: 'string' },
      more: { type: 'object', required: ['at'], properties: { at: { type: 'integer' } } },
    },
  };
  expect(typesOf({ Visitor: visitor })).toBe(
    [
      '/** What a visitor may be told. */',
      'export interface Visitor {',
      '  /** Heading. */',
      '  readonly title: string;',
      '  readonly more?: {',
      '    readonly at: number;',
      '  };',
      '}',
      '',
    ].join('\n'),
  );
});

test('what it has no type for is refused', () => {
  expect(() => typesOf({ Odd: { type: 'array' } })).toThrow(
    'There is no type for {"type":"array"}.',
  );
});
