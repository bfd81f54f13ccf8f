import { isPlain } from '../validate/marked-up.ts';
import { messageRule } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

const PLAIN = /^(?:title|summary|visitor\.(?:title|message)|(?:synonyms|situations)\.\d+)$/;

export const rule = messageRule({
  id: 'plain-text',
  description:
    'Titles, summaries, visitor messages, synonyms and situations are plain text, and so are questions, answers and headings of comparisons; nothing anywhere is HTML; visitors see no status numbers.',
  explains: ['special-characters', 'opening-mark', 'closing-mark', 'code-kept', 'tags-kept'],
  check({ identity, key, text }, report) {
    if (identity.kind === 'messages') {
      if (isPlain(identity, key) && /`|\]\(/.test(text))
        report(`“${key}” holds markup, but it is shown as it is.`, 'Write it without ` and links.');
      return;
    }
    if (PLAIN.test(key) && /[`*]|\]\(/.test(text))
      report(`“${key}” holds markup, but it is shown as it is.`, 'Write it without ` * and links.');
    if (text.split('`').length % 2 === 0)
      report(`“${key}” has an unpaired \`.`, 'Close the inline code.', {
        words: wordsAt(text, /`(?=[^`]*$)/),
      });
    if (/<\/?[a-z][^<>]*>/i.test(text.replace(/`[^`]*`/g, '')))
      report(`“${key}” holds an HTML tag.`, 'Remove it, or put it in inline code.', {
        words: wordsAt(text, /<\/?[a-z][^<>]*>/i),
      });
    if (key.startsWith('visitor.') && /(?<!\d)\d{3}(?!\d)/.test(text))
      report('A visitor is shown a status number.', 'Say what happened in words.', {
        words: wordsAt(text, /(?<!\d)\d{3}(?!\d)/),
      });
    if (key === 'title' && /[.!?]$/.test(text))
      report('A title has no full stop.', 'Remove the closing mark.', {
        words: wordsAt(text, /[.!?]$/),
      });
  },
});
