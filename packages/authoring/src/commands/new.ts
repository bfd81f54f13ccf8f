import {
  buildProject,
  GRACE_DAYS,
  localeTier,
  read,
  sourceLocale,
  targetLocales,
} from '@polystatus/core';
import { localeFile } from '@polystatus/core/state';
import { STEPS } from '@polystatus/core/validate';
import { applyChanges } from '../content/apply-changes.ts';
import { contentCommand, UsageError } from '../content/arguments.ts';
import { codeOwnersChange } from '../content/code-owners.ts';
import { newCode } from '../content/new/code.ts';
import { newLocale } from '../content/new/locale.ts';
import { tierFor } from '../content/new/tier.ts';

const USAGE = `pnpm content new locale TAG [--tier TIER]
pnpm content new code ID

Makes the files of a new language or a new code, ready to be filled in. A new language gets its team
in .github/CODEOWNERS too. A new code gets a draft in every language that promises something of it;
what is missing there is a warning for ${GRACE_DAYS} days, and shows the source language meanwhile.

  TAG         language tag, such as de, pt-BR or zh-Hant
  ID          id of the code, such as 425 or nginx/499
  --tier TIER what the language promises from the beginning: none (the default), ${STEPS.join(', ')};
              on a terminal it is asked for. CONTRIBUTING.md says what each of them is
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 made, 1 a file could not be written, 2 wrong usage.
`;

const NEXT = {
  locale: `Next: agree on the glossary in it, then translate titles; the entries of the source language show
the shape. Raise the tier when all of a step is there. \`pnpm content coverage\` shows how far it is.
`,
  code: `Next: fill in what is empty in the facts and the source language; \`pnpm content check\` names every
place. Translations may come within ${GRACE_DAYS} days: the line “# new:” in the source says since when.
`,
};

export const command = contentCommand({
  summary: 'begin a language or a code',
  usage: USAGE,
  takesWords: true,
  options: { tier: { type: 'string' } },
  async run({ values, words: [kind = '', name = '', ...rest], root }) {
    if ((kind !== 'locale' && kind !== 'code') || name === '' || rest.length > 0)
      throw new UsageError('What is new? For instance: new locale de, or new code nginx/499.');
    if (kind === 'code' && values.tier !== undefined)
      throw new UsageError('A code has no tier; languages do.');
    const project = buildProject(read(root).sources, []);
    const sourceTag = sourceLocale(project)?.tag ?? 'en';
    // A folder that somebody made by hand is no language before it has its locale.yaml.
    const known = [...project.locales.keys()].filter((tag) => project.paths.has(localeFile(tag)));
    const tags = [sourceTag, ...known];
    const changes =
      kind === 'locale'
        ? [
            ...newLocale(name, tags, await tierFor(values.tier, name)),
            ...codeOwnersChange(root, [...project.locales.keys(), name]),
          ]
        : newCode(
            name,
            {
              paths: project.paths,
              registry: project.registry?.text,
              sourceTag,
              targets: targetLocales(project).map((files) => ({
                tag: files.tag,
                tier: localeTier(files),
              })),
            },
            new Date().toISOString().slice(0, 10),
          );
    if (!applyChanges(root, changes)) return 1;
    process.stdout.write(
      changes
        .map(({ path, before }) => `${before === undefined ? 'made' : 'changed'} ${path}\n`)
        .join('') + NEXT[kind],
    );
    return 0;
  },
});
