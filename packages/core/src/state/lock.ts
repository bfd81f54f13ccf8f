import { fingerprint } from './fingerprint.ts';
import { normalize } from './normalize.ts';

/** What was known of one translation when source and target last matched. */
export interface LockLine {
  /** Fingerprint of the source as it was written then; the history has the text. */
  readonly exact: string;
  /** Fingerprint of that source without spacing, quote style and dashes. */
  readonly normal: string;
  /** Fingerprint of the translation, as little concerned with spacing as `normal`. */
  readonly target: string;
  readonly state: 'translated' | 'reviewed';
  /** The source changed, and someone decided that the translation stays as it is. */
  readonly decision?: 'no-retranslation';
  /** Who reviewed or decided. */
  readonly by?: string;
}

/** The lines of `locales/<tag>/lock.json` by message id. */
export type Lock = ReadonlyMap<string, LockLine>;

/** @example lockPath('tr') // 'locales/tr/lock.json' */
export function lockPath(tag: string): string {
  return `locales/${tag}/lock.json`;
}

/** The line that says: this translation belongs to this source. */
export function lockLine(
  source: string,
  target: string,
  state: LockLine['state'] = 'translated',
): LockLine {
  return {
    exact: fingerprint(source),
    normal: fingerprint(normalize(source)),
    target: fingerprint(normalize(target)),
    state,
  };
}

/** The file's text: one line a message, sorted by id, so that merges meet on single lines. */
export function printLock(lock: Lock): string {
  const lines = [...lock]
    .map(([id, line]) => {
      const { exact, normal, target, state, decision, by } = line;
      const ordered = { exact, normal, target, state, decision, by };
      return `${JSON.stringify(id)}: ${JSON.stringify(ordered)}`;
    })
    .sort();
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
