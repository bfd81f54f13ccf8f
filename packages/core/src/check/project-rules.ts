import type { ReadResult } from '../read/read.ts';
import type { ProjectRule, Since, Whole } from './rule.ts';
import { buildProject } from '../validate/project.ts';
import type { Look } from './look.ts';
import type { Said } from './memory.ts';
import { partsOf, wordsPartsOf } from './parts.ts';
import { sinceBase } from './since-base.ts';

export type Found = ReturnType<Whole<unknown, unknown, unknown>['found']>;

/**
 * What rules say that look at everything; each looks at little of it, so all are asked again.
 *
 * @param base the files before the change, if the check was given them
 * @param found what was found so far
 */
export function sayOfAll(
  look: Look,
  round: ProjectRule['round'],
  base: ReadResult | undefined,
  found: () => Found,
): Said[] {
  const { rules, shelf, memory, pen, today } = look;
  const said: Said[] = [];
  const languages = [...shelf.languages.values()];
  const readable = [...shelf.sources.values()].filter(
    ({ path }) => memory.files[path]?.state !== 'unreadable',
  );
  const open = new Map(readable.map(({ path, identity }) => [path, identity]));
  let changes: readonly Since[] | undefined;
  const since = (): readonly Since[] =>
    (changes ??= base ? sinceBase(shelf.project(), buildProject(base.sources, [])) : []);
  for (const rule of rules) {
    if (rule.scope !== 'project' || rule.round !== round) continue;
    const given = {
      languages,
      source: shelf.source,
      words: languages.flatMap(({ tag }) => wordsPartsOf(look, rule, tag)),
      facts: partsOf(look, rule, 'facts'),
      questions: partsOf(look, rule, 'question'),
      paths: shelf.paths,
      open,
      today,
      since,
      found,
    };
    rule.check(given, pen.forFiles(rule, said));
  }
  return said;
}
