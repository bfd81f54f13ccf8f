import entry from '../../schemas/entry.schema.json' with { type: 'json' };
import messages from '../../schemas/messages.schema.json' with { type: 'json' };
import type { Path } from '../parse/message.ts';

/** The keywords of JSON Schema that our schemas use to say what stands where. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
}

/** What a schema tells a translator of a message. */
export interface MessageSchema {
  /** The descriptions on the way to the field, as one line. */
  readonly note: string | undefined;
  /** The most characters it takes. */
  readonly limit: number | undefined;
}

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

/** Those of them that an entry may do without, whatever its source has. */
export const OPTIONAL_OWN_WORDS: ReadonlySet<string> = new Set(
  [...OWN_WORDS].filter((field) => !(entry.required as readonly string[]).includes(field)),
);

/** Whether entries have a field of this name. */
export function isEntryField(field: string): boolean {
  return Object.hasOwn(entry.properties, field);
}

/** Whether a field of an entry is a list, whose items are counted: `causes`. */
export function isListField(field: string): boolean {
  return below(entry, field, entry).some(({ items }) => items !== undefined);
}

/** @example messageSchema('entry', ['title']).limit // 60 */
export function messageSchema(kind: 'entry' | 'messages', path: Path): MessageSchema {
  const root: Schema = kind === 'entry' ? entry : messages;
  let schemas = expand(root, root);
  const notes: string[] = [];
  for (const step of path) {
    schemas = schemas.flatMap((schema) => below(schema, step, root));
    notes.push(...schemas.flatMap(({ description }) => description ?? []));
  }
  notes.push(...schemas.flatMap((schema) => listNote(schema, root)));
  if (notes.length === 0) notes.push(...(root.description === undefined ? [] : [root.description]));
  const note = [...new Set(notes)].join(' ').replace(/\s+/g, ' ').trim();
  return {
    note: note === '' ? undefined : note,
    limit: schemas.find(({ maxLength }) => maxLength !== undefined)?.maxLength,
  };
}

/** A whole list goes out as one text. */
function listNote({ items, minItems, maxItems }: Schema, root: Schema): string[] {
  if (items === undefined) return [];
  const longest = expand(items, root).find(({ maxLength }) => maxLength !== undefined)?.maxLength;
  return [
    `One per line, ${minItems ?? 0} to ${maxItems ?? 'any number of'} lines of up to ${longest ?? 'any number of'} characters; each language chooses its own.`,
  ];
}

function below(schema: Schema, step: string | number, root: Schema): Schema[] {
  const { properties = {}, additionalProperties, items } = schema;
  const next =
    typeof step === 'number'
      ? items
      : Object.hasOwn(properties, step)
        ? properties[step]
        : typeof additionalProperties === 'object'
          ? additionalProperties
          : undefined;
  return next === undefined ? [] : expand(next, root);
}

/** A schema with what it refers to, and its alternatives. */
function expand(schema: Schema, root: Schema): Schema[] {
  const { $ref, anyOf = [] } = schema;
  const referred =
    $ref === undefined ? [] : $ref === '#' ? [root] : [root.$defs?.[$ref.slice(8)] ?? {}];
  // The root’s own description tells of the file, not of a field of it.
  const own = $ref === '#' ? [] : [schema];
  return [...own, ...referred.map(withoutNote), ...anyOf.flatMap((one) => expand(one, root))];
}

function withoutNote({ description: _, ...schema }: Schema): Schema {
  return schema;
}
