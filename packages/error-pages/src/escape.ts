const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
};

/** Text → HTML. The brace goes too: Caddy’s templates start with two of them. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{]/g, (character) => ENTITIES[character] ?? character);
}

/** Value → JSON without the starts of server-side includes and of templates. */
export function escapeJson(value: string | number): string {
  return JSON.stringify(value).replace(
    /[<{]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}
