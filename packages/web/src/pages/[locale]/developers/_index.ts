import { developersPath } from '../../../address.ts';
import { pageWithWords } from '../../../page.ts';

export const pages = [pageWithWords(developersPath, 'developers:overview')];
