import { localeFile } from '../state/message-id.ts';
import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'locked',
  description:
    'Messages that the source’s locale.yaml lists under “locked” are the same in every language.',
  /** The messages of a file that are listed. */
  words({ name, messages, source }) {
    const ids = new Set((source?.locale?.locked ?? []).map(({ message }) => message));
    return messages.filter(({ key }) => ids.has(`${name}.${key}`));
  },
  check({ source, words }, report) {
    if (!source) return;
    const found = words.flatMap((file) =>
      file.value.map((message) => ({ file, message, id: `${file.name}.${message.key}` })),
    );
    const originals = new Map(
      found
        .filter(({ file }) => file.language.tag === source.tag)
        .map(({ id, message }) => [id, message.text]),
    );
    for (const [index, { message }] of (source.locale?.locked ?? []).entries())
      if (!originals.has(message))
        report(
          localeFile(source.tag),
          `There is no message ${message} to lock.`,
          'Correct the message id, or remove the line.',
          { path: ['locked', index, 'message'] },
        );
    for (const { file, message, id } of found) {
      const original = originals.get(id);
      if (file.language.isSource || original === undefined || message.text === original) continue;
      report(
        file,
        `“${message.key}” must not be translated.`,
        `Write it as in ${source.tag}: ${original}`,
        { path: message.path },
      );
    }
  },
});
