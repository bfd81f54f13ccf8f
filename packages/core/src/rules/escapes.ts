import { proseOf, prosePairs } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** What readers would see as it stands: escapes of YAML, HTML and addresses that nobody resolves. */
const ESCAPE =
  /\\(?:[nrt0"'\\*_`[\]()]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);|%(?:[c-f][0-9a-f]%[89ab][0-9a-f]|20)/i;
const IN_CODE = /\\[nrt]/g;

export const rule: Rule = {
  id: 'escapes',
  scope: 'entry',
  description:
    'Readers see no escapes such as \\n, &nbsp; or %20 in prose; those inside inline code are as many as in the source.',
  covers: ['P15'],
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message, prose } of proseOf(files)) {
        if (!/[\\&%]/.test(prose)) continue;
        const match = ESCAPE.exec(prose);
        if (!match) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'escapes',
          message: `Readers of “${message.key}” will see ${match[0]} as it stands.`,
          hint: 'Write the sign itself; in YAML, escapes work only inside "double quotes".',
        });
      }
    }
    for (const { parsed, message, source } of prosePairs(project)) {
      const [wanted, present] = [source.message.text, message.text].map(
        (text) => text.match(IN_CODE)?.length ?? 0,
      );
      if (wanted === present) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'escapes',
        message: `“${message.key}” has ${present} escapes, its source ${wanted}.`,
        hint: 'Keep the escapes of the source.',
      });
    }
  },
};
