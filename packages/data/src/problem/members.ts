/** What a problem object and its options reserve: no extension member bears these names. */
type Reserved =
  | 'locale'
  | 'english'
  | 'type'
  | 'title'
  | 'status'
  | 'detail'
  | 'instance'
  | 'titleEn'
  | 'constructor'
  | 'prototype'
  | '__proto__';

/** The extension members among options, with their types. */
export type Members<Options> = {
  readonly [
    Name in keyof Options as string extends Name ? never : Name extends Reserved ? never : Name
  ]: Options[Name];
};

const RESERVED: ReadonlySet<string> = new Set<Reserved>([
  'locale',
  'english',
  'type',
  'title',
  'status',
  'detail',
  'instance',
  'titleEn',
  'constructor',
  'prototype',
  '__proto__',
]);

/**
 * Extension members (RFC 9457, Section 3.2) as JSON would carry them: own enumerable properties,
 * read once and copied, so that neither getters nor later changes reach the answer.
 *
 * @throws {TypeError} for a value that JSON cannot carry
 */
export function members(options: object): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name of Object.keys(options)) {
    if (RESERVED.has(name)) continue;
    const value = jsonOf(name, (options as Record<string, unknown>)[name]);
    if (value !== undefined) own[name] = value;
  }
  return own;
}

/**
 * A value as JSON carries it.
 *
 * @throws {TypeError} for a cycle, a bigint
 */
export function jsonOf(name: string, value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  try {
    // JSON.stringify answers undefined for functions and symbols, which JSON has no form for.
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined
      ? undefined
      : (JSON.parse(text, (key, inner: unknown) =>
          key === '__proto__' ? undefined : inner,
        ) as unknown);
  } catch (cause) {
    throw new TypeError(`The member “${name}” cannot be written as JSON.`, { cause });
  }
}
