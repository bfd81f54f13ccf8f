import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#generated/validators.js';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { formOf } from './form-words.ts';
import { mayBeMissing, type Draft } from './draft.ts';
import { isLong } from './is-long.ts';
import type { Identity } from '../read/identity.ts';
import { outsideText } from '../parse/line-slip.ts';
import type { Parsed } from '../parse/parse.ts';
import { propertiesAt } from './properties-at.ts';
import { shapeSlip } from './shape-slip.ts';
import type { Fault } from '../report/reporter.ts';

/** A kind of file has the schema of its name; a registry and a lock have none. */
const BY_KIND: Partial<Record<Identity['kind'], ValidateFunction>> = validators;

type Path = readonly (string | number)[];

/**
 * Checks one parsed file against the JSON Schema of its kind.
 *
 * @param draft of a translation, only what is there must be right; what is missing is for the rule
 *   same-messages to say
 * @returns whether the value has the shape its generated type promises
 */
export function validate(parsed: Parsed, draft?: Draft): boolean {
  const { identity } = parsed.source;
  const validator = BY_KIND[identity.kind];
  if (!validator || validator(draft ? draft.value : parsed.value)) return true;
  const errors = (validator.errors ?? []).filter(
    ({ keyword, instancePath, params }) =>
      !['anyOf', 'if', 'propertyNames'].includes(keyword) &&
      !(keyword === 'minLength' && isLong(valueAt(parsed.value, pathOf(instancePath)), params)) &&
      !(draft && mayBeMissing(draft, identity, keyword, instancePath)),
  );
  if (errors.length === 0) return true;
  reportProperties(parsed, errors);
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || error.keyword === 'required') continue;
    const path = pathOf(error.instancePath);
    const place = `${error.instancePath} ${error.propertyName ?? ''}`;
    // One fault a place: a wrong type makes every other keyword fail too.
    if (seen.has(place)) continue;
    seen.add(place);
    const range =
      error.propertyName === undefined
        ? parsed.rangeOf(path)
        : parsed.keyRangeOf([...path, error.propertyName]);
    parsed.reporter.report(range, describe(error, parsed, path));
  }
  return false;
}

/** Pairs a misspelt property with the missing one, so that one slip is one fault. */
function reportProperties(parsed: Parsed, errors: readonly ErrorObject[]): void {
  const missing = errors.filter(({ keyword }) => keyword === 'required');
  const explained = new Set<ErrorObject>();
  let slipAt: ReturnType<typeof outsideText> | undefined;
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const path = pathOf(error.instancePath);
    const name = String(error.params['additionalProperty']);
    const known = propertiesAt(parsed.source.identity.kind, path);
    const owner = valueAt(parsed.value, path) as object;
    const suggestion = didYouMean(
      name,
      known.filter((candidate) => !Object.hasOwn(owner, candidate)),
    );
    const partner = missing.find(
      (other) =>
        other.instancePath === error.instancePath && other.params['missingProperty'] === suggestion,
    );
    if (partner) explained.add(partner);
    const range = parsed.keyRangeOf([...path, name]);
    const others = known.length > 0 ? `; known are ${known.join(', ')}` : '';
    const remedy = suggestion ? `Did you mean “${suggestion}”?` : `Remove it${others}.`;
    slipAt ??= outsideText(parsed.source.text);
    const slip = suggestion ? undefined : slipAt(range[0]);
    const [words, message, hint] = slip ?? [range, `There is no property “${name}” here.`, remedy];
    parsed.reporter.report(words, { code: 'unknown-property', message, hint });
  }
  for (const error of missing) {
    if (explained.has(error)) continue;
    const path = pathOf(error.instancePath);
    const name = String(error.params['missingProperty']);
    parsed.reporter.report(path.length > 0 ? parsed.keyRangeOf(path) : [0, 0], {
      code: 'missing-property',
      message: `The property “${name}” is missing${path.length > 0 ? ` in ${path.join('.')}` : ''}.`,
      hint: `Add “${name}:”.`,
    });
  }
}

function describe(error: ErrorObject, parsed: Parsed, path: Path): Fault {
  const value = valueAt(parsed.value, path);
  const where =
    error.propertyName !== undefined
      ? `The key “${error.propertyName}”`
      : path.length > 0
        ? `“${path.join('.')}”`
        : 'The file';
  const { params } = error;
  switch (error.keyword) {
    case 'type': {
      // A place may take values of several kinds.
      const wanted = [params['type'] as string | string[]].flat();
      const text = parsed.sourceTextOf(path);
      if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
        return {
          code: 'wrong-type',
          message: `${where} must be text, but ${text} is read as a ${typeof value}.`,
          hint: `Put it in quotes: "${text}".`,
        };
      }
      const slip = shapeSlip(wanted, value, text);
      if (slip) return { code: 'wrong-type', message: `${where} ${slip.message}`, hint: slip.hint };
      const kinds = wanted.map(article).join(' or ');
      if (path.length === 0)
        return {
          code: 'wrong-type',
          message: `The file holds ${Array.isArray(value) ? 'a list' : 'a text'} where keys with their values should be.`,
          hint: 'Write each text behind its key, such as “title: …”; a neighbouring file shows the shape.',
        };
      return {
        code: 'wrong-type',
        message: `${where} must be ${kinds}, but it is ${article(kindOf(value))}.`,
        hint: `Write ${kinds}${value === null ? '; the value is empty' : ''}.`,
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      const suggestion = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
      return {
        code: 'bad-value',
        message: `${where} cannot be ${JSON.stringify(value)}.`,
        hint: suggestion
          ? `Did you mean “${suggestion}”? Allowed are ${allowed.join(', ')}.`
          : `Allowed are ${allowed.join(', ')}.`,
      };
    }
    case 'const':
      return {
        code: 'bad-value',
        message: `${where} can only be ${String(params['allowedValue'])}.`,
        hint: 'Write that value, or remove the property.',
      };
    case 'pattern':
      return {
        code: 'bad-format',
        message: `${where} does not have the expected form.`,
        hint: `Write ${formOf(String(params['pattern']))}.`,
      };
    case 'minLength':
      return {
        code: String(value).trim() === '' ? 'empty-message' : 'too-short',
        message: `${where} has ${String(value).length} characters; at least ${String(params['limit'])} are needed.`,
        hint: 'Write it out.',
      };
    case 'maxLength':
      return {
        code: 'too-long',
        message: `${where} has ${[...String(value)].length} characters; at most ${String(params['limit'])} fit.`,
        hint: 'Shorten it, or split it.',
      };
    case 'minItems':
      return {
        code: 'too-few',
        message: `${where} has too few items: at least ${String(params['limit'])}.`,
        hint: 'Add the missing ones.',
      };
    case 'maxItems':
      return {
        code: 'too-many',
        message: `${where} has too many items: at most ${String(params['limit'])}.`,
        hint: 'Keep the most useful ones.',
      };
    case 'minProperties':
      return { code: 'too-few', message: `${where} is empty.`, hint: 'Fill it in, or remove it.' };
    case 'uniqueItems':
      return {
        code: 'duplicate-item',
        message: `${where} holds the same item twice (${String(params['j'])} and ${String(params['i'])}, counted from 0).`,
        hint: 'Remove one of them.',
      };
    case 'minimum':
    case 'maximum':
      return {
        code: 'bad-value',
        message: `${where} must be ${String(params['comparison'])} ${String(params['limit'])}.`,
        hint: 'Correct the number.',
      };
    default:
      return {
        code: 'bad-value',
        message: `${where} ${error.message ?? 'is not allowed'}.`,
        hint: 'Compare it with the schema named on the first line.',
      };
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      at !== null && typeof at === 'object'
        ? (at as Record<string, unknown>)[String(step)]
        : undefined,
    value,
  );
}

function kindOf(value: unknown): string {
  return value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'map'
        : typeof value === 'string'
          ? 'text'
          : typeof value;
}

const ARTICLES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map',
  text: 'text',
  nothing: 'empty',
};

function article(kind: string): string {
  return ARTICLES[kind] ?? kind;
}
