import { buildProject, read, type Project } from '@polystatus/core';
import { changes, type Changes } from '../changes.ts';
import { contentCommand, fromHere, UsageError } from '../content/arguments.ts';

const USAGE = `pnpm content summary --base DIR [--root DIR]

Says in Markdown what a change means: codes and messages added, changed, removed, and what it
makes stale, per language. Pull requests show it as a comment.

  --base DIR  another checkout, the state before the change
  --root DIR  the state after it (default: this repository)
`;

export const command = contentCommand({
  summary: 'say what a change means, per language',
  usage: USAGE,
  options: { base: { type: 'string' } },
  run({ values, root }) {
    if (values.base === undefined)
      throw new UsageError('--base names the state before the change.');
    const before = open(fromHere(values.base));
    process.stdout.write(summarize(changes(before, open(root))));
    return 0;
  },
});

function open(root: string): Project {
  const project = buildProject(read(root).sources, []);
  if (project.locales.size === 0) throw new UsageError(`There are no locales below ${root}.`);
  return project;
}

/** @returns Markdown; one sentence where nothing of meaning changed */
export function summarize({ facts, locales }: Changes): string {
  const sections = [
    section('Facts', [
      ['added', facts.added],
      ['changed', facts.changed],
      ['removed', facts.removed],
    ]),
    ...locales.map(({ tag, added, changed, removed, nowStale }) =>
      section(`\`${tag}\``, [
        ['added', added],
        ['changed', changed],
        ['removed', removed],
        ['now stale', nowStale],
      ]),
    ),
  ].filter((text) => text !== '');
  return `## What this changes\n\n${sections.join('\n') || 'Nothing that a reader would notice.\n'}`;
}

const SHOWN = 12;

function section(title: string, lists: readonly (readonly [string, readonly string[]])[]): string {
  const lines = lists
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => {
      const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
      const shown = ids.slice(0, SHOWN).map((id) => `\`${id}\``);
      return `- ${ids.length} ${name}: ${shown.join(', ')}${more}\n`;
    });
  return lines.length > 0 ? `### ${title}\n\n${lines.join('')}` : '';
}
