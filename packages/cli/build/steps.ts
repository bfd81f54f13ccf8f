import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Content } from '@polystatus/status/content';
import { translator } from '@polystatus/status/translate';
import { keyOf } from '../src/message.ts';
import type { Lead } from '../src/search/lead.ts';
import { wayTo } from './way-to.ts';

/** What a search says of each question of “choose” that can be come to; it would read all of it. */
export function steps({ choose, words }: Content, tag: string): [question: string, lead: Lead][] {
  const say = translator<MessageKeys['choose']>(words(tag, 'choose'), tag);
  return Object.keys(choose.questions).flatMap((question): [string, Lead][] => {
    const way = wayTo(choose, question);
    if (way === undefined) return [];
    const title = say(keyOf<MessageKeys['choose']>('questions', question, 'question'));
    const answers = way.map(({ answer }) => `--answer ${answer}`);
    return [[question, { title, command: ['polystatus choose', ...answers].join(' ') }]];
  });
}
