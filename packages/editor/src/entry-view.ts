import { isOwnList, messageNote, travelling, wordDiff } from '@polystatus/authoring';
import { targetLocales } from '@polystatus/core';
import { previousSource, type MessageState } from '@polystatus/core/state';
import { translationPath, type Snapshot } from './desk.ts';
import { findingsOf } from './findings.ts';
import { termsIn } from './glossary-terms.ts';
import { insertablesOf } from './insertables.ts';
import { likeTexts } from './like-texts.ts';
import type { EntryView, Finding, MessageView } from './protocol.ts';

/** Everything a translator wants to see of one entry. */
export function entryView(snapshot: Snapshot, tag: string, id: string): EntryView | undefined {
  const messages = [...snapshot.statesOf(tag).values()].filter(({ file }) => file === id);
  if (messages.length === 0 && !snapshot.unreadable(tag).includes(id)) return undefined;
  const findings = findingsOf(snapshot, tag, id);
  return {
    id,
    path: translationPath({ locale: tag, id }),
    messages: messages.map((message) =>
      messageView(snapshot, message, findings.messages.get(message.key) ?? []),
    ),
    findings: findings.file,
    glossaryPath: `locales/${tag}/locale.yaml`,
  };
}

function messageView(
  snapshot: Snapshot,
  message: MessageState,
  findings: readonly Finding[],
): MessageView {
  const { key, state, source, target, locale } = message;
  const before = state === 'stale' ? previousSource(snapshot.project, message) : undefined;
  return {
    key,
    list: isOwnList(key),
    state,
    source: source === undefined ? undefined : travelling(source),
    target: target === undefined ? undefined : travelling(target),
    diff:
      before !== undefined && source !== undefined
        ? wordDiff(travelling(before), travelling(source))
        : undefined,
    ...messageNote(snapshot.project, message),
    terms: termsIn(snapshot, locale, source ?? ''),
    alike: likeTexts(snapshot, message),
    others: otherTexts(snapshot, message),
    insertables: insertablesOf(source ?? ''),
    findings,
  };
}

function otherTexts(
  snapshot: Snapshot,
  { locale, file, key }: MessageState,
): MessageView['others'] {
  return targetLocales(snapshot.project).flatMap(({ tag }) => {
    const text =
      tag === locale ? undefined : snapshot.message({ locale: tag, id: file, key })?.target;
    return text === undefined ? [] : [{ tag, text: travelling(text) }];
  });
}
