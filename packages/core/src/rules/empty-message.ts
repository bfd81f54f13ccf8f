import { messagesOf, type Message } from '../message.ts';
import { sourceLocale, type File } from '../project.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'empty-message',
  scope: 'old',
  description:
    'No message is blank. In an entry that is being translated a blank counts as missing, but for one among synonyms.',
  covers: ['S6'],
  check({ project }) {
    const source = sourceLocale(project);
    for (const files of project.locales.values()) {
      const isSource = files === source;
      for (const file of files.entries.values())
        report(file, isSource ? file.messages : amongSynonyms(file));
      for (const file of files.namespaces.values()) report(file, file.messages);
    }
  },
};

function report({ parsed, value }: File<unknown>, messages: readonly Message[]): void {
  for (const { path, text, key } of messages) {
    // An empty string already fails the schema; only blanks are left to find.
    if (text.trim() !== '' || (text === '' && !value)) continue;
    parsed.reporter.report(parsed.rangeOf(path), {
      code: 'empty-message',
      message: `“${key}” is blank.`,
      hint: 'Write the message.',
    });
  }
}

/** Each language has as many as it needs, so none is missing for a blank one. */
function amongSynonyms({ parsed, messages }: File<unknown>): Message[] {
  if (!messages.some(({ path }) => path[0] === 'synonyms')) return [];
  return messagesOf(parsed.value).filter(({ path }) => path[0] === 'synonyms');
}
