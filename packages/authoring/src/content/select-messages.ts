import { parseMessageId, type MessageState } from '@polystatus/core/state';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { statusId } from '@polystatus/status/id';
import { UsageError } from './arguments.ts';

const FILE = /(?:^|[\\/])(?:locales[\\/]([^\\/]+)[\\/])?([a-z][a-z0-9-]*)[\\/]([^\\/]+)\.yaml$/;

/**
 * The messages that a word of the command line stands for: an id, the beginning of one, or a file.
 *
 * A file of a translated language means that language only, one of the source all of them.
 *
 * @param source tag of the source language
 * @example selectMessages(states(project), 'locales/tr/iana/404.yaml', 'en')
 */
export function selectMessages(
  all: readonly MessageState[],
  word: string,
  source: string,
): MessageState[] {
  const [, tag, folder = '', name = ''] = FILE.exec(word) ?? [];
  const { file, key } = parseMessageId(
    folder === '' ? word : folder === 'ui' ? `ui/${name}` : statusId(folder, name),
  ) ?? { file: '', key: undefined };
  const here = all.filter(
    (message) =>
      message.file === file &&
      (key === undefined || message.key === key || message.key.startsWith(`${key}.`)),
  );
  // A file of the source means its translations.
  const translated = tag !== undefined && tag !== source;
  const selected = translated ? here.filter(({ locale }) => locale === tag) : here;
  if (selected.length > 0) return selected;
  if (here.length > 0)
    throw new UsageError(`${word} is of ${tag}; its messages were not asked for.`);
  const near = didYouMean(
    word,
    all.flatMap(({ id, path }) => [id, path]),
  );
  throw new UsageError(
    `There is no message and no file “${word}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}
