/** A text as nginx, Apache and Caddy read it between double quotes. */
export const doubleQuoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
