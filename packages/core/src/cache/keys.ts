import { hash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { statusPath } from '@polystatus/status/id';
import type { Identity } from '../identity.ts';
import type { CleanSources } from '../open-file.ts';
import type { ReadResult } from '../read.ts';
import { digestOf } from '../source.ts';
import type { Standing } from '../tier.ts';
import type { Memory } from './memory.ts';

/** Names the state of all that a unit of work depends on. */
export class Keys {
  readonly #digests: ReadonlyMap<string, string>;
  readonly #identities: ReadonlyMap<string, Identity>;
  readonly #unread: readonly Diagnostic[];
  readonly #today: string;

  constructor({ sources, diagnostics }: ReadResult, today: string) {
    this.#digests = new Map(sources.map((source) => [source.path, digestOf(source)]));
    this.#identities = new Map(sources.map(({ path, identity }) => [path, identity]));
    this.#unread = diagnostics;
    this.#today = today;
  }

  /** Everything: files, what could not be read, and the day. */
  whole(): string {
    return hash('sha1', JSON.stringify([...this.#under(''), this.#today]));
  }

  /** A file and what rules of scope `file` and `entry` look at beside it. */
  file(path: string, source: string | undefined): { key: string; beside: readonly string[] } {
    const identity = this.#identities.get(path);
    const beside: string[] = [];
    if (identity && 'tag' in identity) {
      const original = path.replace(/^locales\/[^/]+/, `locales/${source ?? ''}`);
      beside.push(`locales/${identity.tag}/locale.yaml`, original);
      beside.push(`locales/${source ?? ''}/locale.yaml`);
    }
    if (identity?.kind === 'entry') beside.push(`content/${statusPath(identity.id)}`);
    const digests = [path, ...beside].map((name) => this.#digests.get(name) ?? '');
    return { key: [source ?? '', ...digests].join(' '), beside };
  }

  /** The state of a file’s text. */
  text(path: string): string {
    return this.#digests.get(path) ?? '';
  }

  /** The same, and what of it counts as written. */
  written(path: string, standing?: Standing): string {
    return `${this.text(path)} ${standing ?? ''}`;
  }

  /** Everything below content/, and the day. */
  facts(): string {
    return hash('sha1', JSON.stringify([...this.#under('content'), this.#today]));
  }

  /** Everything below a language’s folder that a rule looks at: none asks what a text said before. */
  language(tag: string): string {
    const isAsked = (path: string): boolean => this.#identities.get(path)?.kind !== 'history';
    return hash('sha1', JSON.stringify(this.#under(`locales/${tag}/`, isAsked)));
  }

  #under(folder: string, isWanted: (path: string) => boolean = () => true): unknown[] {
    return [
      ...[...this.#digests].filter(([path]) => path.startsWith(folder) && isWanted(path)).sort(),
      ...this.#unread.filter(({ file }) => file.startsWith(folder)),
    ];
  }

  /** What the memory knows to be clean in its present state. */
  clean({ clean, gists }: Memory): CleanSources {
    return {
      has: ({ path }, standing) => clean.get(path) === this.written(path, standing),
      add: ({ path }, standing) => void clean.set(path, this.written(path, standing)),
      gists: (source, standing) => {
        const known = gists.get(source.path);
        return known?.key === this.written(source.path, standing) ? known.gists : undefined;
      },
    };
  }
}
