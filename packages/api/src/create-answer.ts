import { addressRefusal } from './address.ts';
import type { Answer } from './answer.ts';
import { answered } from './answered.ts';
import type { Asked } from './asked.ts';
import { createAnswerMock, type Way } from './mock/create-answer-mock.ts';
import type { MockOptions } from './mock/mock-options.ts';
import { MOCK_BASE } from './mock/settle.ts';
import { answerIndex } from './routes/answer-index.ts';
import { answerRoute } from './routes/answer-route.ts';

/**
 * Makes the centre of the API: whoever has a request asks it, whatever runtime the request came in
 * by, and sends what it says.
 *
 * @param mock settings of the mock, or `false` for none
 * @returns the answer to a request; it never fails
 */
export function createAnswer(
  mock: MockOptions | false,
  way: Way,
): (asked: Asked) => Answer | Promise<Answer> {
  const answerMock = mock === false ? undefined : createAnswerMock(mock, way);
  const answer = (asked: Asked): Answer | Promise<Answer> => {
    const refusal = addressRefusal(asked);
    if (refusal) throw refusal;
    // Elsewhere the first page belongs to whoever mounts the API.
    if (way === 'connection' && asked.path === '/' && isRead(asked)) return answerIndex(asked);
    return answerMock && asked.path.startsWith(MOCK_BASE) ? answerMock(asked) : answerRoute(asked);
  };
  return (asked) => answered(asked, answer);
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD';
}
