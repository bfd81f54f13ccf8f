/** What of a code can be exported; `visitor` is a title and a message. */
export const texts = ['title', 'summary', 'visitor'] as const;

export type ExportText = (typeof texts)[number];

/** Where a text stands among the words of a code. */
export type TextPath = 'title' | 'summary' | 'visitor.title' | 'visitor.message';

/** One text of one code. Texts are well-formed: no half of a surrogate pair. */
export interface Message {
  /** `404`, `nginx/499`, or `4xx` for the words of a class. */
  readonly id: string;
  readonly path: TextPath;
  readonly text: string;
  /** The language that `text` is in: a further one of the chain where the language has none. */
  readonly lang: string;
  /** The same in the language that the others are translated from. */
  readonly source: string;
}

/** The messages of one language. */
export interface Words {
  readonly tag: string;
  /** The language that the others are translated from. */
  readonly sourceTag: string;
  readonly messages: readonly Message[];
}

/** What is said beside a text that the language lacks; nothing where it has it. */
export function fallbackNote({ lang }: Message, { tag }: Words): string | undefined {
  return lang === tag ? undefined : `not in ${tag} yet, this is ${lang}`;
}

/** Whether a text may begin keys or name files; none leads to another folder. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text);
}
