import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildProject, read, type Project } from '@polystatus/core';
import { write } from '@polystatus/core/compile';
import { contentCommand, fromHere, UsageError } from '../content/arguments.ts';

const USAGE = `pnpm content credits [--locale TAG] [--out DIR] [--root DIR]

Lists who wrote a language: the names in its locale.yaml (credits:), and the authors of its files
as git knows them. Without git, only the names in locale.yaml.

  --locale TAG  one language (default: all)
  --out DIR     write <tag>.md files there instead of printing
`;

export const command = contentCommand({
  summary: 'list who wrote a language',
  usage: USAGE,
  options: { locale: { type: 'string' }, out: { type: 'string' } },
  run({ values, root }) {
    const project = buildProject(read(root).sources, []);
    const tags = values.locale === undefined ? [...project.locales.keys()] : [values.locale];
    for (const tag of tags) {
      if (!project.locales.has(tag)) throw new UsageError(`There is no language “${tag}”.`);
      const text = credits(project, tag, authors(root, tag));
      if (values.out === undefined) process.stdout.write(`${text}\n`);
      else write(join(fromHere(values.out), `${tag}.md`), text);
    }
    return 0;
  },
});

export interface Author {
  readonly name: string;
  readonly commits: number;
}

/** The page of one language. */
export function credits(project: Project, tag: string, byGit: readonly Author[]): string {
  const locale = project.locales.get(tag)?.locale?.value;
  const named = locale?.credits ?? [];
  const rest = byGit.filter(({ name }) => !named.includes(name));
  const lines = [
    ...named.map((name) => `- ${name}\n`),
    ...rest.map(({ name, commits }) => `- ${name} (${commits})\n`),
  ];
  return `# ${locale?.endonym ?? tag}\n\n${lines.join('') || 'Nobody is named yet.\n'}`;
}

/** Names only: addresses do not belong on a page. */
function authors(root: string, tag: string): Author[] {
  try {
    const log = execFileSync(
      'git',
      ['shortlog', '--summary', '--numbered', '--no-merges', 'HEAD', '--', `locales/${tag}`],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return log
      .split('\n')
      .map((line) => line.trim().split('\t'))
      .flatMap(([commits = '', name = '']) => (name ? [{ name, commits: Number(commits) }] : []));
  } catch {
    return [];
  }
}
