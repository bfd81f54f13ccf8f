import { sourceLocale, type LocaleFiles, type Project } from '../validate/project.ts';
import { lockLine, type Lock, type LockLine } from './lock.ts';
import { parseMessageId } from './message-id.ts';
import { isUnreadable } from './pairs.ts';
import { stateOf } from './state-of.ts';
import { localeStates, type MessageState } from './states.ts';

/**
 * The lock as it should be after looking at the texts: what matches, or was translated again, is
 * recorded; what is stale keeps naming the source it was made from; what has no source is dropped.
 */
export function sync(project: Project, locale: LocaleFiles): Lock {
  const before: Lock = locale.lock ?? new Map();
  const source = sourceLocale(project);
  if (!source) return before;
  const after = new Map<string, LockLine>();
  for (const [id, line] of before) {
    const { file } = parseMessageId(id) ?? {};
    // Of a file that cannot be read today nothing is forgotten.
    const unknown =
      file !== undefined &&
      (isUnreadable(project, source, file) || isUnreadable(project, locale, file));
    if (unknown) after.set(id, line);
  }
  for (const message of localeStates(project, locale)) {
    const line = recorded(message);
    if (line) after.set(message.id, line);
  }
  return after;
}

/** The line of a message whose translation becomes another text, as `sync` would then record it. */
export function lineAfter(message: MessageState, target: string): LockLine | undefined {
  const { source, line } = message;
  return recorded({ ...message, target, state: stateOf(source, target, line) });
}

function recorded({ state, source, target, line }: MessageState): LockLine | undefined {
  if (source === undefined) return undefined;
  // A text that comes back unchanged is as stale as it was.
  if (target === undefined || state === 'stale') return line;
  const now = lockLine(source, target);
  // The very same object, so that whoever asks can tell what was left alone.
  if (line?.exact === now.exact && line.target === now.target) return line;
  const { decision, by } = line ?? {};
  // An edit of the source’s spacing takes back no review and no decision.
  return line && line.normal === now.normal && line.target === now.target
    ? { ...now, state: line.state, ...(decision && { decision }), ...(by !== undefined && { by }) }
    : now;
}
