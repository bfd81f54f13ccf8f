import { sourceLocale, type LocaleFiles, type Project, type Rule } from '@polystatus/core';

/** What the locale.yaml of a language says of its messages that a fix must not undo. */
export class Exempt {
  /** Without a message: in the whole language. */
  readonly #excused: ReadonlyMap<string | undefined, ReadonlySet<string>>;
  readonly #same: ReadonlyMap<string, string>;

  constructor(project: Project, { locale }: LocaleFiles) {
    const { ignore = [], 'same-as-source': same = [] } = locale?.value ?? {};
    const { locked = [] } = sourceLocale(project)?.locale?.value ?? {};
    const byMessage = Map.groupBy(ignore, ({ message }) => message);
    this.#excused = new Map(
      [...byMessage].map(([id, items]) => [id, new Set(items.map(({ rule }) => rule))]),
    );
    this.#same = new Map([
      ...same.map(({ message }) => [message, 'same-as-source'] as const),
      ...locked.map(({ message }) => [message, 'locked'] as const),
    ]);
  }

  /** Which list asks that a message equals its source, if one does. */
  sameBy(id: string): string | undefined {
    return this.#same.get(id);
  }

  /** Whether faults of the rule are excused in the message, or everywhere. */
  isExcused({ id, codes = [id] }: Rule, message: string): boolean {
    const [here, everywhere] = [message, undefined].map((about) => this.#excused.get(about));
    return codes.some((code) => here?.has(code) === true || everywhere?.has(code) === true);
  }
}
