import type { OldRule } from '../old-rule.ts';
import type { File } from '../project.ts';

export const rule: OldRule = {
  id: 'schema-comment',
  scope: 'old',
  description:
    'The first line points the editor at the schema, so that it completes and explains while one types.',
  severity: 'warning',
  check({ project }) {
    const files: File<unknown>[] = [
      ...project.facts.values(),
      ...project.owners.values(),
      ...project.questions.values(),
      ...project.comparisons.values(),
      ...project.ecosystems.values(),
    ];
    for (const { locale, entries, namespaces } of project.locales.values()) {
      if (locale) files.push(locale);
      files.push(...entries.values(), ...namespaces.values());
    }
    for (const { parsed } of files) {
      const { path, text, identity } = parsed.source;
      const up = '../'.repeat(path.split('/').length - 1);
      const wanted = `# yaml-language-server: $schema=${up}packages/core/schemas/${identity.kind}.schema.json`;
      const first = text.replace(/^\uFEFF/, '').split('\n', 1)[0] ?? '';
      if (first.trimEnd() === wanted) continue;
      parsed.reporter.report([0, first.length], {
        code: 'schema-comment',
        severity: 'warning',
        message: 'The first line does not point the editor at the schema.',
        hint: `Begin the file with “${wanted}”.`,
      });
    }
  },
};
