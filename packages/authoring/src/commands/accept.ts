import {
  accept,
  isAcceptable,
  localeStates,
  type Acceptance,
  type MessageState,
} from '@polystatus/core/state';
import { contentCommand, UsageError } from '../content/arguments.ts';
import { openLocales } from '../content/open-locales.ts';
import { selectMessages } from '../content/select-messages.ts';

const USAGE = `pnpm content accept MESSAGE|FILE… --locale TAG [--reviewed | --no-retranslation] [--by NAME]

Says that translations are right as they are, and records it in locales/<tag>/lock.json.

  MESSAGE             a message id, such as 404.title; 404.causes or 404 stand for all below them
  FILE                a file, such as locales/tr/iana/404.yaml: all its messages
  --locale TAG        the translation; several are allowed
  --no-retranslation  the source changed, but not what the translation says (default). An author of
                      such a change may leave --locale out: it then holds for every language
  --reviewed          you have read the translation beside its source
  --by NAME           who says so
  --root DIR          directory that holds content/ and locales/ (default: this repository)

Exit code: 0 recorded, 1 the lock is damaged or could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'say that a translation is reviewed, or fits a changed source',
  usage: USAGE,
  takesWords: true,
  options: {
    locale: { type: 'string', multiple: true },
    reviewed: { type: 'boolean' },
    'no-retranslation': { type: 'boolean' },
    by: { type: 'string' },
  },
  run({ values, words, root }) {
    const as = values.reviewed ? 'reviewed' : 'no-retranslation';
    if (words.length === 0) throw new UsageError('Which messages? For instance 404.title.');
    if (values.reviewed && values['no-retranslation'])
      throw new UsageError('Say either --reviewed or --no-retranslation.');
    if (values.reviewed && !values.locale)
      throw new UsageError('Which translation did you review? Add --locale.');
    if (values.by?.trim() === '') throw new UsageError('--by needs a name.');
    return acceptIn(root, values.locale ?? [], words, { as, by: values.by?.trim() });
  },
});

function acceptIn(
  root: string,
  tags: readonly string[],
  words: readonly string[],
  acceptance: Acceptance,
): number {
  const open = openLocales(root, tags);
  const all = open.targets.flatMap((target) => localeStates(open.project, target));
  const selected = new Set(words.flatMap((word) => selectMessages(all, word, open.source)));
  let status = 0;
  for (const target of open.targets) {
    const { tag } = target;
    const faults = open.lockFaults(tag);
    const messages = [...selected].filter(({ locale }) => locale === tag);
    const accepted = messages.filter((message) => isAcceptable(message, acceptance.as));
    if (faults.length > 0) {
      open.complain(faults);
      status = 1;
      continue;
    }
    if (accepted.length === 0) {
      process.stdout.write(`${tag}: ${whyNothing(messages, acceptance.as)}\n`);
      continue;
    }
    const after = accept(target.lock ?? new Map(), accepted, acceptance);
    if (open.writeLocks(new Map([[tag, after]]))) {
      const number = `${accepted.length} message${accepted.length === 1 ? '' : 's'}`;
      process.stdout.write(`${tag}: ${number} recorded as ${acceptance.as}.\n`);
    } else status = 1;
  }
  return status;
}

function whyNothing(messages: readonly MessageState[], as: Acceptance['as']): string {
  if (messages.length === 0) return 'none of these messages is here.';
  return as === 'reviewed'
    ? 'there is no translation to review; translate first.'
    : 'none of these is stale, so there is nothing to record.';
}
