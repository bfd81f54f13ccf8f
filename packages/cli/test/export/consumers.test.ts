import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import { dottedKey } from '../../src/export/keys.ts';
import { fromHex, isThere, run, script, writeFormat } from './consumer.ts';
import { SIGNS } from './hostile-text.ts';
import { reader as readMo } from './readers/gettext-mo.ts';
import { readPool } from './resource-pool.ts';
import { heldByXml, heldWithoutNul, type Reader } from './reader.ts';
import { wordsOf } from './words-of.ts';

/* What the programs make of the files that they are for, where they are installed. */
const root = mkdtempSync(join(tmpdir(), 'polystatus-export-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const texts = SIGNS.flatMap((sign) => [sign, `${sign}x${sign}`, `x ${sign} y`, `x${sign}`]);
const words = wordsOf('tr', texts);
const keys = words.messages.map((message) => dottedKey('', message));

interface Consumer {
  /** What has to be installed. */
  readonly needs: string;
  readonly there: readonly [program: string, ...argv: string[]];
  readonly read: (file: string, folder: string) => string[];
  readonly held?: (text: string) => string;
  /** Texts that it refuses. */
  readonly refused?: RegExp;
}

const symfony: Consumer = {
  needs: 'php-symfony-translation, -yaml and -config',
  there: ['php', script('symfony.php')],
  read: (file) => fromHex(run('php', [script('symfony.php'), file, ...keys])),
};
const python: Omit<Consumer, 'read'> = {
  needs: 'python3',
  there: ['python3', '--version'],
  held: heldWithoutNul,
};
const withSources = (context: boolean): string[] =>
  words.messages.flatMap(({ source }, at) => [context ? (keys[at] ?? '') : '', source]);
const java: Consumer = {
  needs: 'java (JDK 17)',
  there: ['javac', '--version'],
  read: (_, folder) => fromHex(run('java', [script('Bundle.java'), folder, ...keys])),
};

const goI18n: Consumer = {
  needs: 'go with go-i18n 2',
  there: ['go', 'list', 'github.com/nicksnyder/go-i18n/v2/i18n', 'github.com/BurntSushi/toml'],
  read: (file) => fromHex(run('go', ['run', script('localize.go'), file, ...keys])),
};

/** @param keyOf the key of a text in the compiled catalog */
const msgfmt = (keyOf: (at: number) => string): Consumer => ({
  needs: 'msgfmt',
  there: ['msgfmt', '--version'],
  held: heldWithoutNul,
  // Both languages begin and end with a new line, or none does.
  refused: /^\n|\n$/,
  read: (file, folder) => {
    const compiled = join(folder, 'compiled.mo');
    run('msgfmt', ['-o', compiled, file]);
    const byKey = readMo.read(readFileSync(compiled), 'tr');
    return texts.map((_, at) => byKey[keyOf(at)] ?? '');
  },
});

const CONSUMERS: Partial<Record<ExportFormatName, Consumer>> = {
  laravel: {
    needs: 'php',
    there: ['php', '--version'],
    read: (file) => fromHex(run('php', [script('laravel.php'), file, ...keys])),
  },
  symfony: { ...symfony, held: heldByXml },
  'symfony-xliff2': { ...symfony, held: heldByXml },
  'symfony-yaml': symfony,
  rails: {
    needs: 'ruby-i18n',
    there: ['ruby', '-ri18n', '-e', ''],
    read: (file) => {
      const own = keys.map((key) => `http_status.${key}`);
      return fromHex(run('ruby', [script('rails.rb'), file, ...own]));
    },
  },
  gettext: msgfmt((at) => keys[at] ?? ''),
  'gettext-plain': msgfmt((at) => words.messages[at]?.source ?? ''),
  'gettext-mo': {
    ...python,
    read: (file) => fromHex(run('python3', [script('catalog.py'), file, ...withSources(true)])),
  },
  'gettext-mo-plain': {
    ...python,
    read: (file) => fromHex(run('python3', [script('catalog.py'), file, ...withSources(false)])),
  },
  java,
  'java-utf8': java,
  'laravel-json': {
    needs: 'php-illuminate-translation',
    there: ['php', script('laravel-json.php')],
    read: (file) => {
      const sources = words.messages.map(({ source }) => source);
      return fromHex(run('php', [script('laravel-json.php'), file, ...sources]));
    },
  },
  go: goI18n,
  'go-toml': goI18n,
  gotext: {
    needs: 'go with golang.org/x/text',
    there: ['go', 'list', 'golang.org/x/text/message'],
    refused: /[{}]/,
    read: (file) => fromHex(run('go', ['run', script('printer.go'), file, ...keys])),
  },
  android: {
    needs: 'aapt',
    there: ['aapt', 'version'],
    held: heldWithoutNul,
    read: (_, folder) => {
      const manifest = join(folder, 'AndroidManifest.xml');
      const made = join(folder, 'made.apk');
      writeFileSync(manifest, '<manifest package="a.b"/>');
      run('aapt', ['package', '-f', '-M', manifest, '-S', join(folder, 'res'), '-F', made]);
      return readPool(run('aapt', ['dump', '--values', 'resources', made]));
    },
  },
};

it('says which formats nothing here reads', async () => {
  const unread: string[] = [];
  for (const name of Object.keys(exportFormats).filter((name) => !(name in CONSUMERS))) {
    const { reader } = (await import(`./readers/${name}.ts`)) as { reader: Reader };
    if (reader.library === undefined) unread.push(name);
  }
  const text = unread.join(', ');
  process.stderr.write(`\nNOT TESTED: what apps do with ${text}; parsers alone have read them.\n`);
  expect(unread).toContain('apple');
});

describe.each(Object.entries(CONSUMERS))('%s', (name, consumer) => {
  const { needs, there, read, held = (text) => text, refused = /$^/ } = consumer;
  const [program, ...argv] = there;

  it.runIf(isThere(needs, program, argv))(`is read by ${needs}`, () => {
    const folder = join(root, name);
    const place = name === 'android' ? join(folder, 'res') : folder;
    const own = texts.map((text) => (refused.test(text) ? '-' : text));
    const file = writeFormat(name as ExportFormatName, wordsOf('tr', own), place);
    expect(read(file, folder)).toEqual(own.map(held));
  });
});
