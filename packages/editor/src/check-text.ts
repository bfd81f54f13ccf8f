import {
  check,
  EditError,
  localePath,
  messagePath,
  MessagePlaces,
  orderOf,
  setMessage,
  settled,
  sourceLocale,
  type MessageState,
  type Source,
} from '@polystatus/core';
import type { Snapshot } from './desk.ts';
import type { Finding } from './protocol.ts';

const STATUS_ID = /(?:[a-z][a-z0-9-]*\/)?\d{3}/g;

/**
 * What the check says of each message of one file, by message id.
 *
 * Only files that matter to it are looked at, so that this can be done while someone types. What
 * compares whole languages with each other is left to `pnpm content check`.
 *
 * @param text the translated file as it would be; as it is if left out
 */
export function findingsOf(
  snapshot: Snapshot,
  tag: string,
  id: string,
  text?: string,
): Map<string, Finding[]> {
  const path = `locales/${tag}/${localePath(id)}`;
  const sources = neighbours(snapshot, tag, id).map((source) =>
    source.path === path && text !== undefined ? { ...source, text } : source,
  );
  const today = new Date().toISOString().slice(0, 10);
  const { project, diagnostics } = check({ sources, diagnostics: [] }, today);
  const places = new MessagePlaces(project);
  const findings = new Map<string, Finding[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== path) continue;
    const { code, severity, message, hint } = diagnostic;
    const place = places.of(diagnostic)?.id;
    if (place === undefined) continue;
    const list = findings.get(place) ?? [];
    list.push({ code, severity, message, hint });
    findings.set(place, list);
  }
  return findings;
}

/** What the check would say of a message if it had another text; nothing is written. */
export function checkText(snapshot: Snapshot, message: MessageState, text: string): Finding[] {
  try {
    const next = withText(snapshot, message, text);
    return findingsOf(snapshot, message.locale, message.file, next).get(message.id) ?? [];
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return [{ code: 'not-writable', severity: 'error', message: error.message, hint: '' }];
  }
}

/**
 * The translated file with another text for one message.
 *
 * @throws EditError where the file cannot take it
 */
export function withText(snapshot: Snapshot, message: MessageState, text: string): string {
  const { file, key, path, source = '', target = source, locale } = message;
  const kind = file.startsWith('ui/') ? 'messages' : 'entry';
  const original = snapshot.textOf(
    path.replace(`locales/${locale}/`, `locales/${sourceLocale(snapshot.project)?.tag ?? ''}/`),
  );
  const before =
    snapshot.textOf(path) ??
    `# yaml-language-server: $schema=../../../packages/core/schemas/${kind}.schema.json\n`;
  const order = original === undefined ? undefined : orderOf(original);
  return setMessage(before, messagePath(kind, key), settled(text, target), order);
}

/** A file, its source, their languages, and the facts of every code they speak of. */
function neighbours({ sources, project }: Snapshot, tag: string, id: string): Source[] {
  const tags = [tag, sourceLocale(project)?.tag];
  const isOwn = (path: string): boolean =>
    tags.some((name) => path === `locales/${name ?? ''}/${localePath(id)}`);
  const texts = sources.filter(({ path }) => isOwn(path)).map(({ text }) => text);
  const mentioned = new Set([id, ...texts.flatMap((text) => text.match(STATUS_ID) ?? [])]);
  return sources.filter(({ path, identity }) => {
    if (identity.kind === 'facts') return mentioned.has(identity.id);
    if (identity.kind === 'locale') return tags.includes(identity.tag);
    return identity.kind === 'owner' || isOwn(path);
  });
}
