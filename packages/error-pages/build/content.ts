import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import { openCompiled } from '@polystatus/core/world/built';
import type { Entry } from '@polystatus/status/compiled';
import { sayer, type Said } from '@polystatus/status/translate';
import type { LocaleContent, PageWords, WordName } from '../src/content.ts';

/** Each class of errors and the page for its codes that have none of their own. */
const CLASSES = [
  ['client-error', '4xx'],
  ['server-error', '5xx'],
] as const;

/** The words that stand on every page. */
const WORDS = ['home', 'support', 'reference', 'wait'] as const satisfies readonly WordName[];

const content = openCompiled();
const { facts } = content;
const errors = content.ids.filter((id) =>
  CLASSES.some(([statusClass]) => statusClass === facts[id]?.class),
);

/** Names of all pages, as they stand in the words. */
const pageNames = [...errors, ...CLASSES.map(([, page]) => page)];

/** Numbers that mean one page alone. */
const pageNumbers = errors
  .map((id) => id.slice(-3))
  .filter(
    (number, at, all) => errors.includes(number) || all.indexOf(number) === all.lastIndexOf(number),
  );

/** The module with what pages need of the facts. */
export function factsSource(): string {
  const retryLater = errors.filter((id) =>
    facts[id]?.headers.some(({ name }) => name === 'Retry-After'),
  );
  const logOnly = errors.filter((id) => !facts[id]?.seenIn.includes('response'));
  const inResponses = errors.flatMap((id) =>
    (facts[id]?.headers ?? []).flatMap((field) => (field.in === 'response' ? [field.name] : [])),
  );
  const responseFields = [...new Set(inResponses)].sort();
  return (
    `/** Codes whose responses may say when to come back (RFC 9110, Section 10.2.3). */\n` +
    `export const retryLater: readonly string[] = ${JSON.stringify(retryLater)};\n\n` +
    `/** Codes that stand in logs and are never sent. */\n` +
    `export const logOnly: readonly string[] = ${JSON.stringify(logOnly)};\n\n` +
    `/** Header fields that the codes ask their responses for. */\n` +
    `export const responseFields: readonly string[] = ${JSON.stringify(responseFields)};\n\n` +
    `/** Names of all pages: ids of codes (\`404\`, \`nginx/494\`), then the classes \`4xx\` and \`5xx\`. */\n` +
    `export const pageNames: readonly string[] = ${JSON.stringify(pageNames)};\n\n` +
    `/** Names of pages. */\n` +
    `export type PageName = ${pageNames.map((name) => JSON.stringify(name)).join(' | ')};\n\n` +
    `/** Numbers that have a page: the registry’s, or those of one owner. */\n` +
    `export type PageNumber = ${[...new Set(pageNumbers)].join(' | ')};\n`
  );
}

const compiledLocales = content.localesOf('apps');
const source = compiledLocales.find((locale) => locale.source)?.tag ?? '';
const others = compiledLocales.map(({ tag }) => tag).filter((tag) => tag !== source);

/** The module that names the languages, without their words. */
export function languagesSource(): string {
  const rightToLeft = compiledLocales.filter(({ direction }) => direction === 'rtl');
  return (
    `/** The language the others are translated from: for readers whose languages we lack. */\n` +
    `export const sourceLocale = ${JSON.stringify(source)};\n\n` +
    `/** BCP 47 tags of the languages there are pages in, the source language first. */\n` +
    `export const localeTags: readonly string[] = ${JSON.stringify([source, ...others])};\n\n` +
    `/** Those that are written from right to left. */\n` +
    `export const rightToLeft: readonly string[] = ${JSON.stringify(rightToLeft.map(({ tag }) => tag))};\n`
  );
}

/** A module with the words of each language, and one that gathers them: path → source text. */
export function localeSources(): [path: string, text: string][] {
  const words = localeContent();
  const tags = [source, ...others];
  const own = tags.map((tag): [string, string] => [
    `locales/${tag}.ts`,
    `import type { LocaleContent } from '../../src/content.ts';\n\n` +
      `/** What error pages say in this language; for \`errorPageIn\`. */\n` +
      `export const words: LocaleContent = ${JSON.stringify(words[tag])};\n`,
  ]);
  const variable = (tag: string): string => tag.replaceAll('-', '');
  const imports = tags.map(
    (tag) => `import { words as ${variable(tag)} } from './locales/${tag}.ts';\n`,
  );
  const pairs = tags.map((tag) => `  ${JSON.stringify(tag)}: ${variable(tag)},\n`);
  const all =
    `import type { LocaleContent } from '../src/content.ts';\n${imports.join('')}\n` +
    `export const locales: Readonly<Record<string, LocaleContent>> = {\n${pairs.join('')}};\n`;
  return [...own, ['locales.ts', all]];
}

/** What core compiled → what visitors read, by language, and nothing else. */
function localeContent(): Record<string, LocaleContent> {
  return Object.fromEntries(
    compiledLocales.map(({ tag, direction, fallback }) => {
      const catalog = content.catalog(tag);
      const say = sayer<MessageKeys['error-pages']>(content.chain(tag, 'error-pages'));
      const entries = errors.flatMap((id) => (catalog[id] ? [[id, wordsOf(catalog[id])]] : []));
      const classes = CLASSES.map(([statusClass, page]) => {
        const [title, message] = [say(`${statusClass}.title`), say(`${statusClass}.message`)];
        const fallen = langs(fallenTo(tag, title), fallenTo(tag, message));
        return [page, { title: title.text, message: message.text, ...fallen }];
      });
      const words = WORDS.map((name) => [name, say(name)] as const);
      return [
        tag,
        {
          direction,
          fallback,
          words: Object.fromEntries(
            words.map(([name, { text }]) => [name, text]),
          ) as LocaleContent['words'],
          wordLangs: Object.fromEntries(
            words.flatMap(([name, said]) => {
              const lang = fallenTo(tag, said);
              return lang === undefined ? [] : [[name, lang]];
            }),
          ),
          pages: Object.fromEntries([...entries, ...classes]) as Record<string, PageWords>,
        },
      ];
    }),
  );
}

/** The language that a text fell back to. */
function fallenTo(tag: string, { lang }: Said): string | undefined {
  return lang === tag ? undefined : lang;
}

function wordsOf({ title, visitor, fallback = {} }: Entry): PageWords {
  return {
    ...visitor,
    name: title,
    ...langs(fallback['visitor.title'], fallback['visitor.message']),
  };
}

function langs(title: string | undefined, message: string | undefined): Partial<PageWords> {
  return {
    ...(title !== undefined && { titleLang: title }),
    ...(message !== undefined && { messageLang: message }),
  };
}
