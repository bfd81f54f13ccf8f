import { findConflict } from '../parse/guard.ts';
import { parseRegistry } from '../parse/registry.ts';
import { registryFaults } from '../parse/registry-faults.ts';
import { REGISTRY_OWNER } from '@polystatus/status/id';
import {
  citation,
  registryDifferences,
  type RegistryDifference,
} from '../check/registry-differences.ts';
import { contentRule, type Content, type FileItem, type ReportIn } from '../check/rule.ts';

export const rule = contentRule({
  id: 'registry',
  codes: ['registry', 'registry-row'],
  description:
    'The registered codes agree with the copy of the IANA registry in both directions: number, phrase, document, section, state; every row of the copy can be read (code registry-row).',
  check(content, report) {
    const { registry } = content;
    if (!registry) return;
    const conflict = findConflict(registry.text);
    // Where git left its marks, the rows beside them are told of by them.
    const faults = conflict ? [conflict] : registryFaults(registry.text);
    for (const [range, { code, message, hint }] of faults)
      report(registry, message, hint, { range, code });
    const broken = new Set(faults.map(([[start]]) => start));
    const files = new Map(
      content.facts
        .filter(({ identity }) => identity.owner === REGISTRY_OWNER)
        .map((file) => [file.identity.number, file]),
    );
    const registered = new Map(
      numbersOf(content).map((number) => [number, files.get(number)?.value]),
    );
    for (const difference of registryDifferences(registered, parseRegistry(registry.text))) {
      const file = files.get(difference.number);
      if (difference.kind === 'new') {
        const { number, phrase, range } = difference.there;
        if (broken.has(range[0])) continue;
        report(
          registry,
          `The registry has ${number} ${phrase}, the content has not.`,
          `Add content/${REGISTRY_OWNER}/${number}.yaml.`,
          { range },
        );
      } else if (file) tell(difference, file, report);
    }
  },
});

/** Of all files, readable or not, so that a broken one is not called missing. */
function numbersOf({ paths }: Content): string[] {
  return [...paths].flatMap((path) => {
    const [, owner, number = ''] = /^content\/([^/]+)\/(\d{3})\.yaml$/.exec(path) ?? [];
    return owner === REGISTRY_OWNER ? [number] : [];
  });
}

function tell(
  difference: Exclude<RegistryDifference, { kind: 'new' }>,
  file: FileItem<'facts'>,
  reportIn: ReportIn,
): void {
  const { number, kind } = difference;
  const report = (key: string, message: string, hint: string): void =>
    reportIn(file, message, hint, { path: [key] });
  if (kind === 'removed')
    return report(
      'code',
      `The registry has no code ${number}.`,
      'Move the file to the owner that defines it.',
    );
  const { here, there } = difference;
  switch (kind) {
    case 'phrase':
      return report(
        'phrase',
        `The registry calls ${number} “${there.phrase}”.`,
        'Copy the phrase letter by letter.',
      );
    case 'state':
      return report(
        here.state ? 'state' : 'code',
        `The registry has ${number} as ${there.state}.`,
        `Write “state: ${there.state}”.`,
      );
    case 'expires':
      return report(
        here.expires ? 'expires' : 'code',
        `The registration of ${number} ${there.expires ? `ends on ${there.expires}` : 'has no end'}.`,
        there.expires ? `Write “expires: "${there.expires}"”.` : 'Remove “expires”.',
      );
    case 'reference':
      return report(
        'defined-in',
        `The registry refers to ${citation(there)}.`,
        'Add it to “defined-in”.',
      );
  }
}
