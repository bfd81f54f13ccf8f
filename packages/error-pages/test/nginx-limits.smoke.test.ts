import { expect, test } from 'vitest';
import { configuration, formats, locales, type ServerOptions } from '../src/index.ts';

/* What nginx does not read, whatever it means. `pnpm fuzz --target nginx` asks nginx itself. */
const LONGEST_WORD = 4096;

test.each<[title: string, options: ServerOptions]>([
  ...formats.map((name): [string, ServerOptions] => [`only ${name}`, { formats: [name] }]),
  ['only html, with an identifier', { formats: ['html'], requestId: true }],
  ...locales.map((tag): [string, ServerOptions] => [`${tag} first`, { defaultLocale: tag }]),
])('%s: no directive without a value, no word that is too long', (_, options) => {
  for (const { text } of configuration('nginx', options))
    for (const line of text.split('\n')) {
      if (/^\s*#/.test(line)) continue;
      expect(line).not.toMatch(/^\s*(?:ssi_types|gzip_types|types)\s*;/);
      expect(Math.max(...line.split(/(?<!\[) (?!\\t)/).map((word) => word.length))).toBeLessThan(
        LONGEST_WORD,
      );
    }
});
