import { expect, test, describe } from 'vitest';
import { parse } from 'yaml';
import { files } from '../../src/files.ts';
import { isInstalled } from './process.ts';

/* There is no package of it to install, so that this reads the configuration as its manual does. */

interface Filter {
  readonly and_filter?: { readonly filters: readonly Filter[] };
  readonly status_code_filter?: {
    readonly comparison: {
      readonly op: string;
      readonly value: { readonly default_value: number; readonly runtime_key: string };
    };
  };
  readonly header_filter?: {
    readonly header: {
      readonly name: string;
      readonly string_match: { readonly safe_regex: { readonly regex: string } };
    };
  };
}

interface Mapper {
  readonly filter: Filter;
  readonly body: { readonly filename: string };
  readonly body_format_override: {
    readonly text_format_source: { readonly inline_string: string };
    readonly content_type: string;
  };
  readonly headers_to_add: readonly {
    readonly header: { readonly key: string; readonly value: string };
  }[];
}

const FOLDER = '/etc/envoy/polystatus';
const written = (options = {}): { paths: string[]; mappers: Mapper[]; text: string } => {
  const all = files('envoy', options);
  const text = String(all.find(({ path }) => path === 'local-reply.yaml')?.content);
  const value = parse(text, { maxAliasCount: -1 }) as { local_reply_config: { mappers: Mapper[] } };
  return {
    paths: all.map(({ path }) => `${FOLDER}/${path}`),
    mappers: value.local_reply_config.mappers,
    text,
  };
};

/** Whether a filter lets a reply through; one that it could not read would be `undefined`. */
function matches(
  { and_filter: all, status_code_filter: code, header_filter: field }: Filter,
  status: number,
  fields: Readonly<Record<string, string>>,
): boolean | undefined {
  if (all) return all.filters.every((one) => matches(one, status, fields));
  if (code) {
    const { op, value } = code.comparison;
    const hold: Record<string, boolean> = {
      EQ: status === value.default_value,
      GE: status >= value.default_value,
      LE: status <= value.default_value,
    };
    return hold[op];
  }
  if (!field) return undefined;
  const { name, string_match: match } = field.header;
  // RE2 writes flags at the front, and the whole value must match.
  const regex = match.safe_regex.regex.replace('(?i)', '');
  return new RegExp(`^(?:${regex})$`, 'i').test(fields[name] ?? '');
}

/** What is wrong with the form of a filter, as its description in Envoy’s interface has it. */
function faultOf(filter: Filter): string | undefined {
  const { and_filter: all, status_code_filter: code, header_filter: field } = filter;
  if (Object.keys(filter).length !== 1) return 'not one kind';
  if (all && all.filters.length < 2) return 'fewer than two';
  if (all) return all.filters.map(faultOf).find((fault) => fault !== undefined);
  if (code && code.comparison.value.runtime_key === '') return 'no key';
  // Its limit for a compiled expression is 100 steps; each sign is one at most.
  if (field && field.header.string_match.safe_regex.regex.length > 80) return 'too long';
  return code || field ? undefined : 'of no kind';
}

describe('what Envoy reads', () => {
  const { paths, mappers, text } = written({ retryAfter: 120 });
  const first = (status: number, fields = {}): Mapper | undefined =>
    mappers.find(({ filter }) => matches(filter, status, fields));

  test.each([
    [404, {}, 'en/404.html', 'text/html; charset=utf-8'],
    [
      404,
      { 'accept-language': 'tr-TR,tr;q=0.9,en;q=0.8' },
      'tr/404.html',
      'text/html; charset=utf-8',
    ],
    [503, { 'accept-language': 'FR' }, 'fr/503.html', 'text/html; charset=utf-8'],
    [503, { 'accept-language': 'frr, en' }, 'en/503.html', 'text/html; charset=utf-8'],
    [503, { accept: 'application/json' }, 'en/503.problem.json', 'application/problem+json'],
    [
      503,
      { accept: 'application/problem+json, */*', 'accept-language': 'tr' },
      'tr/503.problem.json',
      'application/problem+json',
    ],
    [429, { accept: 'text/plain;q=0.9' }, 'en/429.txt', 'text/plain; charset=utf-8'],
    [477, { 'accept-language': 'tr' }, 'tr/4xx.html', 'text/html; charset=utf-8'],
    [599, {}, 'en/5xx.html', 'text/html; charset=utf-8'],
  ])('%d %j is %s', (status, fields, path, type) => {
    const found = first(status, fields);
    expect(found?.body.filename).toBe(`${FOLDER}/pages/${path}`);
    expect(found?.body_format_override.content_type).toBe(type);
    expect(found?.body_format_override.text_format_source.inline_string).toBe('%LOCAL_REPLY_BODY%');
    const own = Object.fromEntries(
      found?.headers_to_add.map(({ header }) => [header.key, header.value]) ?? [],
    );
    expect(own['content-language']).toBe(path.slice(0, 2));
    expect(own['retry-after']).toBe([429, 503].includes(status) ? '120' : undefined);
  });

  test.each([200, 302, 399, 600])('%d is left alone', (status) =>
    expect(first(status)).toBeUndefined(),
  );

  test('no status is rewritten, and every page is there', () => {
    for (const mapper of mappers) {
      expect(Object.keys(mapper).toSorted()).toEqual([
        'body',
        'body_format_override',
        'filter',
        'headers_to_add',
      ]);
      expect(paths).toContain(mapper.body.filename);
      expect(faultOf(mapper.filter)).toBeUndefined();
      expect([true, false]).toContain(matches(mapper.filter, 404, {}));
    }
    expect(text.length / mappers.length).toBeLessThan(320);
  });

  test('chosen codes are all that it is told', () => {
    const chosen = written({ codes: [404, '5xx'] }).mappers;
    const found = [404, 418, 410, 500, 577].map((status) =>
      chosen.some(({ filter }) => matches(filter, status, {})),
    );
    expect(found).toEqual([true, false, false, true, true]);
  });

  test('Envoy itself: NOTHING WAS TESTED with it', () => {
    if (!isInstalled('envoy'))
      process.stderr.write('\n!!! envoy is not installed: its configuration was NOT TESTED.\n\n');
    expect(mappers.length).toBeGreaterThan(10);
  });
});
