/** Names of properties inside each other; `*` stands for any item of a list and any free name. */
export interface PropertyTree {
  [name: string]: PropertyTree;
}

/** The keywords of JSON Schema by which one schema leads to others. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly additionalProperties?: boolean | SchemaPart;
  readonly items?: SchemaPart;
  readonly allOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
}

const DEFINITION = '#/$defs/';

/**
 * The properties that a schema names, wherever they stand, also in what it refers to.
 *
 * @throws an Error for a reference that leads out of the schema
 * @example propertyTree({ properties: { a: { items: { properties: { b: {} } } } } }) // { a: { '*': { b: {} } } }
 */
export function propertyTree(
  schema: SchemaPart,
  root: SchemaPart = schema,
  into: PropertyTree = {},
): PropertyTree {
  const {
    properties = {},
    additionalProperties,
    items,
    allOf = [],
    anyOf = [],
    oneOf = [],
  } = schema;
  const free = [items, additionalProperties].filter((part) => typeof part === 'object');
  const below = [...Object.entries(properties), ...free.map((part) => ['*', part] as const)];
  for (const [name, part] of below) propertyTree(part, root, (into[name] ??= {}));
  for (const part of [...referred(schema, root), ...allOf, ...anyOf, ...oneOf])
    propertyTree(part, root, into);
  return into;
}

/** A schema that refers to itself as a whole, for names all of which are free, has none to add. */
function referred({ $ref }: SchemaPart, { $defs = {} }: SchemaPart): SchemaPart[] {
  if ($ref === undefined || $ref === '#') return [];
  const part = $ref.startsWith(DEFINITION) ? $defs[$ref.slice(DEFINITION.length)] : undefined;
  if (part) return [part];
  throw new Error(`A schema refers to ${$ref}, which it does not have.`);
}
