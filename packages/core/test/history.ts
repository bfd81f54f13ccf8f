import { buildProject, targetLocales, type Project } from '../src/validate/project.ts';
import type { Diagnostic } from '../src/report/diagnostic.ts';
import { accept, type Acceptance } from '../src/state/accept.ts';
import { historyFor, previousSource } from '../src/state/history.ts';
import { historyPath } from '../src/state/history-file.ts';
import { lockPath, printLock, type Lock } from '../src/state/lock.ts';
import { localeStates, type MessageState } from '../src/state/states.ts';
import { sync } from '../src/state/sync.ts';
import { EN_LOCALE, sources, textOf, TR_LOCALE } from './project.ts';

/** The messages of one file; a list makes `causes.0`, `causes.1`. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** English and Turkish, changed step by step as people do in commits, with `sync` run by CI. */
export class History {
  readonly #files = new Map<string, string | null>();
  readonly #texts = new Map<string, Texts>();
  #project: Project | undefined;

  /** Replaces some texts of a file; `null` takes the file away. */
  write(tag: string, file: string, texts: Texts | null): this {
    const path = `locales/${tag}/${file}.yaml`;
    const all = texts && { ...this.#texts.get(path), ...texts };
    this.#texts.set(path, all ?? {});
    // JSON is YAML, which keeps any text as it is.
    return this.put(path, all && `${JSON.stringify(all)}\n`);
  }

  /** Puts any text in place of a file. */
  put(path: string, text: string | null): this {
    this.#project = undefined;
    this.#files.set(path, text);
    return this;
  }

  en(texts: Texts | null, file = 'iana/404'): this {
    return this.write('en', file, texts);
  }

  tr(texts: Texts | null, file = 'iana/404'): this {
    return this.write('tr', file, texts);
  }

  /** Moves a file in both languages. */
  move(from: string, to: string): this {
    for (const tag of ['en', 'tr']) {
      const texts = this.#texts.get(`locales/${tag}/${from}.yaml`) ?? {};
      this.write(tag, to, texts).write(tag, from, null);
    }
    return this;
  }

  sync(): this {
    const { project } = this;
    return this.#lock(targetLocales(project).map((target) => sync(project, target))[0]);
  }

  accept(ids: readonly string[], as: Acceptance['as'], by?: string): this {
    const messages = this.states.filter(({ id }) => ids.includes(id));
    return this.#lock(accept(this.lock, messages, { as, by }));
  }

  get lock(): Lock {
    return this.project.locales.get('tr')?.lock ?? new Map();
  }

  /** The source that the translation of a message was made from. */
  previous(id: string): string | undefined {
    const message = this.states.find((one) => one.id === id);
    return message && previousSource(this.project, message);
  }

  get project(): Project {
    if (this.#project) return this.#project;
    const { project, diagnostics } = this.#build();
    const faults = diagnostics.filter(({ file }) => file.endsWith('.json'));
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    return (this.#project = project);
  }

  get states(): MessageState[] {
    const { project } = this;
    return targetLocales(project).flatMap((target) => localeStates(project, target));
  }

  /** The states as `404.title stale`, without `404.` for short. */
  get summary(): string {
    return this.states.map(({ id, state }) => `${id.replace(/^404\./, '')} ${state}`).join(', ');
  }

  #lock(lock: Lock | undefined): this {
    const { project } = this;
    const files = new Map([[lockPath('tr'), printLock(lock ?? new Map())]]);
    const history = historyFor(project, (path) => files.get(path));
    return this.put(historyPath('en'), history).put(
      lockPath('tr'),
      files.get(lockPath('tr')) ?? '',
    );
  }

  #build(): { project: Project; diagnostics: Diagnostic[] } {
    const diagnostics: Diagnostic[] = [];
    const locales = [EN_LOCALE, TR_LOCALE].map((path) => [path, textOf(path)] as const);
    const wanted = new Map<string, string | null>([...locales, ...this.#files]);
    const all = sources(Object.fromEntries(wanted)).filter(({ path }) => wanted.has(path));
    return { project: buildProject(all, diagnostics), diagnostics };
  }
}
