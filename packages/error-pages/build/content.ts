import { readCompiledFile as json } from '@polystatus/core/world/built';
import type { CompiledEntry, CompiledFacts, CompiledLocale } from '@polystatus/core';
import type { LocaleContent, PageWords } from '../src/content.ts';

/** Each class of errors and the page for its codes that have none of their own. */
const CLASSES = [
  ['client-error', '4xx'],
  ['server-error', '5xx'],
] as const;

type InterfaceWords = LocaleContent['words'] &
  Readonly<Record<(typeof CLASSES)[number][0], PageWords>>;

const facts = json<Record<string, CompiledFacts>>('facts.json');
const errors = json<string[]>('ids.json').filter((id) =>
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

/** What core compiled → what visitors read, by language, and nothing else. */
export function localeContent(): Record<string, LocaleContent> {
  return Object.fromEntries(
    json<CompiledLocale[]>('locales.json').map(({ tag, direction, fallback }) => {
      const catalog = json<Record<string, CompiledEntry>>(`catalogs/${tag}.json`);
      const words = json<InterfaceWords>(`ui/${tag}/error-pages.json`);
      const { home, support, reference, wait } = words;
      const entries = errors.flatMap((id) => (catalog[id] ? [[id, wordsOf(catalog[id])]] : []));
      const classes = CLASSES.map(([statusClass, page]) => [page, words[statusClass]]);
      return [
        tag,
        {
          direction,
          fallback,
          words: { home, support, reference, wait },
          pages: Object.fromEntries([...entries, ...classes]) as Record<string, PageWords>,
        },
      ];
    }),
  );
}

function wordsOf({ title, visitor, fallback = {} }: CompiledEntry): PageWords {
  const lang = { title: fallback['visitor.title'], message: fallback['visitor.message'] };
  return {
    ...visitor,
    name: title,
    ...(lang.title && { titleLang: lang.title }),
    ...(lang.message && { messageLang: lang.message }),
  };
}
