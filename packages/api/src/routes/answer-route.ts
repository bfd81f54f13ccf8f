import { nothingAt } from '../address.ts';
import { COMMON, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { isPreflight, preflightAnswer } from '../cors.ts';
import { Refusal } from '../refusal.ts';
import { routes } from './routes.ts';

const METHODS = 'GET, HEAD, OPTIONS';

/** `/api/v1/{tag}/{code}.json` → a pattern of such paths */
const PATTERNS = routes.map(({ path, answer }) => ({
  pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  answer,
}));

/**
 * The answer of the resource at a path.
 *
 * @throws {Refusal} 404 where there is none, 405 for a method that none has, and its own
 */
export function answerRoute(asked: Asked): Answer | Promise<Answer> {
  const { method, path } = asked;
  const route = PATTERNS.find(({ pattern }) => pattern.test(path));
  if (!route) throw nothingAt(asked);
  if (method === 'GET' || method === 'HEAD') return route.answer(asked);
  if (isPreflight(asked)) return preflightAnswer(METHODS);
  if (method === 'OPTIONS') return { status: 204, headers: { ...COMMON, allow: METHODS } };
  const values = { method: method.slice(0, 20), methods: METHODS };
  throw new Refusal(405, 'method', { values, headers: { allow: METHODS } });
}
