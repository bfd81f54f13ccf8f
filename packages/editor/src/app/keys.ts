/** What a key does, by the name that its sentence has in the words of the editor. */
export const KEYS = {
  save: 'Control+S',
  saveNext: 'Control+Enter',
  nextTask: 'Alt+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  search: 'Control+K',
  fix: 'Alt+X',
  review: 'Alt+R',
  quote: 'Alt+Q',
  noBreak: 'Control+Shift+Space',
  narrow: 'Alt+Shift+Space',
  blanks: 'Alt+W',
  help: 'F1',
} as const satisfies Readonly<Record<string, string>>;

export type KeyName = keyof typeof KEYS;

/** Those that do their work wherever the focus is. */
export const PAGE_KEYS = [
  'save',
  'saveNext',
  'nextTask',
  'next',
  'previous',
  'search',
  'review',
  'blanks',
  'help',
] as const satisfies readonly KeyName[];

export type PageKey = (typeof PAGE_KEYS)[number];

const SHOWN: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
};

/** @example shownKeys('nextTask') // 'Alt ↵' */
export function shownKeys(name: KeyName): string {
  return KEYS[name]
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join(' ');
}

/** Which of these the keys of an event ask for. Command is Control where there is one. */
export function pressed<Name extends KeyName>(
  { key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  names: readonly Name[],
): Name | undefined {
  return names.find((name) => {
    const parts = KEYS[name].split('+');
    const last = parts.at(-1) ?? '';
    return (
      altKey === parts.includes('Alt') &&
      shiftKey === parts.includes('Shift') &&
      (ctrlKey || metaKey) === parts.includes('Control') &&
      // Where Alt is Option it types signs, so the place of the key counts.
      [key.toUpperCase(), code.toUpperCase(), code.replace(/^Key/, '')].includes(last.toUpperCase())
    );
  });
}
