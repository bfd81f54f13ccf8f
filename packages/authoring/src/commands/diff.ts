import { styleText } from 'node:util';
import type { Project } from '@polystatus/core';
import { localeStates, normalize, previousSource, type MessageState } from '@polystatus/core/state';
import { contentCommand } from '../content/arguments.ts';
import { openLocales } from '../content/open-locales.ts';
import { selectMessages } from '../content/select-messages.ts';
import { wordDiff } from '../word-diff.ts';

const USAGE = `pnpm content diff [MESSAGE|FILE…] [--locale TAG]… [--root DIR]

Shows what changed in the source of messages since they were translated, word by word. Without a
word, and of files and groups, it shows the stale ones.

  MESSAGE       a message id, such as 404.title, nginx/499.causes.0 or ui/site.skip; 404.causes or
                404 stand for all below them
  FILE          a file, such as locales/tr/iana/404.yaml: all its messages
  --locale TAG  the translation (default: all)
  --root DIR    directory that holds content/ and locales/ (default: this repository)

Exit code: 0 shown, 1 the lock is damaged, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'show what changed in the source since a translation',
  usage: USAGE,
  takesWords: true,
  options: { locale: { type: 'string', multiple: true } },
  run({ values, words, root }) {
    const open = openLocales(root, values.locale);
    const faults = open.targets.flatMap(({ tag }) => open.lockFaults(tag));
    if (faults.length > 0) {
      open.complain(faults);
      return 1;
    }
    const all = open.targets.flatMap((target) => localeStates(open.project, target));
    const isStale = ({ state }: MessageState): boolean => state === 'stale';
    const selected = new Set(
      words.flatMap((word) => {
        const messages = selectMessages(all, word, open.source);
        // Who names one message wants to see it, whatever its state is.
        return messages.every(({ id }) => id === word) ? messages : messages.filter(isStale);
      }),
    );
    const shown = words.length === 0 ? all.filter(isStale) : [...selected];
    process.stdout.write(
      shown.length === 0
        ? 'No translation here is stale.\n'
        : shown.map((message) => show(open.project, message)).join('\n'),
    );
    return 0;
  },
});

function show(project: Project, message: MessageState): string {
  const { id, locale, path, state, source, target, line } = message;
  const before = previousSource(project, message);
  const rows = [`${paint('bold', id)}  ${locale}, ${state}`, path, ''];
  if (source === undefined) rows.push('The source language does not have this message any more.');
  else if (!line || target === undefined)
    rows.push('Nobody recorded which source it was translated from. The source now:', source);
  else if (before === undefined)
    rows.push('What the source said before was not kept. The source now:', source);
  else if (before === source)
    rows.push('The source has not changed since the translation:', source);
  else {
    const cosmetic = normalize(before) === normalize(source);
    rows.push(
      cosmetic
        ? 'Only spacing, quotes or dashes of the source changed since the translation:'
        : 'The source since the translation:',
      colouredDiff(before, source),
    );
  }
  if (target !== undefined) rows.push('', 'The translation:', target);
  return `${rows.map((row) => row.trimEnd()).join('\n')}\n`;
}

function colouredDiff(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? paint('red', `[-${text}-]`) : paint('green', `{+${text}+}`);
    })
    .join('');
}

/** FORCE_COLOR and NO_COLOR are heeded, and files get no colours. */
function paint(style: 'bold' | 'red' | 'green', text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
