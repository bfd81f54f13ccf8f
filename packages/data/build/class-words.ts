import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Content } from '@polystatus/status/content';
import { sayer } from '@polystatus/status/translate';
import type { Words } from '../src/i18next/statuses.ts';

/** The classes of errors: a client treats an unknown code as one of its class (RFC 9110, Section 15). */
const CLASSES = { '4xx': 'client-error', '5xx': 'server-error' } as const;

export type ClassName = keyof typeof CLASSES;

/** Under these names stand the words of a class, beside the ids. */
export const CLASS_IDS = Object.keys(CLASSES) as ClassName[];

/** Whether a language has its own titles of the classes. */
export function borrowsClassWords(content: Content, tag: string): boolean {
  const say = sayer<MessageKeys['classes']>(content.chain(tag, 'classes'));
  return Object.values(CLASSES).some((statusClass) => say(`${statusClass}.name`).lang !== tag);
}

/** What is said of a code that has no words of its own, by class. */
export function classWords(content: Content, tag: string): Record<ClassName, Words> {
  const ofClasses = sayer<MessageKeys['classes']>(content.chain(tag, 'classes'));
  const ofPages = sayer<MessageKeys['error-pages']>(content.chain(tag, 'error-pages'));
  const words = Object.entries(CLASSES).map(([name, statusClass]) => [
    name,
    {
      title: ofClasses(`${statusClass}.name`).text,
      summary: ofClasses(`${statusClass}.description`).text.trim(),
      visitor: {
        title: ofPages(`${statusClass}.title`).text,
        message: ofPages(`${statusClass}.message`).text.trim(),
      },
    },
  ]);
  return Object.fromEntries(words) as Record<ClassName, Words>;
}
