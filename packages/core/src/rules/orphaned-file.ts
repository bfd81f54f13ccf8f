import { sourceLocale, targetLocales } from '../project.ts';
import { statusPath } from '@polystatus/status/id';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'orphaned-file',
  scope: 'old',
  description:
    'No entry without facts, no owner without codes, no namespace that the source language does not have.',
  covers: ['S2'],
  check({ project }) {
    for (const { entries } of project.locales.values()) {
      for (const [id, entry] of entries) {
        const facts = `content/${statusPath(id)}`;
        if (project.facts.has(id) || project.paths.has(facts)) continue;
        entry.parsed.reporter.report([0, 0], {
          code: 'orphaned-file',
          message: `There are no facts for ${id}.`,
          hint: `Add ${facts}, or remove this file.`,
        });
      }
    }
    for (const [owner, file] of project.owners) {
      if (
        [...project.paths].some(
          (path) => path.startsWith(`content/${owner}/`) && !path.endsWith('/owner.yaml'),
        )
      )
        continue;
      file.parsed.reporter.report([0, 0], {
        code: 'orphaned-file',
        message: `The owner ${owner} has no codes.`,
        hint: 'Add a code, or remove the folder.',
      });
    }
    const source = sourceLocale(project);
    for (const { namespaces } of source ? targetLocales(project) : []) {
      for (const [namespace, file] of namespaces) {
        if (project.paths.has(`locales/${source?.tag ?? ''}/ui/${namespace}.yaml`)) continue;
        file.parsed.reporter.report([0, 0], {
          code: 'orphaned-file',
          message: `The source language has no namespace ${namespace}.`,
          hint: 'Remove or rename the file.',
        });
      }
    }
  },
};
