import { constantsPath } from '../../../address.ts';
import { pageWithWords } from '../../../page.ts';

export const pages = [pageWithWords(constantsPath, 'constants')];
