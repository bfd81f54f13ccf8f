import { kindOf, remarksOf, type LocaleFiles } from '@polystatus/core';
import { wordFile } from '@polystatus/core/state';
import { commentLine } from './comment-line.ts';

interface Place {
  readonly file: string;
  readonly key: string;
}

/** What `# review:` above a message asks; a message that is not there has none. */
export function reviewMark(locale: LocaleFiles, { file, key }: Place): string | undefined {
  const own = wordFile(locale, file);
  if (!own) return undefined;
  const marks = remarksOf(own).filter((one) => one.key === key && kindOf(one).kind === 'review');
  return commentLine(marks.map((one) => kindOf(one).text));
}

/** All that is said above a message and above the groups it stands in. */
export function remarksAbove(locale: LocaleFiles, { file, key }: Place): string[] {
  const own = wordFile(locale, file);
  return (own ? remarksOf(own) : [])
    .filter((one) => one.key !== undefined && `${key}.`.startsWith(`${one.key}.`))
    .flatMap((one) => commentLine([one.text]) ?? []);
}
