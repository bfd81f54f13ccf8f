import {
  isOwnList,
  messageNote,
  travelling,
  travellingMessages,
  wordDiff,
} from '@polystatus/authoring';
import { targetLocales } from '@polystatus/core';
import { INTERFACE, previousSource, type MessageState } from '@polystatus/core/state';
import { translationPath, type Snapshot } from './desk.ts';
import { findingsOf } from './findings.ts';
import { termsIn } from './glossary-terms.ts';
import { insertablesOf } from './insertables.ts';
import { likeTexts } from './like-texts.ts';
import type { EntryView, MessageView } from './protocol.ts';
import { remarksOn } from './remarks-on.ts';

/** Everything a translator wants to see of one entry. */
export function entryView(snapshot: Snapshot, tag: string, id: string): EntryView | undefined {
  const messages = [...snapshot.statesOf(tag).values()].filter(({ file }) => file === id);
  if (messages.length === 0 && !snapshot.unreadable(tag).includes(id)) return undefined;
  const findings = findingsOf(snapshot, tag, id);
  const others = otherTexts(snapshot, tag, id);
  const alike = likeTexts(snapshot, tag, messages);
  return {
    id,
    path: translationPath({ locale: tag, id }),
    messages: messages.map((message) => ({
      ...messageView(snapshot, message),
      alike: alike(message),
      others: others.filter((other) => other.key === message.key),
      findings: findings.messages.get(message.key) ?? [],
    })),
    findings: findings.file,
    glossaryPath: `locales/${tag}/locale.yaml`,
  };
}

function messageView(
  snapshot: Snapshot,
  message: MessageState,
): Omit<MessageView, 'alike' | 'others' | 'findings'> {
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
    ...told(snapshot, message),
    terms: termsIn(snapshot, locale, source ?? ''),
    insertables: insertablesOf(source ?? ''),
    remarks: remarksOn(snapshot.project, message),
  };
}

/** The same entry in other languages, of which nothing else is looked at. */
function otherTexts({ project }: Snapshot, tag: string, id: string) {
  return targetLocales(project)
    .filter((files) => files.tag !== tag)
    .flatMap((files) =>
      travellingMessages(project, files, id).flatMap(({ key, target }) =>
        target === undefined ? [] : [{ tag: files.tag, key, text: travelling(target) }],
      ),
    );
}

/** Of interface words the schema knows no length of their own, only what none may exceed. */
function told({ project }: Snapshot, message: MessageState): Pick<MessageView, 'note' | 'limit'> {
  const { note, limit } = messageNote(project, message);
  return { note, limit: message.file.startsWith(INTERFACE) ? undefined : limit };
}
