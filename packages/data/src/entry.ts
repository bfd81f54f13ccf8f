import type { Id } from '#generated/ids.ts';

/** The words of one status code in one language. */
export interface Entry {
  readonly title: string;
  /** One sentence of plain text. */
  readonly summary: string;
  /** Two or more paragraphs of light Markdown. */
  readonly description: string;
  /** Light Markdown each. */
  readonly causes: readonly string[];
  /** What the author of a client should do. */
  readonly client: readonly string[];
  /** What a developer or operator of the server should do. */
  readonly server: readonly string[];
  /** What a visitor of a site or app may be told: polite plain text. */
  readonly visitor: { readonly title: string; readonly message: string };
  /** Header field → what it is for with this code. */
  readonly headers: Readonly<Record<string, string>>;
  /** Related id → why it is related. */
  readonly related: Readonly<Record<string, string>>;
  readonly synonyms: readonly string[];
  /** Message key → tag of the language it fell back to. */
  readonly fallback?: Readonly<Record<string, string>>;
}

export type Catalog = Readonly<Record<Id, Entry>>;
