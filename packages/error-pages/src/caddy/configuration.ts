import { formatChoices, languageChoices } from '../choice.ts';
import { chosenNames } from '../codes.ts';
import { API_TYPE, staysBehind } from '../fields/passed.ts';
import { classPage, pageName } from '../page-name.ts';
import { retryCodes } from '../retry-codes.ts';
import { errorCodes } from '../codes.ts';
import type { Site } from '../server.ts';
import { isBest, isRefused, MAX_LENGTH, MAX_RANGES } from './best-range.ts';

/** Where the number of the error stands: one of Caddy’s own, one of an application. */
const OWN = '{http.error.status_code}';
const OF_APPLICATION = '{http.reverse_proxy.status_code}';

/** Two snippets: one for the site, one for its reverse proxies. */
export function caddyConfiguration(site: Site): string {
  return [
    `# Polystatus error pages. On top of the Caddyfile: import ${site.folder}/polystatus.caddy`,
    `# In a site: import polystatus`,
    `# In a reverse_proxy block whose errors should be replaced: import polystatus_intercept`,
    `# Language and format follow the quality values of the request exactly; a field of more than`,
    `# ${MAX_LENGTH} characters, or with more than ${MAX_RANGES} ranges of ours, counts as absent.`,
    ``,
    `(polystatus) {`,
    `\thandle_errors {`,
    ...pageRoute(site, OWN).map((line) => `\t\t${line}`),
    `\t}`,
    `}`,
    ``,
    `(polystatus_intercept) {`,
    ...(site.replaceApi ? [] : apiLines),
    `\t@polystatus_error status ${chosenNames(site.codes).join(' ')}`,
    `\thandle_response @polystatus_error {`,
    `\t\t# All but what describes the body that is replaced.`,
    `\t\tcopy_response_headers {`,
    `\t\t\texclude ${staysBehind.join(' ')}`,
    `\t\t}`,
    // No “error”: a header block of the site with a deletion is carried out on the way back only.
    ...pageRoute(site, OF_APPLICATION).map((line) => `\t\t${line}`),
    `\t}`,
    `}`,
    ``,
  ].join('\n');
}

/** What programs read passes as it is. The first handle_response that fits is the only one. */
const apiLines = [
  `\t# An interface answers errors by itself.`,
  `\t@polystatus_api {`,
  `\t\tstatus 4xx 5xx`,
  // It compares letter by letter; these two are what there is.
  `\t\theader Content-Type ${API_TYPE}*`,
  `\t\theader Content-Type ${API_TYPE.replace('a', 'A')}*`,
  `\t}`,
  `\thandle_response @polystatus_api {`,
  `\t\tcopy_response_headers`,
  `\t\tcopy_response`,
  `\t}`,
];

/** Chooses the page of an error and sends it. */
function pageRoute(site: Site, status: string): string[] {
  const rows = site.codes.flatMap((code) => {
    const name = pageName(code);
    return name === undefined ? [] : [`${code} ${name}`];
  });
  const lines = [
    `map ${status} {polystatus_page} {`,
    ...rows.map((row) => `\t${row}`),
    `\t~^4 ${classPage('400')}`,
    `\tdefault ${classPage('500')}`,
    `}`,
    ...languageLines(site.locales),
    ...formatLines(site),
    `header {`,
    `\tContent-Language {vars.polystatus_language}`,
    `\t+Vary "Accept, Accept-Language"`,
    `\t?Cache-Control no-store`,
    `\tContent-Security-Policy "${site.policy}"`,
    `\tX-Content-Type-Options nosniff`,
    `\tX-Robots-Tag noindex`,
    `}`,
    ...retryLines(site.retryAfter, status),
    `# The page is no answer to the conditions and ranges of the request.`,
    `request_header -If-*`,
    `request_header -Range`,
    `@polystatus_method not method GET HEAD`,
    `method @polystatus_method GET`,
    `rewrite * /{vars.polystatus_language}/{polystatus_page}{vars.polystatus_extension}`,
    `root * ${site.folder}/pages`,
    ...bodyLines(site.requestId, status),
  ];
  const all = site.codes.length === errorCodes.length;
  return [
    ...(all ? [] : [`@polystatus_codes expression \`${status} in [${site.codes.join(', ')}]\``]),
    `route${all ? '' : ' @polystatus_codes'} {`,
    ...lines.map((line) => `\t${line}`),
    `}`,
  ];
}

/** The default locale, the next one if that is refused, and the best one of those asked for. */
function languageLines(locales: Site['locales']): string[] {
  const [first, second] = locales;
  const choices = languageChoices(locales);
  return [
    `vars polystatus_language ${first}`,
    ...(second === undefined
      ? []
      : set('language', 'refused', isRefused('Accept-Language', first), second)),
    // Of several that hold the last one counts, so those that ask for most come last.
    ...choices
      .toReversed()
      .flatMap((choice) =>
        set(
          'language',
          choice.value.toLowerCase(),
          isBest('Accept-Language', choice, choices),
          choice.value,
        ),
      ),
  ];
}

function formatLines({ formats }: Site): string[] {
  const choices = formatChoices(formats);
  return [
    `vars polystatus_extension ${choices[0]?.value}`,
    ...choices
      .slice(1)
      .flatMap((choice, index) =>
        set('extension', `format_${index + 1}`, isBest('Accept', choice, choices), choice.value),
      ),
    // Caddy knows the type of most extensions, but of problem details only the last part.
    ...formats.flatMap(({ extension, mediaType }, index) => [
      `@polystatus_type_${index} vars {vars.polystatus_extension} ${extension}`,
      `header @polystatus_type_${index} Content-Type "${mediaType}"`,
    ]),
  ];
}

function set(variable: string, name: string, expression: string, value: string): string[] {
  return [
    `@polystatus_${name} expression \`${expression}\``,
    `vars @polystatus_${name} polystatus_${variable} ${value}`,
  ];
}

function retryLines(seconds: number | undefined, status: string): string[] {
  return seconds === undefined
    ? []
    : [
        `@polystatus_retry expression \`${status} in [${retryCodes.join(', ')}]\``,
        `header @polystatus_retry ?Retry-After ${seconds}`,
      ];
}

/** Pages with an identifier are filled in and compressed on the way; others lie there compressed. */
function bodyLines(requestId: boolean, status: string): string[] {
  return [
    ...(requestId
      ? [`encode gzip`, `templates {`, `\tmime text/html text/plain application/problem+json`, `}`]
      : []),
    `file_server {`,
    `\tstatus ${status}`,
    ...(requestId ? [] : [`\tprecompressed br gzip`]),
    `}`,
  ];
}
