import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Grows the real content: each copy repeats every entry under a new owner `copy-<n>-<owner>`,
 * in every language, so that sentences, lengths and markup stay those of real text.
 *
 * @param root repository with content/ and locales/
 * @param out folder to fill; used again if it is there
 * @param size number of copies, and how many languages to pretend (further ones repeat French)
 * @returns number of messages of the source language
 */
export function syntheticRoot(
  root: string,
  out: string,
  size: { copies: number; locales?: number },
): string {
  const folder = join(out, `${size.copies}-copies-${size.locales ?? 3}-locales`);
  if (existsSync(join(folder, 'complete'))) return folder;
  for (const part of ['content', 'locales'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const tags = readdirSync(join(folder, 'locales')).filter((name) => !name.includes('.'));
  for (const tag of tags) writeFileSync(join(folder, 'locales', tag, 'lock.json'), '{}\n');
  for (const owner of readdirSync(join(root, 'content'), { withFileTypes: true })) {
    if (!owner.isDirectory()) continue;
    for (let copy = 0; copy < size.copies; copy++)
      copyOwner(folder, owner.name, `copy-${copy}-${owner.name}`, tags);
  }
  for (const tag of PRETENDED.slice(0, (size.locales ?? 3) - 3)) {
    cpSync(join(folder, 'locales/fr'), join(folder, 'locales', tag), { recursive: true });
  }
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}

const PRETENDED = [
  'af',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'eu',
  'fi',
  'gl',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
];

function copyOwner(folder: string, owner: string, name: string, tags: readonly string[]): void {
  const copy = (path: string, change: (text: string) => string): void => {
    const from = join(folder, path, owner);
    const to = join(folder, path, name);
    if (!existsSync(from)) return;
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(from)) {
      if (file.endsWith('.yaml'))
        writeFileSync(join(to, file), change(readFileSync(join(from, file), 'utf8')));
    }
  };
  copy('content', (text) =>
    text.replace(/^(?:state|expires|former-phrases):.*\n(?:(?: |-).*\n)*/gm, ''),
  );
  for (const tag of tags) {
    copy(`locales/${tag}`, (text) =>
      text.replace(
        /^title: (["']?)(.*?)\1$/m,
        (_, quote: string, title: string) =>
          `title: ${quote}${title.slice(0, 40)} ${name.slice(5, 22)}${quote}`,
      ),
    );
  }
}
