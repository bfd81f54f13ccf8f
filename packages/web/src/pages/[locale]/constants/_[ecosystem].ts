import { ecosystemPath } from '../../../address.ts';
import { ecosystems } from '../../../content.ts';
import type { Page } from '../../../page.ts';
import { wordsOf } from '../../../words.ts';

export const pages: readonly Page[] = ecosystems.map(({ id, name }) => ({
  path: ecosystemPath(id),
  title: (tag) => wordsOf(tag)('constants.titleOf', { ecosystem: name }),
  description: (tag) => wordsOf(tag)('constants.descriptionOf', { ecosystem: name }),
}));
