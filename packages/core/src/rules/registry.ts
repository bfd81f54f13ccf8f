import { findConflict } from '../guard.ts';
import { parseRegistry, type RegistryEntry } from '../registry.ts';
import { REGISTRY_OWNER } from '@polystatus/status/id';
import type { FactsFile } from '../project.ts';
import { Reporter } from '../reporter.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'registry',
  scope: 'facts',
  description:
    'The registered codes agree with the copy of the IANA registry in both directions: number, phrase, document, section, state.',
  covers: ['S8'],
  check({ project, add }) {
    if (!project.registry) return;
    const into: Parameters<typeof add>[0][] = [];
    const reporter = new Reporter(project.registry.path, project.registry.text, into);
    const conflict = findConflict(project.registry.text);
    if (conflict) reporter.report(...conflict);
    const entries = parseRegistry(project.registry.text);
    for (const entry of entries.values()) {
      if (
        project.facts.has(entry.number) ||
        project.paths.has(`content/${REGISTRY_OWNER}/${entry.number}.yaml`)
      )
        continue;
      reporter.report(entry.range, {
        code: 'registry',
        message: `The registry has ${entry.number} ${entry.phrase}, the content has not.`,
        hint: `Add content/${REGISTRY_OWNER}/${entry.number}.yaml.`,
      });
    }
    for (const facts of project.facts.values()) {
      if (facts.owner === REGISTRY_OWNER) compare(facts, entries.get(facts.number));
    }
    into.forEach(add);
  },
};

function compare({ parsed, value, number }: FactsFile, entry: RegistryEntry | undefined): void {
  const report = (path: readonly (string | number)[], message: string, hint: string): void => {
    parsed.reporter.report(parsed.rangeOf(path), { code: 'registry', message, hint });
  };
  if (!entry) {
    report(
      ['code'],
      `The registry has no code ${number}.`,
      'Move the file to the owner that defines it.',
    );
    return;
  }
  if (!value) return;
  if (value.phrase !== entry.phrase)
    report(
      ['phrase'],
      `The registry calls ${number} “${entry.phrase}”.`,
      'Copy the phrase letter by letter.',
    );
  if (value.state !== entry.state)
    report(
      [value.state ? 'state' : 'code'],
      `The registry has ${number} as ${entry.state}.`,
      `Write “state: ${entry.state}”.`,
    );
  if (value.expires !== entry.expires)
    report(
      [value.expires ? 'expires' : 'code'],
      `The registration of ${number} ${entry.expires ? `ends on ${entry.expires}` : 'has no end'}.`,
      entry.expires ? `Write “expires: "${entry.expires}"”.` : 'Remove “expires”.',
    );
  const cited = value['defined-in'].some(
    ({ document, section }) =>
      document === entry.document && (entry.section === undefined || section === entry.section),
  );
  if (!cited)
    report(
      ['defined-in'],
      `The registry refers to ${entry.document}${entry.section ? `, Section ${entry.section}` : ''}.`,
      'Add it to “defined-in”.',
    );
}
