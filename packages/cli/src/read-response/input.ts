import { toLines, withoutColours } from './lines.ts';

/** A text in the forms that readers ask for; each is made once. */
export class Input {
  readonly text: string;
  #plain: string | undefined;
  #lines: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Without colours. */
  get plain(): string {
    return (this.#plain ??= withoutColours(this.text));
  }

  /** Without colours and line breaks. */
  get lines(): readonly string[] {
    return (this.#lines ??= toLines(this.plain));
  }
}
