import { gistsOf } from '../gist.ts';
import { sourceLocale, standingOf, type File, type Project } from '../project.ts';
import type { Scope } from '../rule.ts';
import type { Standing } from '../tier.ts';
import { rules } from '#generated/rules.ts';
import type { Keys } from './keys.ts';
import type { Memory, Remembered, Said } from './memory.ts';
import { narrow } from './narrow.ts';

/** Runs rules, by their places in the list, on a project; what is said of other files is dropped. */
export type Run = (
  which: readonly number[],
  project: Project,
  isAsked?: (path: string) => boolean,
) => Said[];

/** Stands for everything below content/, where a group otherwise is a language. */
const CONTENT = '';

/**
 * Asks rules only about what changed since the memory was made, and brings it up to date.
 *
 * @param which the rules, by their places in the list
 * @returns what all of them say, in the order of the rules
 */
export function recall(
  project: Project,
  keys: Keys,
  memory: Memory,
  which: readonly number[],
  run: Run,
): Said[] {
  const scoped = (...scopes: readonly Scope[]): number[] =>
    which.filter((index) => scopes.includes(rules[index]?.scope ?? 'project'));
  const source = sourceLocale(project)?.tag;
  const tags = [...project.locales.keys()];
  const original = `${source ?? ''} ${keys.language(source ?? '')} ${keys.facts()}`;
  const isOriginal = (path: string): boolean =>
    path.startsWith('content/') || (source !== undefined && path.startsWith(`locales/${source}/`));
  const groups = new Map<string, Remembered>();
  const said = [
    ...recallFiles(project, source, keys, memory, (part, isAsked) =>
      run(scoped('file', 'entry'), part, isAsked),
    ),
    ...recallGroups(memory, groups, 'facts', [[CONTENT, keys.facts()]], (isAsked) =>
      run(scoped('facts'), narrow(project, isAsked), isAsked),
    ),
    ...recallGroups(
      memory,
      groups,
      'language',
      tags.map((tag) => [tag, keys.language(tag)]),
      (isAsked) => run(scoped('language'), narrow(project, isAsked), isAsked),
    ),
    ...recallGroups(
      memory,
      groups,
      'locale',
      [CONTENT, ...tags].map((tag) => [tag, `${original} ${tag && keys.language(tag)}`]),
      (isAsked) =>
        run(
          scoped('locale'),
          narrow(project, (path) => isOriginal(path) || isAsked(path)),
          isAsked,
        ),
    ),
    ...run(scoped('project'), project),
  ];
  keepGists(project, keys, memory);
  memory.groups.clear();
  for (const [name, remembered] of groups) memory.groups.set(name, remembered);
  return said.sort(([a], [b]) => a - b);
}

function keepGists(
  { facts, owners, questions, comparisons, ecosystems, locales }: Project,
  keys: Keys,
  { gists }: Memory,
) {
  gists.clear();
  const keep = (files: ReadonlyMap<string, File<unknown>>, standing?: Standing): void => {
    for (const file of files.values()) {
      const { path } = file.source;
      const known = gistsOf(file);
      if (known.size > 0) gists.set(path, { key: keys.written(path, standing), gists: known });
    }
  };
  for (const files of [facts, owners, questions, comparisons, ecosystems]) keep(files);
  for (const files of locales.values())
    for (const kind of [files.entries, files.namespaces]) keep(kind, standingOf(files));
}

function recallFiles(
  project: Project,
  source: string | undefined,
  keys: Keys,
  memory: Memory,
  ask: (part: Project, isAsked: (path: string) => boolean) => Said[],
): Said[] {
  const changed = new Map<string, string>();
  const wanted = new Set<string>();
  for (const path of project.paths) {
    const { key, beside } = keys.file(path, source);
    if (memory.files.get(path)?.key === key) continue;
    changed.set(path, key);
    for (const name of [path, ...beside]) wanted.add(name);
  }
  if (changed.size > 0) {
    const isAsked = (path: string): boolean => changed.has(path);
    const said = Map.groupBy(
      ask(
        narrow(project, (path) => wanted.has(path)),
        isAsked,
      ),
      ([, { file }]) => file,
    );
    for (const [path, key] of changed) memory.files.set(path, { key, said: said.get(path) ?? [] });
  }
  for (const path of memory.files.keys()) if (!project.paths.has(path)) memory.files.delete(path);
  return [...memory.files.values()].flatMap((remembered) => remembered.said);
}

function recallGroups(
  memory: Memory,
  into: Map<string, Remembered>,
  scope: Scope,
  wanted: readonly (readonly [group: string, key: string])[],
  ask: (isAsked: (path: string) => boolean) => Said[],
): Said[] {
  const changed = new Set<string>();
  for (const [group, key] of wanted) {
    const known = memory.groups.get(`${scope} ${group}`);
    if (known?.key !== key) changed.add(group);
    into.set(`${scope} ${group}`, known?.key === key ? known : { key, said: [] });
  }
  if (changed.size > 0) {
    const said = Map.groupBy(
      ask((path) => changed.has(groupOf(path))),
      ([, { file }]) => groupOf(file),
    );
    for (const [group, key] of wanted)
      if (changed.has(group)) into.set(`${scope} ${group}`, { key, said: said.get(group) ?? [] });
  }
  return wanted.flatMap(([group]) => into.get(`${scope} ${group}`)?.said ?? []);
}

function groupOf(path: string): string {
  return /^locales\/([^/]+)/.exec(path)?.[1] ?? CONTENT;
}
