import { Refusal } from './refusal.ts';

/** A query parameter: how it is read, and the JSON Schema that says so. */
export interface Parameter<Value> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly read: (text: string, name: string) => Value;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What the parameters of a table turned out to be; those not given are absent. */
export type Given<Table extends Parameters> = {
  readonly [Name in keyof Table]?: ReturnType<Table[Name]['read']>;
};

/**
 * Reads a query string by a table of parameters.
 *
 * Names that begin with an underscore are let pass: people put a changing `_=…` into addresses to
 * get past caches.
 *
 * @param unknown what becomes of a parameter that is not in the table; refused unless given
 * @throws {Refusal} naming the parameter that is unknown, given twice or not as it should be
 */
export function readParameters<Table extends Parameters>(
  query: string,
  table: Table,
  unknown: (name: string, text: string) => void = (name) => refuseUnknown(name, table),
): Given<Table> {
  const given: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(query)) {
    if (name.startsWith('_')) continue;
    const parameter = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!parameter) {
      unknown(name, text);
      continue;
    }
    if (Object.hasOwn(given, name)) refuse('twice', name);
    given[name] = parameter.read(text, name);
  }
  return given as Given<Table>;
}

function refuseUnknown(name: string, table: Parameters): never {
  const shown = name.slice(0, 40);
  const values = { parameter: shown, parameters: Object.keys(table).join(', ') };
  throw new Refusal(400, 'unknownParameter', { values, parameter: shown });
}

/** A whole number between two bounds. */
export function whole(least: number, most: number): Parameter<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read: (text, name) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= least && value <= most)) refuse('number', name, { least, most });
      return value;
    },
  };
}

/** One of a few words. */
export function choice<const Choice extends string>(
  ...choices: readonly Choice[]
): Parameter<Choice> {
  return {
    schema: { enum: choices },
    read: (text, name) =>
      choices.find((own) => own === text) ??
      refuse('choice', name, { choices: choices.join(', ') }),
  };
}

/** Text of so many characters at most, and of one at least unless nothing means something. */
export function text(most: number, least = 1): Parameter<string> {
  return {
    schema: { type: 'string', minLength: least, maxLength: most },
    read: (value, name) =>
      value.length < least || value.length > most ? refuse('length', name, { least, most }) : value,
  };
}

/** Refuses the value of a parameter. */
export function refuse(
  key: string,
  parameter: string,
  values: Readonly<Record<string, string | number>> = {},
): never {
  throw new Refusal(400, key, { values: { ...values, parameter }, parameter });
}
