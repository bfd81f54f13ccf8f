import {
  identify,
  placesIn,
  type CheckResult,
  type Diagnostic,
  type Project,
  type Source,
} from '@polystatus/core';
import { ownListOf } from '@polystatus/authoring';
import { wordFile } from '@polystatus/core/state';
import { translationPath, type Snapshot } from './desk.ts';
import { findingIn } from './finding-in.ts';
import type { Finding } from './protocol.ts';

/** What the check says of one translated file. */
export interface FileFindings {
  /** By key; a list of own words is one message. */
  readonly messages: ReadonlyMap<string, readonly Finding[]>;
  /** Of no message, but of the file. */
  readonly file: readonly Finding[];
}

/** What the check says of a file as it is on the disk. */
export function findingsOf(snapshot: Snapshot, tag: string, id: string): FileFindings {
  return placed(snapshot, snapshot.checked, tag, id);
}

/** The same if the file had another text, and what that would bring about in other files. */
export function findingsWith(
  snapshot: Snapshot,
  tag: string,
  id: string,
  text: string,
): FileFindings & { readonly elsewhere: readonly Finding[] } {
  const path = translationPath({ locale: tag, id });
  const next = snapshot.checkWith(withFile(snapshot.sources, path, text));
  const places = placesIn(next.project());
  const known = new Set(snapshot.checked.diagnostics.map(nameOf));
  const elsewhere = next.diagnostics
    .filter((diagnostic) => diagnostic.file !== path && !known.has(nameOf(diagnostic)))
    .map((diagnostic) => ({
      ...bare(diagnostic),
      where: places.of(diagnostic)?.id ?? diagnostic.file,
    }));
  return { ...placed(snapshot, next, tag, id), elsewhere };
}

function placed(
  snapshot: Snapshot,
  { diagnostics, project: projectOf }: CheckResult,
  tag: string,
  id: string,
): FileFindings {
  const path = translationPath({ locale: tag, id });
  const project = projectOf();
  const places = placesIn(project);
  const messages = new Map<string, Finding[]>();
  const file: Finding[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== path) continue;
    const own = places.of(diagnostic)?.key;
    const key = own ?? listAt(project, tag, id, diagnostic);
    if (key === undefined) {
      file.push(bare(diagnostic));
      continue;
    }
    const name = ownListOf(key) ?? key;
    const source = snapshot.message({ locale: tag, id, key: name })?.source;
    const marks =
      own === undefined ? {} : findingIn(project, tag, id, { key: own, source }, diagnostic);
    messages.set(name, [...(messages.get(name) ?? []), { ...bare(diagnostic), ...marks }]);
  }
  return { messages, file };
}

/** A fault of a whole list stands where the list begins. */
function listAt(
  project: Project,
  tag: string,
  id: string,
  { line }: Diagnostic,
): string | undefined {
  const files = project.locales.get(tag);
  const file = files && wordFile(files, id);
  const fields = new Set(file?.messages.flatMap(({ key }) => ownListOf(key) ?? []));
  return [...fields].find((field) => {
    const [start] = file?.parsed.rangeOf([field]) ?? [0];
    return file?.parsed.source.text.slice(0, start).split('\n').length === line;
  });
}

function bare({ code, severity, message, hint }: Diagnostic): Finding {
  return { code, severity, message, hint };
}

/** Names a fault wherever it has moved to. */
function nameOf({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

function withFile(sources: readonly Source[], path: string, text: string): Source[] {
  const identity = identify(path);
  const others = sources.filter((source) => source.path !== path);
  return identity ? [...others, { path, identity, text }] : others;
}
