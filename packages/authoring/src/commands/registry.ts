import { isUtf8 } from 'node:buffer';
import { buildProject, read, type Diagnostic } from '@polystatus/core';
import { Reporter, textFormat } from '@polystatus/core/report';
import { registryFaults } from '@polystatus/core/parse';
import { contentCommand, UsageError } from '../content/arguments.ts';
import { readExchangeFile } from '../content/exchange-file.ts';
import { registryDrift } from '../registry/drift.ts';
import { driftIssue, REGISTRY_URL } from '../registry/issue.ts';

const USAGE = `pnpm content registry FILE [--root DIR]

Compares the IANA registry of HTTP status codes with content/iana, and prints the text of an issue
where they differ: codes that are new, removed, extended or made permanent, other phrases and other
references. A workflow does it every week.

  FILE        the registry’s own CSV export, from
              ${REGISTRY_URL}
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 nothing changed, 1 something did, 2 wrong usage, 3 the file is not the whole registry, or
content/iana cannot be read.
`;

export const command = contentCommand({
  summary: 'tell what changed in the IANA registry',
  usage: USAGE,
  takesWords: true,
  run({ words, root }) {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0)
      throw new UsageError('Which file? Name one, the export of the registry.');
    const { text, faults } = readRegistry(file);
    const { sources, diagnostics } = read(root);
    const found = [...diagnostics];
    const project = buildProject(sources, found);
    // What cannot be read cannot be compared, and must not look as if nothing had changed.
    const ours = found.filter(
      ({ file: path, severity }) => path.startsWith('content/iana/') && severity === 'error',
    );
    if (!project.registry)
      throw new UsageError(`There is no content/iana/registry.csv below ${root}.`);
    if (faults.length + ours.length > 0) {
      const texts = new Map([
        [file, text],
        ...sources.map((source) => [source.path, source.text] as const),
      ]);
      process.stderr.write(textFormat.print([...faults, ...ours], (path) => texts.get(path)));
      return 3;
    }
    const changes = registryDrift(project, text);
    process.stdout.write(
      changes.length > 0 ? driftIssue(changes) : 'content/iana says what the registry says.\n',
    );
    return changes.length > 0 ? 1 : 0;
  },
});

function readRegistry(file: string): { readonly text: string; readonly faults: Diagnostic[] } {
  const bytes = readExchangeFile(file);
  const text = Buffer.from(bytes).toString('utf8');
  const faults: Diagnostic[] = [];
  const reporter = new Reporter(file, text, faults);
  if (isUtf8(bytes))
    for (const [range, fault] of registryFaults(text, true)) reporter.report(range, fault);
  else
    reporter.report([0, 0], {
      code: 'invalid-utf8',
      message: 'The file is not valid UTF-8.',
      hint: 'Take the CSV export of the registry as it is.',
    });
  return { text, faults };
}
