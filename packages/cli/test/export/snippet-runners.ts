import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './consumer.ts';

/** How code of a README block is run, in a folder that has the exported files. */
export interface Runner {
  /** What has to be installed. */
  readonly needs: string;
  readonly there: readonly [program: string, ...argv: string[]];
  /** @returns what it printed */
  readonly print: (code: string, folder: string) => string;
}

const loads = (names: readonly string[]): string =>
  names.map((name) => `require_once '${name}/autoload.php';`).join('\n');

const php = (needs: string, names: readonly string[], before: string): Runner => ({
  needs,
  there: ['php', '-r', loads(names)],
  print: (code, folder) => {
    writeFileSync(join(folder, 'run.php'), `<?php\n${loads(names)}\n${before}\n${code}`);
    return run('php', ['run.php'], folder);
  },
});

const LARAVEL = ['Translation', 'Filesystem'].map((name) => `Illuminate/${name}`);
const SYMFONY = ['Translation', 'Config'].map((name) => `Symfony/Component/${name}`);

/** What a snippet of Laravel finds in an app of it, and so on. */
const RUNNERS: Readonly<Record<string, Runner>> = {
  laravel: php(
    'php-illuminate-translation',
    LARAVEL,
    `$files = new Illuminate\\Filesystem\\Filesystem();
$translator = new Illuminate\\Translation\\Translator(new Illuminate\\Translation\\FileLoader($files, 'lang'), 'tr');
function __($key) { global $translator; return $translator->get($key); }`,
  ),
  symfony: php(
    'php-symfony-translation and php-symfony-config',
    SYMFONY,
    `$translator = new Symfony\\Component\\Translation\\Translator('tr');
$translator->addLoader('xlf', new Symfony\\Component\\Translation\\Loader\\XliffFileLoader());
$translator->addResource('xlf', 'translations/http-statuses.tr.xlf', 'tr', 'http-statuses');`,
  ),
  rails: {
    needs: 'ruby-i18n',
    there: ['ruby', '-ri18n', '-e', ''],
    print: (code, folder) => run('ruby', ['-e', code], folder),
  },
  'gettext-mo': {
    needs: 'python3',
    there: ['python3', '--version'],
    print: (code, folder) => run('python3', ['-X', 'utf8', '-c', code], folder),
  },
  java: {
    needs: 'java (JDK 17)',
    there: ['javac', '--version'],
    print: (code, folder) => {
      const program = `import java.util.*; class Run { public static void main(String[] a) {\n${code}\n} }`;
      writeFileSync(join(folder, 'Run.java'), program);
      run('javac', ['Run.java'], folder);
      return run('java', ['-Dfile.encoding=UTF-8', '-cp', '.', 'Run'], folder);
    },
  },
  go: {
    needs: 'go with go-i18n 2',
    there: ['go', 'list', 'github.com/nicksnyder/go-i18n/v2/i18n', 'golang.org/x/text/language'],
    print: (code, folder) => {
      const imports =
        '"fmt"; "github.com/nicksnyder/go-i18n/v2/i18n"; "golang.org/x/text/language"';
      const program = `package main\nimport (${imports})\nfunc main() {\n${code}\n}\n`;
      writeFileSync(join(folder, 'run.go'), program);
      return run('go', ['run', 'run.go'], folder);
    },
  },
};

/** JavaScript needs nothing but itself. */
const NODE: Runner = {
  needs: 'Node.js',
  there: [process.execPath, '--version'],
  print: (code, folder) => {
    writeFileSync(join(folder, 'run.mjs'), code);
    return run(process.execPath, ['run.mjs'], folder);
  },
};

export function runnerOf(format: string, language: string): Runner {
  const runner = language === 'js' ? NODE : RUNNERS[format];
  if (!runner) throw new Error(`Nothing runs the snippet for ${format}.`);
  return runner;
}
