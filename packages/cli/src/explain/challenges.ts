export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const SEPARATOR = /[\s,]+/y;
const PARAMETER = /([!#$%&'*+.^`|~\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))/y;
/** A scheme and perhaps a token, as in `Negotiate oRswGaADCgEB`. */
const SCHEME = /([!#$%&'*+.^`|~\w-]+)(?: +[\w.~+/-]+=*(?=[ \t]*(?:,|$)))?/y;

/** Longer ones are no challenges any server means. */
const MAX_LENGTH = 8192;

/** The challenges of WWW-Authenticate or Proxy-Authenticate (RFC 9110, Section 11.6.1). */
export function readChallenges(value: string): Challenge[] {
  const text = value.slice(0, MAX_LENGTH);
  const found: { scheme: string; parameters: [string, string][] }[] = [];
  let at = 0;
  const match = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const result = expression.exec(text);
    if (result) at = expression.lastIndex;
    return result;
  };
  while (at < text.length) {
    match(SEPARATOR);
    const parameter = match(PARAMETER);
    const scheme = parameter ? null : match(SCHEME);
    if (parameter) {
      const [, name = '', quoted, plain = ''] = parameter;
      const own = quoted?.replace(/\\(.)/g, '$1') ?? plain;
      found.at(-1)?.parameters.push([name.toLowerCase(), own]);
    } else if (scheme) found.push({ scheme: scheme[1] ?? '', parameters: [] });
    else at++;
  }
  return found.map(({ scheme, parameters }) => ({
    scheme,
    parameters: Object.fromEntries(parameters),
  }));
}
