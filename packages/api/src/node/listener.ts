import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_ADDRESS, type Asked } from '../asked.ts';
import { createApi } from '../create-api.ts';
import { answerDocument } from '../documents/answer-document.ts';
import { allDocuments, BASE, type Document } from '../documents/documents.ts';
import { failureAnswer, faultAnswer } from '../fault.ts';
import { MOCK_BASE } from '../mock/settle.ts';
import { Refusal } from '../refusal.ts';
import { answerByApi } from './answer-by-api.ts';
import { askedOfIncoming } from './asked-of-incoming.ts';
import { discardContent, MAX_CONTENT } from './discard-content.ts';
import { mockListener } from './mock-listener.ts';
import { send } from './send.ts';
import type { ServeOptions } from './serve-options.ts';

/**
 * Answers requests of a Node.js server: documents straight from memory, the mock with control of
 * the connection, the rest by the same application that runs everywhere else.
 */
export async function createListener(
  options: ServeOptions,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const documents = await allDocuments();
  const api = createApi({ mock: false });
  const mock = mockListener(options.mock);
  const answer = async (
    asked: Asked,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const refusal = refusalOf(request, options);
    const isMock = asked.path.startsWith(MOCK_BASE);
    if (refusal) response.setHeader('Connection', 'close');
    else if (!isMock && !asked.path.startsWith(BASE) && options.otherwise)
      return options.otherwise(request, response);
    discardContent(request, response);
    if (refusal) return send(response, faultAnswer(asked, refusal));
    const document = documents.get(request.url ?? '');
    if (document && (asked.method === 'GET' || asked.method === 'HEAD'))
      return sendDocument(response, document, asked);
    return isMock ? mock(asked, request, response) : answerByApi(api, asked, response);
  };
  return (request, response) => {
    const asked = askedOfIncoming(request);
    answer(asked, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else send(response, failureAnswer(asked));
    });
  };
}

function sendDocument(response: ServerResponse, document: Document, asked: Asked): void {
  try {
    send(response, answerDocument(document, asked));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send(response, faultAnswer(asked, error));
  }
}

/** Why a request is not looked at any further. */
function refusalOf(request: IncomingMessage, { isOwnHost }: ServeOptions): Refusal | undefined {
  const { url = '', headers } = request;
  if (isOwnHost && !isOwnHost(headers.host ?? ''))
    return new Refusal(421, 'host', { values: { host: (headers.host ?? '').slice(0, 100) } });
  if (url.length > MAX_ADDRESS)
    return new Refusal(414, 'addressLength', { values: { most: MAX_ADDRESS } });
  if (Number(headers['content-length'] ?? 0) > MAX_CONTENT)
    return new Refusal(413, 'contentLength', { values: { most: MAX_CONTENT } });
  return undefined;
}
