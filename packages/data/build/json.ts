import type { Content } from '@polystatus/status/content';
import { jsonFilesOf, recordsOf } from '@polystatus/status/json-files';

/**
 * The JSON files of the package: path below dist/json/ → value. A language for apps has one, with
 * its words: a file a code would be facts and prose of the language it falls back to.
 */
export function jsonFiles(content: Content): Map<string, unknown> {
  const locales = content.localesOf('apps');
  const whole = content.localesOf('site');
  return new Map<string, unknown>([
    ...whole.flatMap(({ tag }) => [...jsonFilesOf(content, tag)]),
    ...locales
      .filter((locale) => !whole.some(({ tag }) => tag === locale.tag))
      .map(({ tag }) => [`${tag}/index.json`, wordsOf(content, tag)] as const),
    ['index.json', locales.map(({ tag }) => ({ lang: tag, path: `${tag}/index.json` }))],
  ]);
}

/** The facts are those of any other language. */
function wordsOf(content: Content, tag: string): unknown {
  return recordsOf(content, tag).map(({ id, code, title, summary, visitor, lang }) => {
    return { id, code, title, summary, visitor, lang };
  });
}
