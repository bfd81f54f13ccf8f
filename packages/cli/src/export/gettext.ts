import { dottedKey } from './keys.ts';
import type { Message, Words } from './words.ts';
import { fallbackNote } from './words.ts';

/** One entry of a catalog of gettext. */
export interface CatalogEntry {
  readonly context: string | undefined;
  readonly source: string;
  readonly text: string;
  readonly comments: readonly string[];
}

/** The key is the context, so that a text may differ from code to code. */
export function entriesByContext(words: Words, prefix: string): CatalogEntry[] {
  return words.messages.map((message) => ({
    ...entry(message, words),
    context: dottedKey(prefix, message),
  }));
}

/** The English text alone is the key; where several codes share it, the first speaks for them. */
export function entriesBySource(words: Words, prefix: string): CatalogEntry[] {
  const entries = new Map<string, CatalogEntry>();
  for (const message of words.messages) {
    // An empty key stands for the head of the catalog.
    if (message.source === '' || entries.has(message.source)) continue;
    const { comments, ...own } = entry(message, words);
    entries.set(message.source, {
      ...own,
      context: undefined,
      comments: [dottedKey(prefix, message), ...comments],
    });
  }
  return [...entries.values()];
}

function entry(message: Message, words: Words) {
  const note = fallbackNote(message, words);
  return {
    source: holdable(message.source),
    text: holdable(message.text),
    comments: note === undefined ? [] : [note],
  };
}

/** Catalogs end their texts with a NUL, so none can be inside. */
function holdable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** The text of the first entry, which tells of the catalog. */
export function catalogHead(language: string): string {
  return [
    'Project-Id-Version: polystatus',
    `Language: ${language}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
  ].join('\n');
}
