import type { TextPath, Words } from '../../src/export/words.ts';

const PATHS: readonly TextPath[] = ['title', 'summary', 'visitor.title', 'visitor.message'];

/** Words of a language with texts of the test; each has an English text of its own. */
export function wordsOf(tag: string, texts: readonly string[], lang = tag): Words {
  return {
    tag,
    sourceTag: 'en',
    messages: texts.map((text, at) => ({
      id: at < PATHS.length ? '404' : `nginx/${400 + (at >> 2)}`,
      path: PATHS[at % PATHS.length] ?? 'title',
      text,
      lang,
      source: `English ${at}`,
    })),
  };
}
