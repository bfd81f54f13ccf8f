import { properties, type Properties } from '#generated/properties.ts';

/**
 * The names that a schema gives the properties of a part of a file, in its order.
 *
 * @param schema the kind of file, which is the name of its schema
 * @returns nothing where names are free, or no map may stand
 * @example propertiesAt('question', ['answers', 0]) // ['id', 'question', 'codes', 'defined-in']
 */
export function propertiesAt(
  schema: string,
  path: readonly (string | number)[],
): readonly string[] {
  const start: Properties = properties[schema] ?? {};
  const part = path.reduce<Properties>((at, step) => below(at, String(step)), start);
  return Object.keys(part).filter((name) => name !== ANY);
}

/** Stands for the items of a list, and for properties whose names are free. */
const ANY = '*';

function below(at: Properties, step: string): Properties {
  return (Object.hasOwn(at, step) ? at[step] : at[ANY]) ?? {};
}
