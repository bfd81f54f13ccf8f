import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Schema {
  readonly description?: string;
  readonly [key: string]: unknown;
}

function descriptions(name: string): Record<string, Schema> {
  const path = require.resolve(`@polystatus/core/schemas/${name}.schema.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { properties: Record<string, Schema> })
    .properties;
}

/** The schema of `json/<tag>/<id>.json`, with the descriptions of the content’s own schemas. */
export function jsonSchema(): unknown {
  const facts = descriptions('facts');
  const entry = descriptions('entry');
  const text = (from: Schema | undefined): object => ({
    description: from?.description,
    type: 'string',
  });
  const texts = (from: Schema | undefined): object => ({
    description: from?.description,
    type: 'array',
    items: { type: 'string' },
  });
  const choice = (from: Schema | undefined, ...more: unknown[]): object => ({
    description: from?.description,
    enum: [...((from?.['enum'] as unknown[] | undefined) ?? []), ...more],
  });
  const source = {
    type: 'object',
    additionalProperties: false,
    required: ['document', 'url'],
    properties: {
      document: { type: 'string' },
      section: { type: 'string' },
      url: { type: 'string', pattern: '^https://' },
      phrase: { type: 'string' },
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://polystatus.dev/schemas/status.schema.json',
    title: 'Status',
    description: 'One status code in one language: its facts and its words.',
    type: 'object',
    additionalProperties: false,
    required: [
      'lang',
      'id',
      'code',
      'owner',
      'class',
      'phrase',
      'state',
      'definedIn',
      'content',
      'title',
      'summary',
      'description',
      'visitor',
    ],
    properties: {
      $schema: { type: 'string' },
      lang: { description: 'BCP 47 tag of the words.', type: 'string' },
      id: {
        description: 'The number for registered codes, owner/number for others.',
        type: 'string',
      },
      code: { description: facts['code']?.description, type: 'integer', minimum: 0, maximum: 999 },
      owner: {
        description: 'Who gives the code its meaning; iana is the registry.',
        type: 'string',
      },
      class: {
        description: 'Class by RFC 9110, Section 15; null outside 100–599.',
        enum: ['informational', 'successful', 'redirection', 'client-error', 'server-error', null],
      },
      phrase: text(facts['phrase']),
      formerPhrases: {
        description: facts['former-phrases']?.description,
        type: 'array',
        items: source,
      },
      state: choice(facts['state'], 'unregistered'),
      expires: text(facts['expires']),
      definedIn: {
        description: facts['defined-in']?.description,
        type: 'array',
        minItems: 1,
        items: source,
      },
      firstDefinedIn: source,
      seenIn: {
        description: facts['seen-in']?.description,
        type: 'array',
        items: { enum: ['response', 'log'] },
      },
      cacheable: choice(facts['cacheable']),
      content: choice(facts['content']),
      retry: choice(facts['retry']),
      method: choice(facts['method']),
      headers: {
        description: facts['headers']?.description,
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'level', 'in', 'purpose'],
          properties: {
            name: { type: 'string' },
            level: { enum: ['must', 'should', 'may'] },
            in: { enum: ['request', 'response'] },
            purpose: { type: 'string' },
          },
        },
      },
      related: {
        description: facts['related']?.description,
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'reason'],
          properties: { id: { type: 'string' }, reason: { type: 'string' } },
        },
      },
      constants: {
        description: facts['constants']?.description,
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      example: {
        description: facts['example']?.description,
        type: 'object',
        additionalProperties: false,
        required: ['request', 'response'],
        properties: { request: { type: 'string' }, response: { type: 'string' } },
      },
      deprecated: { description: facts['deprecated']?.description, const: true },
      title: text(entry['title']),
      summary: text(entry['summary']),
      description: text(entry['description']),
      causes: texts(entry['causes']),
      client: texts(entry['client']),
      server: texts(entry['server']),
      visitor: {
        description: entry['visitor']?.description,
        type: 'object',
        additionalProperties: false,
        required: ['title', 'message'],
        properties: { title: { type: 'string' }, message: { type: 'string' } },
      },
      synonyms: texts(entry['synonyms']),
      fallback: {
        description: 'Message key → tag of the language it fell back to.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
    },
  };
}
