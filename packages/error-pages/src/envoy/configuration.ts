import { languageChoices } from '../choice.ts';
import type { Format } from '../format.ts';
import { chosenNames } from '../codes.ts';
import { classPage, pageName } from '../page-name.ts';
import { retryCodes } from '../retry-codes.ts';
import type { Site } from '../server.ts';

/** What Envoy’s filters answer by themselves; other numbers get the page of their class. */
const OWN_ERRORS = new Set([
  400, 401, 403, 404, 405, 408, 411, 413, 415, 421, 425, 426, 429, 431, 500, 501, 502, 503, 504,
]);

/** The file whose content goes into the HTTP connection manager. JSON is YAML too. */
export function envoyConfiguration(site: Site): string {
  const named = naming();
  const [first] = site.locales;
  // The default language asks for nothing, so it comes last.
  const choices = languageChoices(site.locales).filter(({ value }) => value !== first);
  const languages = [...choices, { value: first, ranges: [] }];
  const mappers = statuses(site).flatMap((status) =>
    site.formats.toReversed().flatMap((format) =>
      languages.map(({ value: tag, ranges }) => {
        const filters = filtersOf(status, site, format, ranges).map(named);
        const [only = ''] = filters;
        const filter =
          filters.length === 1 ? only : `{ "and_filter": { "filters": [${filters.join(', ')}] } }`;
        const file = `${site.folder}/pages/${tag}/${status.page}${format.extension}`;
        return [
          `"filter": ${filter}`,
          `"body": { "filename": ${JSON.stringify(file)} }`,
          `"body_format_override": ${named(bodyFormat(format))}`,
          `"headers_to_add": ${named(fields(site, tag, status))}`,
        ].join(', ');
      }),
    ),
  );
  return [
    `# Polystatus error pages. Envoy has no “include”: put this into the typed_config of your`,
    `# HttpConnectionManager. It is for what Envoy answers by itself; an application’s own answers`,
    `# pass. Envoy knows no quality values: the first range of Accept-Language and of Accept counts.`,
    `local_reply_config:`,
    `  mappers:`,
    ...mappers.map((line) => `  - { ${line} }`),
    ``,
  ].join('\n');
}

/** Numbers from one to another, and their page. */
interface Status {
  readonly from: number;
  readonly to: number;
  readonly page: string;
}

/** The first mapper that fits wins, so that numbers come before classes. */
function statuses({ codes }: Site): Status[] {
  const classes = chosenNames(codes).filter((name) => name.endsWith('xx'));
  const single = codes.filter(
    (code) => OWN_ERRORS.has(code) || !classes.includes(classPage(String(code))),
  );
  return [
    ...single.map((code) => ({
      from: code,
      to: code,
      page: pageName(code) ?? classPage(String(code)),
    })),
    ...classes.map((page) => {
      const from = Number(page[0]) * 100;
      return { from, to: from + 99, page };
    }),
  ];
}

function filtersOf(
  { from, to }: Status,
  { formats }: Site,
  format: Format,
  languages: readonly string[],
): object[] {
  const comparisons: [string, number][] =
    from === to
      ? [['EQ', from]]
      : [
          ['GE', from],
          ['LE', to],
        ];
  return [
    ...comparisons.map(([op, code]) => ({
      status_code_filter: {
        comparison: { op, value: { default_value: code, runtime_key: 'polystatus' } },
      },
    })),
    ...(format === formats[0] ? [] : [header('accept', typesOf(format), '(?:[,;\\s].*)?')]),
    ...(languages.length === 0
      ? []
      : [header('accept-language', `(?:${languages.join('|')})`, '(?:[-,;\\s].*)?')]),
  ];
}

/** Ranges that name a type whole. */
function typesOf({ ranges }: Format): string {
  return `(?:${ranges.filter((range) => !range.includes('*')).join('|')})`;
}

/** Envoy takes short expressions only (re2.max_program_size), and asks for the whole value to match. */
function header(name: string, range: string, rest: string): object {
  return {
    header_filter: {
      header: { name, string_match: { safe_regex: { regex: `(?i)\\s*${range}${rest}` } } },
    },
  };
}

/** A body may hold per cent signs; only what stands here is read as a format. */
function bodyFormat({ mediaType }: Format): object {
  return {
    text_format_source: { inline_string: '%LOCAL_REPLY_BODY%' },
    content_type: mediaType,
  };
}

function fields({ policy, retryAfter }: Site, tag: string, { from, to }: Status): object[] {
  const late = retryAfter !== undefined && from === to && retryCodes.includes(from);
  return [
    ['content-language', tag],
    ['vary', 'Accept, Accept-Language'],
    ['cache-control', 'no-store'],
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['x-robots-tag', 'noindex'],
    ...(late ? [['retry-after', String(retryAfter)]] : []),
  ].map(([key, value]) => ({ header: { key, value } }));
}

/** Writes a value down; one that stood before is named there (`&p1`) and meant here (`*p1`). */
function naming(): (value: object) => string {
  const names = new Map<string, string>();
  return (value) => {
    const text = JSON.stringify(value);
    const known = names.get(text);
    if (known !== undefined) return `*${known}`;
    const name = `p${names.size + 1}`;
    names.set(text, name);
    return `&${name} ${text}`;
  };
}
