import { Hono } from 'hono';
import { describe as english } from '@polystatus/data/locales/en';
import { describe as french } from '@polystatus/data/locales/fr';
import { describe as turkish } from '@polystatus/data/locales/tr';
import { negotiate } from '@polystatus/data/negotiate';
import { handleErrors, sendProblem } from '@polystatus/data/problem/hono';
import { summary } from '@polystatus/data/summaries';

/* A library that tells visitors, in their language, what became of a book. Try: curl -iH 'Accept-Language: fr' localhost:8787/books/2 */
const books = new Map([
  ['1', { title: 'Tutunamayanlar', lent: false }],
  ['2', { title: 'La Peste', lent: true }],
]);
const words = { en: english, fr: french, tr: turkish };
const locales = ['en', 'fr', 'tr'] as const;

const app = new Hono();

app.get('/books/:id', (context) => {
  const id = context.req.param('id');
  const book = books.get(id);
  if (book === undefined) return sendProblem(context, 404, { detail: summary, book: id });
  if (book.lent) return sendProblem(context, 423, { english: true, book: id });
  return context.json(book);
});

// What a visitor may be told of a status, for a page of one’s own.
app.get('/told/:code', (context) => {
  const locale = negotiate(context.req.header('Accept-Language'), { locales });
  const entry = words[locale](context.req.param('code'));
  if (entry === undefined) return sendProblem(context, 404);
  return context.json(entry.visitor, 200, { 'Content-Language': locale, Vary: 'Accept-Language' });
});

app.notFound((context) => sendProblem(context, 404));
app.onError(handleErrors());

// oxlint-disable-next-line import/no-default-export -- a module Worker is its default export
export default app;
