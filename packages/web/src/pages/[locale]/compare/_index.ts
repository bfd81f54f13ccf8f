import { comparePath } from '../../../address.ts';
import { message, type Page } from '../../../page.ts';

export const pages: readonly Page[] = [
  {
    path: comparePath,
    title: message('compare:title'),
    description: message('compare:description'),
  },
];
