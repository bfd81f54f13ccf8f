import { pairRule } from '../check/rule.ts';
import { compareTokens } from '../check/token-parity.ts';

const TOKENS = [
  { code: 'code-kept', name: 'inline code', pattern: /`[^`\n]+`/g, needs: '`' },
  { code: 'links-kept', name: 'link targets', pattern: /\]\([^()\s]*\)/g, needs: '](' },
  { code: 'placeholders-kept', name: 'placeholders', pattern: /\{\{[^{}]*\}\}/g, needs: '{{' },
] as const;

export const rule = pairRule({
  id: 'tokens-kept',
  description:
    'Inline code, link targets and placeholders are the same in source and translation (codes code-kept, links-kept, placeholders-kept).',
  explains: [
    'placeholder-form',
    'foreign-placeholders-kept',
    'facts-parity',
    'numbers-kept',
    'unknown-related',
    'opening-mark',
    'special-characters',
  ],
  codes: ['code-kept', 'links-kept', 'placeholders-kept'],
  check: (pair, report) => compareTokens(pair, report, TOKENS),
});
