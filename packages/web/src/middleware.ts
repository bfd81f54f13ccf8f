import { defineMiddleware } from 'astro:middleware';
import { markUp, unmark } from './foreign.ts';

const TEXT = /^text\/|^application\/.*(?:json|xml)|^image\/svg/;

/** The last hand on every page: marks of other languages become elements, or go. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  if (!TEXT.test(type)) return response;
  const text = await response.text();
  return new Response(type.startsWith('text/html') ? markUp(text) : unmark(text), response);
});
