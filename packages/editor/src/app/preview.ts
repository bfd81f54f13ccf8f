import { element } from './element.ts';
import { inline, richText } from './rich-text.ts';

/**
 * An entry about as the site shows it.
 *
 * @param texts key → text, with what is typed and not saved yet
 */
export function preview(texts: ReadonlyMap<string, string>): HTMLElement[] {
  const line = (key: string, name: 'h3' | 'p', className?: string): HTMLElement[] => {
    const text = texts.get(key);
    return text === undefined ? [] : [element(name, { class: className }, ...inline(text))];
  };
  const points = (field: string): HTMLElement[] => {
    const items = [...texts].filter(([key]) => key.startsWith(`${field}.`));
    return items.length === 0
      ? []
      : [element('ul', {}, ...items.map(([, text]) => element('li', {}, ...inline(text))))];
  };
  const visitor = [...line('visitor.title', 'p'), ...line('visitor.message', 'p')];
  return [
    ...line('title', 'h3'),
    ...line('summary', 'p', 'lede'),
    ...richText(texts.get('description') ?? ''),
    ...['causes', 'client', 'server'].flatMap(points),
    ...(visitor.length > 0 ? [element('blockquote', {}, ...visitor)] : []),
    ...['headers', 'examples', 'related'].flatMap(points),
  ];
}
