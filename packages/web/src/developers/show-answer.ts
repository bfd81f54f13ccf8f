/** Longer bodies are cut: they are looked at, not kept. */
const MOST = 20_000;

/** Shows status line, header fields and body of an answer as text, whatever it holds. */
export function showAnswer(place: HTMLElement, response: Response, body: string): void {
  const write = (part: string, ...content: (string | Node)[]): void =>
    place.querySelector(`[data-part=${part}]`)?.replaceChildren(...content);
  const line = document.createElement('b');
  line.textContent = `${response.status} ${response.statusText}`.trim();
  write('status', line);
  write(
    'headers',
    ...[...response.headers].flatMap(([name, value]) => [fieldName(name), ` ${value}\n`]),
  );
  write('body', indented(body).slice(0, MOST));
}

function fieldName(name: string): HTMLElement {
  const mark = document.createElement('i');
  mark.textContent = `${name.replace(/(?:^|-)\w/g, (start) => start.toUpperCase())}:`;
  return mark;
}

/** JSON is sent without blanks; people read it with some. */
function indented(body: string): string {
  if (!/^\s*[[{]/.test(body)) return body;
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
