import { questionPath } from '../../../address.ts';
import { changeOfFiles } from '../../../dates.ts';
import { questions } from '../../../content.ts';
import type { Page } from '../../../page.ts';
import { questionDescription, questionTitle } from '../../../question-text.ts';

export const pages: readonly Page[] = questions.map(({ id }) => ({
  path: questionPath(id),
  changed: changeOfFiles(`choose/${id}`, 'choose'),
  title: (tag) => questionTitle(tag, id),
  description: (tag) => questionDescription(tag, id),
}));
