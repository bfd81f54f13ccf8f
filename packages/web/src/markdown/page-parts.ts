/* What the HTML of a built page says of itself. */

/** Where the same page lies as Markdown; nothing where it has none, or is another order of one. */
export function markdownAddress(html: string, address: string): string | undefined {
  const canonical = attribute(html, /<link rel="canonical" href="([^"]*)"/);
  if (canonical === undefined || decodeURI(new URL(canonical).pathname) !== address)
    return undefined;
  return attribute(html, /<link rel="alternate" type="text\/markdown" href="([^"]*)"/);
}

/** The element with what the page says; header and footer are the same on each. */
export function mainOf(html: string): string {
  return attribute(html, /<main[^>]*>([\s\S]*)<\/main>/) ?? '';
}

const attribute = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
