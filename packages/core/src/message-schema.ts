import entry from '../schemas/entry.schema.json' with { type: 'json' };
import messages from '../schemas/messages.schema.json' with { type: 'json' };
import type { Path } from './message.ts';

/** What a schema says of one message, references followed. */
export interface MessageSchema {
  /** Where readers meet the text and how it is written: the note for translators. */
  readonly description: string;
  readonly minLength: number;
  readonly maxLength: number;
}

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

const known = new Map<string, MessageSchema>();

/**
 * Limits and note of a message of an entry.
 *
 * @param key `title`, `causes.0`; steps below lists and maps do not matter
 * @example entryMessageSchema('title').maxLength // 60
 */
export function entryMessageSchema(key: string): MessageSchema {
  const name = key.replace(/\.\d+$/, '').replace(/^(headers|related)\..*$/, '$1');
  let schema = known.get(name);
  if (!schema) known.set(name, (schema = resolve(name.split('.'))));
  return schema;
}

/** Limits and note of all interface messages. */
export const interfaceMessageSchema: MessageSchema = {
  description: messages.description,
  minLength: messages.additionalProperties.anyOf[0]?.minLength ?? 1,
  maxLength: messages.additionalProperties.anyOf[0]?.maxLength ?? Infinity,
};

/** Whether each language writes a message anew, so that it has no source: the schema says which. */
export function isOwnWords(path: Path): boolean {
  return OWN_WORDS.has(String(path[0]));
}

/** The fields of an entry that each language writes anew. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  Object.entries(entry.properties).flatMap(([field, schema]) =>
    'x-own-words' in schema ? [field] : [],
  ),
);

/** Whether a field of an entry is a list, whose items are counted: `causes`. */
export function isListField(field: string): boolean {
  return follow((entry as Node).properties?.[field])?.items !== undefined;
}

function resolve(steps: readonly string[]): MessageSchema {
  let description = '';
  let node: Node | undefined = entry as Node;
  for (const step of steps) {
    node = follow(node?.properties?.[step]);
    description = node?.description ?? description;
  }
  const inner = typeof node?.additionalProperties === 'object' ? node.additionalProperties : {};
  const leaf = follow(node?.items) ?? (node?.maxLength === undefined ? follow(inner) : node);
  return {
    description,
    minLength: leaf?.minLength ?? 0,
    maxLength: leaf?.maxLength ?? Infinity,
  };
}

function follow(node: Node | undefined): Node | undefined {
  const definition = node?.$ref?.replace('#/$defs/', '') as keyof typeof entry.$defs | undefined;
  return definition ? { ...(entry.$defs[definition] as Node), ...node } : node;
}
