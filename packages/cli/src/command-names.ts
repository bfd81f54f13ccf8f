/** Words that are commands and no queries; `--` before them makes them queries. */
export const COMMANDS: ReadonlySet<string> = new Set(['help', 'list', 'search']);
