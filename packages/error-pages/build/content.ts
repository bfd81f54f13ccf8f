import { openCompiled } from '@polystatus/core/world/built';
import type { Entry } from '@polystatus/status/compiled';
import type { LocaleContent, PageWords } from '../src/content.ts';

/** Each class of errors and the page for its codes that have none of their own. */
const CLASSES = [
  ['client-error', '4xx'],
  ['server-error', '5xx'],
] as const;

type InterfaceWords = LocaleContent['words'] &
  Readonly<Record<(typeof CLASSES)[number][0], PageWords>>;

const content = openCompiled();
const { facts } = content;
const errors = content.ids.filter((id) =>
  CLASSES.some(([statusClass]) => statusClass === facts[id]?.class),
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
    `export const responseFields: readonly string[] = ${JSON.stringify(responseFields)};\n`
  );
}

const compiledLocales = content.locales;
const { fallbackWords } = content;

/** The module with the words of all languages, the source language first. */
export function localesSource(): string {
  const source = compiledLocales.find((locale) => locale.source)?.tag ?? '';
  const tags = compiledLocales.map(({ tag }) => tag).filter((tag) => tag !== source);
  const words = localeContent();
  const ordered = Object.fromEntries([source, ...tags].map((tag) => [tag, words[tag]]));
  return (
    `import type { LocaleContent } from '../src/content.ts';\n\n` +
    `/** The language the others are translated from: for readers whose languages we lack. */\n` +
    `export const sourceLocale = ${JSON.stringify(source)};\n\n` +
    `export const locales: Readonly<Record<string, LocaleContent>> = ${JSON.stringify(ordered)};\n`
  );
}

/** What core compiled → what visitors read, by language, and nothing else. */
function localeContent(): Record<string, LocaleContent> {
  return Object.fromEntries(
    compiledLocales.map(({ tag, direction, fallback }) => {
      const catalog = content.catalog(tag);
      const { home, support, reference, wait, ...words } = content.words(
        tag,
        'error-pages',
      ) as unknown as InterfaceWords;
      const fallen = fallenWords(tag);
      const entries = errors.flatMap((id) => (catalog[id] ? [[id, wordsOf(catalog[id])]] : []));
      const classes = CLASSES.map(([statusClass, page]) => [
        page,
        {
          ...words[statusClass],
          ...langs(fallen(`${statusClass}.title`), fallen(`${statusClass}.message`)),
        },
      ]);
      return [
        tag,
        {
          direction,
          fallback,
          words: { home, support, reference, wait },
          wordLangs: Object.fromEntries(
            ['home', 'support', 'reference', 'wait'].flatMap((name) => {
              const lang = fallen(name);
              return lang === undefined ? [] : [[name, lang]];
            }),
          ),
          pages: Object.fromEntries([...entries, ...classes]) as Record<string, PageWords>,
        },
      ];
    }),
  );
}

/** Interface words of pages that a language lacks → the language they fell back to. */
function fallenWords(tag: string): (name: string) => string | undefined {
  return (name) => fallbackWords[tag]?.[`error-pages:${name}`];
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
