import { codePath, digits } from '../../address.ts';
import { statuses } from '../../content.ts';
import { changeOfStatuses } from '../../dates.ts';
import { groupOf } from '../../groups.ts';
import type { Page } from '../../page.ts';
import { phraseOf } from '../../prose.ts';

export const pages: readonly Page[] = statuses.map((facts) => ({
  path: codePath(facts.id),
  id: facts.id,
  sign: digits(facts.code),
  hue: groupOf(facts),
  changed: changeOfStatuses([facts]),
  title: (tag) => phraseOf(tag, facts.id, 'title'),
  description: (tag) => phraseOf(tag, facts.id, 'summary'),
}));
