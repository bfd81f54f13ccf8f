import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { travelling } from '@polystatus/authoring';
import { buildProject, identify } from '@polystatus/core';
import { wordFile } from '@polystatus/core/state';
import { ownListOf } from '@polystatus/authoring';
import type { MessageState } from '@polystatus/core/state';
import type { HistoryAnswer, Version } from './protocol.ts';

const run = promisify(execFile);
/** The changes of a file that are looked through. */
const COMMITS = 50;
const FIELD = '\x1f';

/**
 * What a message was before, from git, the youngest first; only where it changed.
 *
 * @returns no versions where there is no git, or nothing of the file in it
 */
export async function historyOf(root: string, message: MessageState): Promise<HistoryAnswer> {
  const git = async (...args: string[]): Promise<string> => {
    const options = { cwd: root, timeout: 10_000, maxBuffer: 16 * 1024 * 1024 };
    return (await run('git', ['--no-pager', ...args], options)).stdout;
  };
  try {
    const format = '%H%x1f%as%x1f%an%x1f%s';
    const log = await git('log', `-n${COMMITS}`, `--format=${format}`, '--', message.path);
    const versions: Version[] = [];
    for (const line of log.split('\n').filter(Boolean)) {
      const [commit = '', date = '', author = '', subject = ''] = line.split(FIELD);
      const text = await textAt(git, commit, message);
      const last = versions.at(-1);
      // Of commits that left the text as it was, the oldest is the one that wrote it.
      if (last && last.text === text) versions.pop();
      versions.push({ date, author, subject, text });
    }
    return { versions };
  } catch {
    return { versions: [] };
  }
}

/** The text in a commit; `null` where there was none, or none that can be read. */
async function textAt(
  git: (...args: string[]) => Promise<string>,
  commit: string,
  { path, file, key, locale }: MessageState,
): Promise<string | null> {
  const identity = identify(path);
  const text = await git('show', `${commit}:./${path}`).catch(() => undefined);
  if (!identity || text === undefined) return null;
  const files = buildProject([{ path, identity, text }], []).locales.get(locale);
  const messages = (files && wordFile(files, file)?.messages) ?? [];
  const own = messages.filter((one) => one.key === key || ownListOf(one.key) === key);
  return own.length === 0 ? null : own.map((one) => travelling(one.text)).join('\n');
}
