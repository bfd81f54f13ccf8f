import type { Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { holds } from '../entity-tag.ts';
import { preferredType } from '../media-type.ts';
import { Refusal } from '../refusal.ts';
import type { Document } from './documents.ts';

const EVERYTHING = new Set([undefined, '*/*', 'application/json']);

/**
 * The answer to GET or HEAD of a document.
 *
 * @throws {Refusal} 406 where the client accepts no JSON
 */
export function answerDocument(document: Document, { header }: Pick<Asked, 'header'>): Answer {
  const accept = header('accept');
  const type = document.headers['content-type'] ?? '';
  if (!EVERYTHING.has(accept)) requireType(accept, [type, 'application/json']);
  return holds(header('if-none-match'), document.tag)
    ? { status: 304, headers: document.unchanged }
    : { status: 200, headers: document.headers, body: document.body };
}

/**
 * The first of the types that the client accepts.
 *
 * @throws {Refusal} 406 where it accepts none
 */
export function requireType<Type extends string>(
  accept: string | undefined,
  types: readonly Type[],
): Type {
  const type = preferredType(accept, types);
  if (type !== undefined) return type;
  throw new Refusal(406, 'accept', { values: { types: [...new Set(types)].join(', ') } });
}
