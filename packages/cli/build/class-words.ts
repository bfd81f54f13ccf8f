import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Content } from '@polystatus/status/content';
import { sayer, type Said } from '@polystatus/status/translate';
import type { ClassWords } from '../src/class-words.ts';

/** The classes that have words for a code of theirs that nobody knows. */
const CLASSES = { '4xx': 'client-error', '5xx': 'server-error' } as const;

/** What a reader is told of a code of a class, in one language. */
export function classWords({ chain }: Content, tag: string): ClassWords {
  const name = sayer<MessageKeys['classes']>(chain(tag, 'classes'));
  const page = sayer<MessageKeys['error-pages']>(chain(tag, 'error-pages'));
  const words = Object.entries(CLASSES).map(([id, statusClass]) => {
    const said = {
      title: name(`${statusClass}.name`),
      summary: name(`${statusClass}.description`),
      'visitor.title': page(`${statusClass}.title`),
      'visitor.message': page(`${statusClass}.message`),
    };
    const fallback = fallen(tag, said);
    return [
      id,
      {
        title: said.title.text,
        summary: said.summary.text.trim(),
        visitor: {
          title: said['visitor.title'].text,
          message: said['visitor.message'].text.trim(),
        },
        ...(Object.keys(fallback).length > 0 && { fallback }),
      },
    ] as const;
  });
  return Object.fromEntries(words);
}

function fallen(tag: string, said: Readonly<Record<string, Said>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([path, { lang }]) => (lang === tag ? [] : [[path, lang]])),
  );
}
