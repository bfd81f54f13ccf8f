import {
  fieldNote,
  fileFingerprint,
  messagePath,
  sourceLocale,
  travelling,
  wordDiff,
  type MessageState,
} from '@polystatus/core';
import { findingsOf } from './check-text.ts';
import type { Snapshot } from './desk.ts';
import { termsIn } from './glossary-terms.ts';
import { insertablesOf } from './insertables.ts';
import { memoryOf } from './memory.ts';
import type { EntryView, Finding, MessageView } from './protocol.ts';

/** Everything a translator wants to see of one entry. */
export function entryView(snapshot: Snapshot, tag: string, id: string): EntryView | undefined {
  const messages = snapshot.statesOf(tag).filter(({ file }) => file === id);
  const [first] = messages;
  if (!first) return undefined;
  const findings = findingsOf(snapshot, tag, id);
  return {
    id,
    path: first.path,
    fingerprint: fingerprintOf(snapshot, first.path),
    messages: messages.map((message) =>
      messageView(snapshot, message, findings.get(message.id) ?? []),
    ),
  };
}

/** `null` where there is no file yet, as JSON has it. */
export function fingerprintOf(snapshot: Snapshot, path: string): string | null {
  const text = snapshot.textOf(path);
  return text === undefined ? null : fileFingerprint(text);
}

function messageView(
  snapshot: Snapshot,
  message: MessageState,
  findings: readonly Finding[],
): MessageView {
  const { file, key, state, source, target, line, locale } = message;
  const kind = file.startsWith('ui/') ? 'messages' : 'entry';
  const stale = state === 'stale' && source !== undefined && line !== undefined;
  return {
    key,
    state,
    source: source === undefined ? undefined : travelling(source),
    target: target === undefined ? undefined : travelling(target),
    diff: stale ? wordDiff(travelling(line.source), travelling(source)) : undefined,
    ...fieldNote(kind, messagePath(kind, key)),
    terms: termsIn(snapshot, locale, source ?? ''),
    memory: memoryOf(snapshot, message),
    others: otherTexts(snapshot, message),
    insertables: insertablesOf(source ?? ''),
    findings,
  };
}

function otherTexts(
  { project }: Snapshot,
  { locale, file, key }: MessageState,
): MessageView['others'] {
  const source = sourceLocale(project)?.tag;
  return [...project.locales.values()].flatMap(({ tag, entries, namespaces }) => {
    if (tag === locale || tag === source) return [];
    const messages = entries.get(file)?.messages ?? namespaces.get(file.slice(3))?.messages ?? [];
    const text = messages.find((message) => message.key === key)?.text;
    return text === undefined ? [] : [{ tag, text: travelling(text) }];
  });
}
