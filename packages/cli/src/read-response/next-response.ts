import { announcedBy, type Announced } from './announced.ts';
import type { Head } from './head.ts';

/** What has been seen of a body when a status line turns up in it. */
export interface Seen {
  readonly isBlank: boolean;
  readonly hasRequest: boolean;
  /** Whether the announced length has gone by; undefined where none is. */
  readonly isOver: boolean | undefined;
  readonly hasCrlf: boolean;
  /** The last line that is not empty. */
  readonly last: string;
  /** Whether the status line stands behind other text. */
  readonly isInLine: boolean;
}

/** Responses that a client goes on after by itself. */
const FOLLOWED = /^(?:1|3|401|407)/;

/** Content that is made of messages. */
const MESSAGES = /^(?:multipart|message)\//;

const DAY = 86_400_000;

/**
 * Whether a header section in a body is the next response. Bodies may well quote responses, so
 * something has to speak for it.
 */
export function begins(next: Head, head: Head, announced: Announced, seen: Seen): boolean {
  const { isBlank, hasRequest, isOver, isInLine } = seen;
  if (!isInLine && (isBlank || hasRequest || FOLLOWED.test(head.number))) return true;
  if (isOver === false || (isOver === true && !isInLine)) return isOver;
  if (MESSAGES.test(announced.type)) return false;
  if (next.isWhole && isSoon(announced, next)) return true;
  return !isInLine && (isComplete(announced, seen) || isFromAServer(next, head, seen));
}

/** A quoted response is years old. */
function isSoon({ date }: Announced, next: Head): boolean {
  const then = announcedBy(next).date;
  return date !== undefined && then !== undefined && Math.abs(then - date) <= DAY;
}

/** In JSON no line begins so; behind the end of a page, nothing is quoted any more. */
function isComplete({ type }: Announced, { last }: Seen): boolean {
  return /^[^;]*[/+]json\b/.test(type) || /<\/html>$/i.test(last.trimEnd());
}

/** Its lines end as servers end them, and those of the content do not. */
function isFromAServer(next: Head, head: Head, { hasCrlf }: Seen): boolean {
  return head.isCrlf && next.isCrlf && next.isWhole && !hasCrlf;
}
