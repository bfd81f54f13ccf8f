/** What the patterns of the schemas ask for, in words, with an example. */
const FORMS: Readonly<Record<string, string>> = {
  '^https://[^\\s<>"]+$':
    'an address that begins with https:// and holds no blanks, such as https://www.example.com/docs',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a date as year-month-day, such as 2026-03-31',
  '^(?:[0-9]{3}|[a-z][a-z0-9-]*/[0-9]{3})$':
    'a code, such as "404", or one of an owner, such as nginx/499',
  '^[a-z][a-z0-9-]*$': 'a name of small letters, digits and hyphens, such as to-many',
  '^[A-Za-z][A-Za-z0-9-]*$': 'a name of letters, digits and hyphens, such as Retry-After',
  '^[0-9]+(?:\\.[0-9]+)*$': 'a version, such as "3.13"',
  '^(?:none|[0-9]+(?:\\.[0-9]+)*)$': 'a version, such as "3.13", or none',
  '^(?:[0-9]+(?:\\.[0-9]+)*|[A-Z](?:\\.[0-9]+)*)$': 'a section, such as "15.5.5" or "A.2"',
  '^:?[A-Za-z_][A-Za-z0-9_.:?!]*$':
    'a constant as it is written in code, such as http.StatusNotFound',
  '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$': 'the tag of a language, such as de or pt-BR',
  '^\\S(?:.*\\S)?$': 'a text without blanks at its ends',
};

/**
 * The form that a pattern asks for, for people who read no patterns.
 *
 * @example formOf('^\\d{4}-\\d{2}-\\d{2}$') // 'a date as year-month-day, such as 2026-03-31'
 */
export function formOf(pattern: string): string {
  return FORMS[pattern] ?? `what the pattern ${pattern} allows; the schema shows an example`;
}
