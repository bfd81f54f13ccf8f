import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildProject,
  localeStates,
  read,
  targetLocales,
  type Diagnostic,
  type LocaleFiles,
  type MessageState,
  type Project,
  type Source,
} from '@polystatus/core';
import type { MessageName } from './protocol.ts';

/** The project as it was read once. */
export class Snapshot {
  readonly sources: readonly Source[];
  readonly project: Project;
  readonly found: readonly Diagnostic[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #states = new Map<string, readonly MessageState[]>();

  constructor(root: string) {
    const { sources, diagnostics } = read(root);
    const found = [...diagnostics];
    this.sources = sources;
    this.project = buildProject(sources, found);
    this.found = found;
    this.#texts = new Map(sources.map(({ path, text }) => [path, text]));
  }

  textOf(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** A locale that is translated; never the source. */
  target(tag: string): LocaleFiles | undefined {
    return targetLocales(this.project).find((files) => files.tag === tag);
  }

  statesOf(tag: string): readonly MessageState[] {
    let known = this.#states.get(tag);
    if (!known) {
      const files = this.target(tag);
      known = files ? localeStates(this.project, files) : [];
      this.#states.set(tag, known);
    }
    return known;
  }

  /** A message is looked up, so no name a browser sends ever becomes a path. */
  message({ locale, id, key }: MessageName): MessageState | undefined {
    return this.statesOf(locale).find((message) => message.file === id && message.key === key);
  }
}

/** One root under edit; reads it again whenever a file below it changed. */
export class Desk {
  readonly root: string;
  #stamp = '';
  #snapshot: Snapshot | undefined;

  constructor(root: string) {
    this.root = root;
  }

  snapshot(): Snapshot {
    const stamp = stampOf(this.root);
    if (!this.#snapshot || stamp !== this.#stamp) {
      this.#snapshot = new Snapshot(this.root);
      this.#stamp = stamp;
    }
    return this.#snapshot;
  }
}

function stampOf(root: string): string {
  return ['content', 'locales']
    .flatMap((folder) => {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      return files.map((file) => {
        const stat = statSync(join(root, folder, file), { throwIfNoEntry: false });
        return `${file} ${stat?.ino ?? 0} ${stat?.size ?? 0} ${stat?.mtimeMs ?? 0}`;
      });
    })
    .join('\n');
}
