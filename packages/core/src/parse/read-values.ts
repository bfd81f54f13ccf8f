import { createRequire } from 'node:module';
import type * as JsYaml from 'js-yaml';

const require = createRequire(import.meta.url);
let library: typeof JsYaml | undefined;

/** Where nothing changed, no file is read. */
const jsYaml = (): typeof JsYaml => (library ??= require('js-yaml') as typeof JsYaml);

/** Whatever `guard` might refuse, and tabs, which `yaml` alone may judge. */
const GUARDED =
  /[\u0000-\u0009\u000B-\u001F\u007F\uFEFF\uFFFE\uFFFF]|(?<![^\n])(?:%|---|\.\.\.|[<=>|]{7})/;
/** Keys that are refused, wherever they stand. */
const UNSAFE = /__proto__|prototype|constructor/;
/** The deepest file has four levels; `yaml` judges deeper ones. */
const DEPTH = 8;

/**
 * Reads a file in which nothing is to be reported, without the places that only a report needs.
 *
 * @returns `undefined` where `yaml`, the parser of record, has to read it: whatever is wrong, and
 *   whatever content must not use. Where this answers, it answers the same
 */
export function readValues(text: string): object | undefined {
  if (!text.endsWith('\n') || GUARDED.test(text) || UNSAFE.test(text)) return undefined;
  const { constructFromEvents, parseEvents } = jsYaml();
  try {
    const events = parseEvents(text, { maxDepth: DEPTH });
    if (events.some((event) => isUnusual(event, text))) return undefined;
    const [value, ...more] = constructFromEvents(events, { source: text });
    return more.length === 0 && typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text without quotes that took a point, deeper or less deep than its list, for a line of its own. */
export const POINT_IN_TEXT = /\n *-(?=\s)/;
const NONE = /^(?:|~|null|Null|NULL)$/;

/** Aliases, anchors, tags, markers of documents, comments behind a text, and nothing where a value could be. */
function isUnusual(event: JsYaml.Event, text: string): boolean {
  const { EVENT_ID, SCALAR_STYLE } = jsYaml();
  if (event.type === EVENT_ID.ALIAS) return true;
  // Where a marker is indented, it is one to this library alone.
  if (event.type === EVENT_ID.DOCUMENT) return event.explicitStart || event.explicitEnd;
  if ('tagStart' in event && (event.tagStart !== -1 || event.anchorStart !== -1)) return true;
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  const { valueStart, valueEnd } = event;
  let next = valueEnd;
  while (text[next] === ' ') next++;
  const value = text.slice(valueStart, valueEnd);
  return text[next] === '#' || NONE.test(value) || POINT_IN_TEXT.test(value);
}
