import type { ServerResponse } from 'node:http';
import type { Hono } from 'hono';
import type { Asked } from '../asked.ts';
import { methodRefusal } from '../create-api.ts';
import { faultAnswer } from '../fault.ts';
import { send } from './send.ts';

/** Fields that some answer depends on. */
const FIELDS = [
  'accept',
  'accept-language',
  'access-control-request-method',
  'if-none-match',
  'origin',
];

/** Has the application answer, and sends what it says. */
export async function answerByApi(
  api: Hono,
  asked: Asked,
  response: ServerResponse,
): Promise<void> {
  const { method, origin, path, query, header } = asked;
  // Request takes neither CONNECT, TRACE nor TRACK.
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method))
    return send(response, faultAnswer(asked, methodRefusal(asked)));
  const headers = new Headers();
  for (const name of FIELDS) {
    const value = header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const answer = await api.request(new Request(`${origin}${path}?${query}`, { method, headers }));
  const body = new Uint8Array(await answer.arrayBuffer());
  send(response, {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    ...(body.byteLength > 0 ? { body } : undefined),
  });
}
