/** Thrown for whatever the short way is not sure of; `yaml` reads the file then. */
export class Unusual extends Error {
  static readonly it = new Unusual();
}

/** Leaves the short way. One object for all: nobody reads its stack, and making one is slow. */
export function unusual(): never {
  throw Unusual.it;
}

/** Walks a text line by line; stands on the first sign of a line that holds more than a comment. */
export class Cursor {
  readonly text: string;
  /** The sign that is read next. */
  at = 0;
  /** Column of the first sign of the line, −1 after the last line. */
  indent = -1;
  /** Column that what is being read has to stand right of. */
  margin = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next line with content, from the beginning of a line. */
  toContent(from: number): void {
    const { text } = this;
    let start = from;
    while (start < text.length) {
      let at = start;
      while (text.charCodeAt(at) === 32) at++;
      const sign = text.charCodeAt(at);
      if (sign !== 10 && sign !== 35) {
        this.at = at;
        this.indent = at - start;
        return;
      }
      start = sign === 10 ? at + 1 : text.indexOf('\n', at) + 1;
    }
    this.at = text.length;
    this.indent = -1;
  }

  isAtEnd(): boolean {
    return this.indent === -1;
  }

  /** Goes past blanks inside the line. */
  skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at++;
  }

  isLineEnd(): boolean {
    return this.text.charCodeAt(this.at) === 10;
  }

  /** Goes past the line end that has to come here. */
  endLine(): void {
    this.skipBlanks();
    if (!this.isLineEnd()) unusual();
    this.toContent(this.at + 1);
  }

  /** The rest of the line, without the blanks around it; stays where it is. */
  restOfLine(): string {
    let end = this.text.indexOf('\n', this.at);
    while (this.text.charCodeAt(end - 1) === 32) end--;
    return this.text.slice(this.at, end);
  }
}
