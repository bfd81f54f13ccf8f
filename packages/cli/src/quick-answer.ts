import { fold } from '@polystatus/status/search';
import type { Arguments } from './arguments.ts';
import { readJson, readSpans, type Span } from './data-file.ts';
import { paint } from './mark.ts';
import { idsByName } from './name-table.ts';
import { stack } from './render/page.ts';
import { isTerminal, MAX_WIDTH, textWidth, wantsColor } from './terminal.ts';
import { writeOut } from './write-out.ts';

const MAX_NAME = 80;

/**
 * Answers from pages that were set when the package was built: codes, ids, classes and exact
 * names, as text in full width. That is most runs, and saves loading everything else.
 *
 * @returns whether there was such an answer
 */
export function quickAnswer(
  { command, operands, format, color }: Arguments,
  tag: string,
  env: NodeJS.ProcessEnv,
): boolean {
  if (format !== 'text' || command !== undefined) return false;
  const keys = operands.every((operand) => KEY.test(operand)) ? operands : byName(operands);
  const terminal = isTerminal(1);
  if (keys.length === 0 || textWidth(env, terminal) < MAX_WIDTH) return false;
  const pages = readJson(`${tag}/pages.json`) as Readonly<Record<string, Span>>;
  const spans = keys.map((key) => pages[key]).filter((span) => span !== undefined);
  if (spans.length < keys.length) return false;
  const text = stack(readSpans(`${tag}/pages.txt`, spans), MAX_WIDTH);
  writeOut(
    1,
    paint(
      text,
      wantsColor(color, env, () => terminal),
    ),
  );
  return true;
}

const KEY = /^(?:\d{3}|\dxx|[a-z-]+\/\d{3})$/;

/** Names only: a number among the words is for the rest to make sense of. */
function byName(operands: readonly string[]): string[] {
  const text = operands.join(' ');
  if (text.length > MAX_NAME || /\d/.test(text)) return [];
  const ids = idsByName(fold(text));
  return ids.length === 1 ? ids : [];
}
