import { tableTextsPath } from '../../../address.ts';
import { pageWithWords } from '../../../page.ts';

export const pages = [pageWithWords(tableTextsPath, 'table.texts')];
