import express from 'express';
import { handleErrors, sendProblem } from '@polystatus/data/problem/express';
import { summary } from '@polystatus/data/summaries';
import { errorPage } from '@polystatus/error-pages';

/* A tea shop that refuses in the language of its visitor. Try: curl -iH 'Accept-Language: tr' localhost:3000/orders/18 */
const orders = new Map([['17', { tea: 'Rize', grams: 250 }]]);

export const app = express();
app.use(express.json());

app.get('/orders/:id', (req, res) => {
  const order = orders.get(req.params.id);
  if (order === undefined) sendProblem(req, res, 404, { detail: summary, order: req.params.id });
  else res.json(order);
});

app.post('/orders', (req, res) => {
  const { grams } = (req.body ?? {}) as { grams?: unknown };
  if (typeof grams !== 'number') sendProblem(req, res, 422, { pointer: '#/grams', english: true });
  else sendProblem(req, res, 503, { detail: summary }, { headers: { 'Retry-After': 3600 } });
});

app.all('/orders/:id', (req, res) => {
  sendProblem(req, res, 405, {}, { headers: { Allow: 'GET, HEAD' } });
});

app.get('/till', () => {
  throw new Error('The till at 10.0.0.7 does not answer.');
});

// A browser gets a page, a program problem details.
app.use((req, res) => sendProblem(req, res, 404, {}, { page: errorPage }));
app.use(handleErrors({ page: errorPage }));

if (import.meta.main) app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
