import { editProse, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'typewriter-signs',
  scope: 'file',
  description:
    'Prose uses the apostrophe and quotation marks its locale names, not those of the typewriter, and the sign … for three dots.',
  covers: ['W14', 'W16'],
  check({ project }) {
    for (const files of project.locales.values()) {
      const typography = files.locale?.value?.typography;
      if (!typography) continue;
      const [open, close] = typography.quotes;
      for (const { parsed, message, prose } of proseOf(files)) {
        const report = (message_: string, hint: string): void => {
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'typewriter-signs',
            message: message_,
            hint,
          });
        };
        if (typography.apostrophe !== "'" && prose.includes("'"))
          report(`“${message.key}” has a straight apostrophe.`, `Use ${typography.apostrophe}.`);
        if (prose.includes('"'))
          report(`“${message.key}” has straight quotation marks.`, `Use ${open} and ${close}.`);
        if (/\.{3}/.test(prose)) report(`“${message.key}” has three dots.`, 'Use the sign ….');
      }
    }
  },
  fix(text, { files }) {
    const typography = files.locale?.value?.typography;
    if (!typography) return text;
    const [open = '“', close = '”'] = typography.quotes;
    return editProse(text, (prose) => {
      const paired = (prose.match(/"/g) ?? []).length % 2 === 0;
      let opened = false;
      return (
        prose
          .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
          // Elsewhere it may be a quotation mark or a prime.
          .replace(/(?<=[\p{L}\p{N}\uFFFC])'(?=\p{L})/gu, typography.apostrophe)
          .replace(/"/g, (sign) => {
            if (!paired) return sign;
            opened = !opened;
            return opened ? open : close;
          })
      );
    });
  },
};
