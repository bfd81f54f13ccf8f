import { sourceLocale, localeTier } from '../project.ts';
import type { OldRule } from '../old-rule.ts';
import { statusPath } from '@polystatus/status/id';
import { promises } from '../tier.ts';

export const rule: OldRule = {
  id: 'missing-file',
  scope: 'old',
  description:
    'Every code has an owner file and an entry in every language; every language has its locale file and all interface namespaces. A language whose tier promises less needs fewer of them.',
  covers: ['S1'],
  check({ project, add }) {
    const need = (file: string, message: string, hint: string, missing?: string): void => {
      if (project.paths.has(file)) return;
      add({
        code: 'missing-file',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message,
        hint,
        ...(missing !== undefined && { missing }),
      });
    };
    for (const owner of new Set([...project.facts.values()].map((facts) => facts.owner))) {
      need(
        `content/${owner}/owner.yaml`,
        `The owner ${owner} has codes, but no owner.yaml.`,
        'Add the file with name, documentation and kind.',
      );
    }
    const source = sourceLocale(project);
    for (const files of project.locales.values()) {
      const { tag } = files;
      const tier = localeTier(files);
      need(
        `locales/${tag}/locale.yaml`,
        `The language ${tag} has no locale.yaml.`,
        'Add the file with endonym, direction, fallback, typography and glossary.',
      );
      for (const { id } of project.facts.values()) {
        if (!promises(tier, `${id}.title`)) continue;
        need(
          `locales/${tag}/${statusPath(id)}`,
          `${id} has no entry in ${tag}.`,
          `Add the file; ${source ? `locales/${source.tag}/${statusPath(id)}` : 'a neighbouring entry'} shows its shape.`,
          files === source ? undefined : id,
        );
      }
      for (const namespace of source?.namespaces.keys() ?? []) {
        if (!promises(tier, `ui/${namespace}.`)) continue;
        need(
          `locales/${tag}/ui/${namespace}.yaml`,
          `The namespace ${namespace} is missing in ${tag}.`,
          'Translate the source’s file of the same name.',
          `ui/${namespace}`,
        );
      }
    }
  },
};
