/** What stands in double quotes only as an escape (YAML 1.2.2, Sections 5.1 and 5.7). */
const ESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A text in double quotes, the same in YAML 1.1 and 1.2. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
