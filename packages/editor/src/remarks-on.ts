import { kindOf, remarksOf, type Project } from '@polystatus/core';
import { wordFile, type MessageState } from '@polystatus/core/state';
import type { RemarkView } from './protocol.ts';

/** The marks above a message in its file that ask for work. */
export function remarksOn(
  { locales }: Project,
  { locale, file: id, key }: MessageState,
): readonly RemarkView[] {
  const files = locales.get(locale);
  const file = files && wordFile(files, id);
  return (file ? remarksOf(file) : []).flatMap((one) => {
    const { kind: mark, text } = kindOf(one);
    return one.key === key && (mark === 'review' || mark === 'issue') ? [{ mark, text }] : [];
  });
}
