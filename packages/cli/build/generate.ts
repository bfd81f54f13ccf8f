import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '@polystatus/status/content';
import { namesIn, registerSource, type Register } from '@polystatus/core/register';
import { built } from '@polystatus/core/world/built';
import { servers, themes } from '@polystatus/error-pages';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = (path: string): string => join(root, 'src', path);

const EXPORT_FORMATS = source('export/formats');
const commands = { folder: source('commands'), names: 'CommandName' };
const REGISTERS: Readonly<Record<string, Register>> = {
  'commands.ts': {
    ...commands,
    exported: 'form',
    type: 'CommandForm',
    typeFile: source('command-form.ts'),
    list: 'forms',
  },
  'runs.ts': {
    ...commands,
    exported: 'run',
    type: 'Command',
    typeFile: source('context.ts'),
    list: 'runs',
    form: 'loaders',
  },
  'line-formats.ts': {
    folder: source('read-response/formats'),
    exported: 'format',
    type: 'LineFormat',
    typeFile: source('read-response/line-format.ts'),
    list: 'lineFormats',
    form: 'array',
  },
  'shells.ts': {
    folder: source('completion/shells'),
    exported: 'script',
    type: 'Script',
    typeFile: source('completion/model.ts'),
    list: 'scripts',
    names: 'Shell',
  },
  'export-formats.ts': {
    folder: EXPORT_FORMATS,
    exported: 'format',
    type: 'ExportFormat',
    typeFile: source('export/format.ts'),
    list: 'exportFormats',
    names: 'ExportFormatName',
  },
};

/** What the sources cannot know of the package and of what else is built. */
function facts({ locales, localesOf }: Content): string {
  const { version, homepage } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;
  const text = {
    VERSION: version,
    HOMEPAGE: homepage,
    DATA: `${built('dist')}/data`,
    SOURCE: locales.find((locale) => locale.source)?.tag ?? 'en',
  };
  const lists = {
    LOCALES: localesOf('site').map(({ tag }) => tag),
    APP_LOCALES: localesOf('apps').map(({ tag }) => tag),
    SERVERS: servers,
    THEMES: themes,
    EXPORT_FORMATS: namesIn(EXPORT_FORMATS, '.ts'),
  };
  return [
    ...Object.entries(text).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    ),
    ...Object.entries(lists).map(
      ([name, value]) => `export const ${name}: readonly string[] = ${JSON.stringify(value)};`,
    ),
    '',
  ].join('\n');
}

/** The names that programs repeat beside a registered number, in lower case. */
function phrases({ facts, ids }: Content): string {
  const registered = ids.filter((id) => !id.includes('/'));
  const named = registered.map((id) => {
    const { phrase, formerPhrases = [] } = facts[id] ?? {};
    const all = [phrase, ...formerPhrases.map((former) => former.phrase)];
    return [id, all.flatMap((name) => name?.toLowerCase() ?? [])];
  });
  return `export const phrases: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(named))};\n`;
}

/** The folders of REGISTERS → generated/: nobody keeps a list of their files. */
export function generate(content: Content): void {
  const into = join(root, built('generated'));
  const files = Object.entries(REGISTERS).map(
    ([name, register]) => [name, registerSource(register, into)] as const,
  );
  const own = [
    ['build.ts', facts(content)],
    ['phrases.ts', phrases(content)],
  ] as const;
  for (const [name, text] of [...files, ...own]) {
    const path = join(into, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(into, { recursive: true });
    writeFileSync(path, text);
  }
}
