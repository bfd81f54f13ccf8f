import { classPath } from '../../address.ts';
import type { StatusClass } from '@polystatus/status/compiled';
import { changeOfStatuses } from '../../dates.ts';
import { groups } from '../../groups.ts';
import { message, type Page } from '../../page.ts';

export const pages: readonly Page[] = groups
  .filter((group) => group.name !== 'outside')
  .map(({ name, range, statuses }) => ({
    path: classPath(name as StatusClass),
    sign: range,
    hue: name,
    changed: changeOfStatuses(statuses),
    title: message(`classes:${name}.name`),
    description: message(`classes:${name}.description`),
  }));
