import { tablePath } from '../../../address.ts';
import { pageWithWords } from '../../../page.ts';

export const pages = [pageWithWords(tablePath, 'table')];
