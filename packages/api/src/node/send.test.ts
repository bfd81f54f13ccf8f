import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Plan } from '../plan.ts';
import { send } from './send.ts';

const NEVER = 2 ** 31 - 1;
const INTERIM = { status: 101, phrase: '', headers: {}, sent: true };

/** A request of a client, and how it is answered by a plan that counts how often its place is free. */
function open(own: Partial<Plan> = {}) {
  // As a server has it: nobody is connected.
  const socket = new Socket().on('error', () => {});
  const request = new IncomingMessage(socket);
  const response = new ServerResponse(request);
  const freed = { times: 0 };
  const release = (): void => void freed.times++;
  const plan: Plan = { delay: 0, bodyDelay: 0, pieces: 1, over: 0, release, ...own };
  const answer: Answer = { status: 200, headers: {}, body: new Uint8Array(3), plan };
  return { freed, response, sent: async () => send(answer, request, response) };
}

test.each<[title: string, plan: Partial<Plan>]>([
  ['sent at once', {}],
  ['sent in pieces', { pieces: 3, over: 3 }],
  ['broken off before it began', { abort: 'before' }],
  ['broken off', { abort: 'inside' }],
  ['for another protocol', { interim: INTERIM }],
])('the place of an answer that is %s is free behind it', async (_title, plan) => {
  const { freed, sent } = open(plan);
  await sent();
  expect(freed).toEqual({ times: 1 });
});

test.each<[title: string, plan: Partial<Plan>]>([
  ['the answer', { delay: NEVER }],
  ['the body', { bodyDelay: NEVER }],
  ['the next piece', { pieces: 2, over: NEVER }],
])('who leaves while waiting for %s frees its place', async (_title, plan) => {
  const { freed, response, sent } = open(plan);
  const ended = sent();
  await new Promise(setImmediate);
  expect(freed).toEqual({ times: 0 });
  response.destroy();
  await ended;
  expect(freed).toEqual({ times: 1 });
});

test('who left before the answer was known frees its place, and nothing is written', async () => {
  const { freed, response, sent } = open({ delay: NEVER });
  response.destroy();
  await once(response, 'close');
  await sent();
  expect([freed, response.headersSent]).toEqual([{ times: 1 }, false]);
});

test('what fails by itself is told, and its place is free', async () => {
  const { freed, response, sent } = open();
  const fault = new Error('no head');
  response.writeHead = () => {
    throw fault;
  };
  await expect(sent()).rejects.toBe(fault);
  expect(freed).toEqual({ times: 1 });
});
