/** @returns undefined for what is no JSON */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A string, else the empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value of a property that is a list, else the empty one. */
export function list(value: unknown, name: string): readonly unknown[] {
  const own = property(value, name);
  return Array.isArray(own) ? own : [];
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
