import { anyRange, type Choice, formatChoices, languageChoices } from '../choice.ts';
import type { Site } from '../server.ts';
import { classPage, pageName } from '../page-name.ts';
import { fieldMaps } from './fields.ts';
import { insideMap } from './inside.ts';
import { map, qualityMaps, type Row } from './quality-maps.ts';

/** The part of the configuration that belongs into `http { }`: variables only. */
export function httpConfiguration(site: Site): string {
  const languages = languageChoices(site.locales);
  const formats = formatChoices(site.formats);
  return [
    `# Polystatus error pages, part 1 of 2. In the http block: include ${site.folder}/http.conf;`,
    `# Language and format follow the quality values of the request exactly, to the third decimal;`,
    `# between equal ones the first wins. Limits: of several fields of one name nginx before 1.23`,
    `# reads the first only, and a language that is asked for and refused (fr-CA, fr;q=0) counts as`,
    `# asked for.`,
    ``,
    qualityMaps('polystatus_language', 'http_accept_language', languages),
    map(
      '$http_accept_language',
      'polystatus_fallback',
      fallbackRows(site.locales),
      site.locales[0],
    ),
    map(
      '$polystatus_language_range',
      'polystatus_language',
      choiceRows(languages),
      '$polystatus_fallback',
    ),
    qualityMaps('polystatus_format', 'http_accept', formats),
    map('$polystatus_format_range', 'polystatus_extension', choiceRows(formats), formats[0]?.value),
    pageMap(site),
    ...insideMap(),
    ``,
    ...fieldMaps(site),
  ].join('\n');
}

function choiceRows(choices: readonly Choice[]): Row[] {
  return choices.map((choice) => [`^${anyRange([choice])}$`, choice.value]);
}

/** A reader who refuses the default locale and names no other of ours gets the next one. */
function fallbackRows(locales: readonly string[]): Row[] {
  const zero = String.raw`[ \t]*;[ \t]*q=0(?:\.0{0,3})?[ \t]*(?:,|$)`;
  const refused = (range: string): string => String.raw`(?:^|.*,)[ \t]*${range}${zero}`;
  return [
    [`^${refused(String.raw`\*`)}`, locales[0] ?? ''],
    ...locales.map((tag): Row => [`^(?!${refused(tag.toLowerCase())})`, tag]),
  ];
}

/** Status → page: its own, that of the only owner of the number, or that of the class. */
function pageMap({ codes }: Site): string {
  const rows = codes.flatMap((code): [string, string][] => {
    const name = pageName(code);
    return name === undefined ? [] : [[`${code}`, name]];
  });
  return [
    `map $status $polystatus_page {`,
    `    default ${classPage('500')};`,
    `    ~^4 ${classPage('400')};`,
    ...rows.map(([code, name]) => `    ${code} ${name};`),
    `}`,
    ``,
  ].join('\n');
}
