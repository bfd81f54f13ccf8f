import { check, identify, read, type Diagnostic } from '@polystatus/core';
import { textFormat } from '@polystatus/core/report';

/** What the check would find in some files if they had other texts, and does not find now. */
export function newFaults(root: string, texts: ReadonlyMap<string, string>): Diagnostic[] {
  const today = new Date().toISOString().slice(0, 10);
  const { sources, diagnostics } = read(root);
  const key = ({ file, code, message }: Diagnostic): string => `${file} ${code} ${message}`;
  const before = new Set(check({ sources, diagnostics }, today).diagnostics.map(key));
  const others = sources.filter(({ path }) => !texts.has(path));
  const changed = [...texts].flatMap(([path, text]) => {
    const identity = identify(path);
    return identity ? [{ path, identity, text }] : [];
  });
  return check({ sources: [...others, ...changed], diagnostics }, today).diagnostics.filter(
    (diagnostic) => texts.has(diagnostic.file) && !before.has(key(diagnostic)),
  );
}

/** Faults with their places, on standard error. */
export function printFaults(
  faults: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): void {
  process.stderr.write(textFormat.print(faults, (file) => texts.get(file)));
}
