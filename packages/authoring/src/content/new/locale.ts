import { STEPS, type Tier } from '@polystatus/core/validate';
import type { Change } from '../../edit/change.ts';
import { UsageError } from '../arguments.ts';
import { invitations } from './invitations.ts';
import { languageTag } from './language-tag.ts';
import { quotesOf } from './quotes.ts';
import { usualRules } from './usual-rules.ts';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * A new language: its folder and locale.yaml, and not a word more.
 *
 * @param tags the languages there are, the source first
 * @param tier what it promises from the beginning
 */
export function newLocale(wanted: string, tags: readonly string[], tier: Tier): Change[] {
  const tag = languageTag(wanted);
  if (tags.includes(tag)) throw new UsageError(`locales/${tag} is there already.`);
  const { script = '' } = new Intl.Locale(tag).maximize();
  const direction = RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  const quotes = quotesOf(tag).map((sign) => `"${sign}"`);
  const lines = [
    '# yaml-language-server: $schema=../../packages/core/schemas/locale.schema.json',
    ...endonym(tag),
    `direction: ${direction}`,
    `fallback: [${fallback(tag, tags).join(', ')}]`,
    `# What readers may count on, and the check asks for: none, ${STEPS.join(', ')}.`,
    `tier: ${tier}`,
    'typography:',
    `  quotes: [${quotes.join(', ')}]`,
    '  apostrophe: ’',
    `  rules: [${usualRules(tag).join(', ')}]`,
    '# Agree on the terms first: - { term: status code, use: [the usual word], avoid: [another] }',
    'glossary: []',
  ];
  return [
    {
      path: `locales/${tag}/locale.yaml`,
      before: undefined,
      after: `${[...lines, ...invitations(lines)].join('\n')}\n`,
    },
  ];
}

/** The language’s name in itself, as menus show it. */
function endonym(tag: string): string[] {
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' });
  const name = names.of(tag);
  // Where the language is unknown, its name in another one comes.
  const own = names.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
  if (name === undefined || !own)
    return ['# The name of the language in the language itself.', `endonym: ${tag}`];
  const [first = '', ...rest] = name;
  return [`endonym: ${first.toLocaleUpperCase(tag)}${rest.join('')}`];
}

/** fr-CA → fr → en, as far as they are there. */
function fallback(tag: string, [source = 'en', ...others]: readonly string[]): string[] {
  const parts = tag.split('-');
  const nearer = parts
    .map((_, index) => parts.slice(0, parts.length - index).join('-'))
    .filter((candidate) => candidate !== tag && others.includes(candidate));
  return [...new Set([...nearer, source])];
}
