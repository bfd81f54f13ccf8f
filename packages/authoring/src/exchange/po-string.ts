const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as it stands in a comment, where the library writes what it is given. */
export function quotePo(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
}

/** Reads the lines of a `#|` comment: one quoted piece or several, behind a keyword or not. */
export function unquotePo(comment: string): string {
  const pieces = comment.split('\n').filter((line) => !/^msgctxt\b/.test(line));
  return pieces
    .map((line) => /^\s*(?:msgid\s*)?"(.*)"\s*$/s.exec(line)?.[1] ?? '')
    .join('')
    .replace(/\\(.)/gs, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign);
}
