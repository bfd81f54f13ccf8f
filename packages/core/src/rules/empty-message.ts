import { isOwnWords } from '../validate/message-schema.ts';
import { messagesOf } from '../parse/message.ts';
import { fileRule, type Message } from '../check/rule.ts';

export const rule = fileRule({
  id: 'empty-message',
  description:
    'No message is blank. In an entry that is being translated a blank counts as missing, but for one among synonyms.',
  of: ['entry', 'messages'],
  check({ kind, language, messages, raw, value }, report) {
    const asked = kind === 'entry' && !language?.isSource ? ownWordsIn(raw) : messages;
    for (const { path, text, key } of asked) {
      // An empty string already fails the schema; only blanks are left to find.
      if (text.trim() !== '' || (text === '' && !value)) continue;
      report(`“${key}” is blank.`, 'Write the message.', { path });
    }
  },
});

/** Each language has as many as it needs, so none is missing for a blank one. */
function ownWordsIn(raw: unknown): Message[] {
  const fields = Object.entries(raw !== null && typeof raw === 'object' ? raw : {});
  const own = fields.flatMap(([field, value]) =>
    isOwnWords([field]) ? messagesOf(value, [field]) : [],
  );
  return own.every(({ text }) => text.trim() === '') ? [] : own;
}
