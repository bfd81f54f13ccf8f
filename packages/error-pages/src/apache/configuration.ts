import { languageChoices } from '../choice.ts';
import { retryCodes } from '../retry-codes.ts';
import type { Site } from '../server.ts';
import { packedFields, unpackLines } from './fields.ts';
import { pagesOf } from './pages.ts';

/** The part of a virtual host, or of the whole server. */
export function apacheConfiguration(site: Site): string {
  const { folder, locales, policy, retryAfter, requestId } = site;
  return [
    `# Polystatus error pages. In a virtual host: Include ${folder}/polystatus.conf`,
    `# Modules: alias, headers, mime, negotiation${requestId ? ', include, unique_id' : ''}.`,
    `# Language, format and encoding follow the quality values of the request, as mod_negotiation`,
    `# does it: of languages with equal ones, the first of LanguagePriority wins.`,
    ``,
    `# What an application answers is replaced in a location with:`,
    `# Include ${folder}/intercept.conf`,
    ``,
    `# Header fields of an application that stay when its page is replaced.`,
    `Define POLYSTATUS_FIELDS "${packedFields(site)}"`,
    `# 405 and 501 keep Apache’s own page, for with it alone comes the field Allow.`,
    ...pagesOf(site).map(
      (name) => `ErrorDocument ${name} "/.polystatus/${name}.var?\${POLYSTATUS_FIELDS}"`,
    ),
    ``,
    `Alias /.polystatus/ "${folder}/pages/"`,
    `<Directory "${folder}/pages">`,
    `    Options ${requestId ? '+IncludesNoExec' : 'None'}`,
    `    AllowOverride None`,
    `    # Only as the answer to an error, never by its address.`,
    `    Require expr "-n reqenv('REDIRECT_STATUS')"`,
    ...[
      `AddHandler type-map .var`,
      ...site.formats.map(
        ({ mediaType, extension }) =>
          `AddType "${mediaType}" ${extension.slice(extension.lastIndexOf('.'))}`,
      ),
      // Elsewhere these may be types of archives, and Breton.
      `RemoveType .br .gz`,
      `RemoveLanguage .br`,
      `AddEncoding br .br`,
      `AddEncoding gzip .gz`,
      `LanguagePriority ${locales.join(' ')}`,
      `ForceLanguagePriority Prefer Fallback`,
      ...(requestId ? [`AddOutputFilter INCLUDES .html .json .txt`] : []),
      `FileETag None`,
      ...requestLines(locales),
      `Header unset Content-Security-Policy`,
      `Header always set Content-Security-Policy "${policy}"`,
      `Header always set X-Content-Type-Options nosniff`,
      `Header always set X-Robots-Tag noindex`,
      ...unpackLines(site),
      `# After those of the application.`,
      `<If "true">`,
      `    Header always setifempty Cache-Control no-store`,
      ...(retryAfter === undefined
        ? []
        : [
            `    Header always setifempty Retry-After ${retryAfter} "expr=%{REQUEST_STATUS} in {${retryCodes.map((code) => `'${code}'`).join(', ')}}"`,
          ]),
      `</If>`,
    ].map((line) => `    ${line}`),
    `</Directory>`,
    ...locales.flatMap((tag) => [
      `<Directory "${folder}/pages/${tag}">`,
      `    DefaultLanguage ${tag}`,
      `</Directory>`,
    ]),
    ``,
  ].join('\n');
}

/**
 * Lookup (RFC 4647, Section 3.4) takes `fr-CA` for `fr`; mod_negotiation does so only after all
 * others. And whoever takes none of the formats still gets a page.
 */
function requestLines(locales: Site['locales']): string[] {
  const tags = [...locales].sort((a, b) => b.length - a.length);
  return [
    `RequestHeader edit* Accept-Language "(?i)(^|[, ])(${tags.join('|')})-[a-z0-9-]+" "$1$2"`,
    ...nearLines(locales),
    `RequestHeader edit* Accept "(?i)application/(json|\\*)(?=[ ,;]|$)" "application/problem+json"`,
    `RequestHeader append Accept "*/*;q=0.001" "expr=%{HTTP:Accept} !~ m#[*]/[*]#"`,
    String.raw`RequestHeader edit Accept "[*]/[*][ \t]*;[ \t]*q=0(?:[.]0{0,3})?[ \t]*(?=,|$)" "*/*;q=0.001"`,
    ...refusedLines(locales),
  ];
}

/** What is near one of ours becomes it: `pt-PT` is `pt-BR`, but what is ours stays as it is. */
function nearLines(locales: Site['locales']): string[] {
  const own = String.raw`(?!(?:${locales.join('|')})(?:[ ,;]|$))`;
  return languageChoices(locales).flatMap(({ value, ranges }) => {
    const near = ranges.filter((range) => range !== value.toLowerCase()).join('|');
    return near === ''
      ? []
      : [
          `RequestHeader edit* Accept-Language "(?i)(^|[, ])${own}(?:${near})(?:-[a-z0-9-]+)?(?=[ ,;]|$)" "$1${value}"`,
        ];
  });
}

/** Apache falls back to the default locale even where it is refused; the next one is better then. */
function refusedLines([first, ...others]: Site['locales']): string[] {
  const field = '%{HTTP:Accept-Language}';
  const zero = String.raw`[ \t]*;[ \t]*q=0(?:[.]0{0,3})?[ \t]*(?:,|$)#i`;
  const refused = `${field} =~ m#(?:^|,)[ \\t]*${first}${zero}`;
  const all = `${field} !~ m#(?:^|,)[ \\t]*[*]${zero}`;
  const none = `${field} !~ m#(?:^|[, ])(?:${others.join('|')})(?![a-z])#i`;
  return others.length === 0
    ? []
    : [
        `RequestHeader append Accept-Language "${others[0]};q=0.001" "expr=${refused} && ${all} && ${none}"`,
      ];
}
