import { findConflict } from '../parse/guard.ts';
import { parseRegistry, type RegistryEntry } from '../parse/registry.ts';
import { REGISTRY_OWNER } from '@polystatus/status/id';
import { contentRule, type FileItem, type ReportIn } from '../check/rule.ts';

export const rule = contentRule({
  id: 'registry',
  description:
    'The registered codes agree with the copy of the IANA registry in both directions: number, phrase, document, section, state.',
  check({ registry, facts, paths }, report) {
    if (!registry) return;
    const conflict = findConflict(registry.text);
    if (conflict) {
      const [range, { code, message, hint }] = conflict;
      report(registry, message, hint, { range, code });
    }
    const entries = parseRegistry(registry.text);
    for (const { number, phrase, range } of entries.values()) {
      const path = `content/${REGISTRY_OWNER}/${number}.yaml`;
      if (!paths.has(path))
        report(
          registry,
          `The registry has ${number} ${phrase}, the content has not.`,
          `Add ${path}.`,
          { range },
        );
    }
    for (const file of facts)
      if (file.identity.owner === REGISTRY_OWNER)
        compare(file, entries.get(file.identity.number), report);
  },
});

function compare(
  file: FileItem<'facts'>,
  entry: RegistryEntry | undefined,
  reportIn: ReportIn,
): void {
  const { value } = file;
  const { number } = file.identity;
  const report = (key: string, message: string, hint: string): void =>
    reportIn(file, message, hint, { path: [key] });
  if (!entry) {
    report(
      'code',
      `The registry has no code ${number}.`,
      'Move the file to the owner that defines it.',
    );
    return;
  }
  if (!value) return;
  if (value.phrase !== entry.phrase)
    report(
      'phrase',
      `The registry calls ${number} “${entry.phrase}”.`,
      'Copy the phrase letter by letter.',
    );
  if (value.state !== entry.state)
    report(
      value.state ? 'state' : 'code',
      `The registry has ${number} as ${entry.state}.`,
      `Write “state: ${entry.state}”.`,
    );
  if (value.expires !== entry.expires)
    report(
      value.expires ? 'expires' : 'code',
      `The registration of ${number} ${entry.expires ? `ends on ${entry.expires}` : 'has no end'}.`,
      entry.expires ? `Write “expires: "${entry.expires}"”.` : 'Remove “expires”.',
    );
  const cited = value['defined-in'].some(
    ({ document, section }) =>
      document === entry.document && (entry.section === undefined || section === entry.section),
  );
  if (!cited)
    report(
      'defined-in',
      `The registry refers to ${entry.document}${entry.section ? `, Section ${entry.section}` : ''}.`,
      'Add it to “defined-in”.',
    );
}
