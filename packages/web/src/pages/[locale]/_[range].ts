import { classPath } from '../../address.ts';
import type { StatusClass } from '@polystatus/status/compiled';
import { groups } from '../../groups.ts';
import { message, type Page } from '../../page.ts';

export const pages: readonly Page[] = groups
  .filter((group) => group.name !== 'outside')
  .map(({ name, range }) => ({
    path: classPath(name as StatusClass),
    sign: range,
    hue: name,
    title: message(`classes:${name}.name`),
    description: message(`classes:${name}.description`),
  }));
