import { targetLocales } from '../project.ts';
import { prosePairs, proseOf, type Prose } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

export const rule: OldRule = {
  id: 'dangerous-start',
  scope: 'old',
  description:
    'No translation begins with = + - @, which spreadsheets run as a formula, unless its source does.',
  covers: ['L13'],
  check({ project }) {
    const report = ({ parsed, message }: Prose): void => {
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'dangerous-start',
        message: `“${message.key}” begins with ${message.text.slice(0, 1)}, which spreadsheets run as a formula.`,
        hint: 'Begin with a word.',
      });
    };
    for (const pair of prosePairs(project)) {
      if (FORMULA.test(pair.message.text) && !FORMULA.test(pair.source.message.text)) report(pair);
    }
    for (const files of targetLocales(project)) {
      for (const prose of proseOf(files)) {
        if (prose.message.path[0] === 'synonyms' && FORMULA.test(prose.message.text)) report(prose);
      }
    }
  },
};
