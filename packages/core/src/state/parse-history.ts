import type { Diagnostic } from '../report/diagnostic.ts';
import type { Source } from '../read/read.ts';
import { fingerprint } from './fingerprint.ts';
import type { SourceTexts } from './history-file.ts';
import { openToolFile, type ToolFileKind } from './tool-file.ts';

const KIND: ToolFileKind = {
  name: 'The history',
  content: 'a text for each fingerprint',
  afterConflict: 'it adds the texts of today that the other one had.',
  without: 'without it nobody sees what a changed text said before.',
  line: /^[ \t]{0,4}"[\w-]*"[ \t]*:/gm,
};
const HINT =
  'Remove the line and run pnpm content sync, or take the file back from git; only tools write it.';

/**
 * Reads a history with care. A text that stands twice is the same both times, so nothing is lost.
 *
 * @returns the texts that can be trusted; `undefined` where none can
 */
export function parseHistory(source: Source, into: Diagnostic[]): SourceTexts | undefined {
  const file = openToolFile(source, KIND, into);
  if (!file) return undefined;
  const ranges = new Map(file.keys);
  const texts = new Map<string, string>();
  for (const [print, text] of file.values) {
    if (typeof text === 'string' && fingerprint(text) === print) texts.set(print, text);
    else
      file.damaged(
        ranges.get(print) ?? [0, 0],
        `${print} is not the fingerprint of its text.`,
        HINT,
      );
  }
  return texts;
}

/** Reads a history in which nothing was wrong before. */
export function readHistory({ text }: Source): SourceTexts {
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}
