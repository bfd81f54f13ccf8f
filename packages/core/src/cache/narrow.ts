import type { LocaleFiles, Project } from '../project.ts';
import { localePath } from '../state/message-id.ts';

/**
 * The part of a project that a rule needs to see again; everything in it is the project’s own.
 *
 * @param isWanted which files, by their path; a language none of whose files is wanted is left out
 */
export function narrow(project: Project, isWanted: (path: string) => boolean): Project {
  const keep = <T>(files: ReadonlyMap<string, T>, path: (name: string) => string): Map<string, T> =>
    new Map([...files].filter(([name]) => isWanted(path(name))));
  const locales = [...project.locales.values()].flatMap((files): LocaleFiles[] => {
    const { tag } = files;
    const entries = keep(files.entries, (id) => `locales/${tag}/${localePath(id)}`);
    const namespaces = keep(files.namespaces, (name) => `locales/${tag}/ui/${name}.yaml`);
    const isHere = isWanted(`locales/${tag}/locale.yaml`);
    if (!isHere && entries.size === 0 && namespaces.size === 0) return [];
    return [
      {
        tag,
        locale: files.locale,
        entries,
        namespaces,
        ...(files.lockSource && { lockSource: files.lockSource }),
        get lock() {
          return files.lock;
        },
        get history() {
          return files.history;
        },
      },
    ];
  });
  return {
    ...project,
    facts: keep(project.facts, (id) => `content/${localePath(id)}`),
    owners: keep(project.owners, (owner) => `content/${owner}/owner.yaml`),
    questions: keep(project.questions, (name) => `content/choose/${name}.yaml`),
    comparisons: keep(project.comparisons, (name) => `content/comparisons/${name}.yaml`),
    ecosystems: keep(project.ecosystems, (name) => `content/ecosystems/${name}.yaml`),
    locales: new Map(locales.map((files) => [files.tag, files])),
  };
}
