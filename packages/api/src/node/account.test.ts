import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Account } from './account.ts';

/** A connection, and how to ask for something on it; what is begun is told by its number. */
function open() {
  const socket = new Socket();
  const account = new Account(socket);
  const begun: number[] = [];
  let asked = 0;
  const ask = (isWhole = true): ServerResponse => {
    const request = new IncomingMessage(socket);
    request.complete = isWhole;
    const response = new ServerResponse(request);
    const number = asked++;
    account.enter(request, response, () => begun.push(number));
    return response;
  };
  return { socket, account, begun, ask, isReading: () => !socket.isPaused() };
}

test('one is begun at a time, in order', () => {
  const { begun, ask } = open();
  const [first, second] = [ask(), ask(), ask()];
  expect(begun).toEqual([0]);
  first?.emit('close');
  expect(begun).toEqual([0, 1]);
  second?.emit('close');
  expect(begun).toEqual([0, 1, 2]);
});

test('nothing is begun on a connection that has ended', () => {
  for (const end of [(socket: Socket) => socket.destroy(), (socket: Socket) => socket.end()]) {
    const { socket, begun, ask } = open();
    const first = ask();
    ask();
    end(socket);
    first.emit('close');
    expect(begun).toEqual([0]);
  }
});

test('no more is read than may wait, until there is room again', () => {
  const { ask, isReading } = open();
  const first = ask();
  const others = Array.from({ length: 63 }, () => ask());
  expect(isReading()).toBe(true);
  ask();
  expect(isReading()).toBe(false);
  // Another one that was read before the connection was paused.
  ask();
  first.emit('close');
  expect(isReading()).toBe(false);
  others[0]?.emit('close');
  expect(isReading()).toBe(true);
});

test('whoever else goes on reading reads no more than may wait', async () => {
  const { socket, ask, isReading } = open();
  for (let asked = 0; asked < 64; asked++) ask();
  socket.resume();
  await new Promise(setImmediate);
  expect(isReading()).toBe(true);
  ask();
  socket.resume();
  await new Promise(setImmediate);
  expect(isReading()).toBe(false);
});

test.each<[title: string, asked: readonly boolean[], reads: boolean]>([
  ['nothing is owed', [], true],
  ['an answer is owed to a whole request', [true], false],
  ['the content of a request is on its way', [false], true],
  ['the second request is on its way', [true, false], true],
])('where %s, holding back reads: %j %j', (_, asked, reads) => {
  const { account, ask, isReading } = open();
  const responses = asked.map(ask);
  account.holdBack();
  expect(isReading()).toBe(reads);
  for (const response of responses) response.emit('close');
  expect(isReading()).toBe(true);
});

test('a request is forgotten once it has arrived whole and is answered', () => {
  for (const isWhole of [true, false]) {
    const { account, ask } = open();
    const response = ask(isWhole);
    expect(account.request).toBe(response.req);
    response.emit('close');
    expect(account.request).toBe(isWhole ? undefined : response.req);
    expect(account.owed).toEqual([]);
  }
});
