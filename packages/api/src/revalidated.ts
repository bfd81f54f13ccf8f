import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { entityTag, holds } from './entity-tag.ts';

const NOT_IN_304 = new Set(['content-type', 'content-length', 'content-language']);

/** Gives an answer its entity tag; 304 without content where the client has it already. */
export async function revalidated(answer: Answer, { header }: Asked): Promise<Answer> {
  const tag = await entityTag(answer.body ?? new Uint8Array());
  const headers = { ...answer.headers, etag: tag };
  if (!holds(header('if-none-match'), tag)) return { ...answer, headers };
  const kept = Object.entries(headers).filter(([name]) => !NOT_IN_304.has(name));
  return { status: 304, headers: Object.fromEntries(kept) };
}
