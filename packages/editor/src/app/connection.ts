import type { EditorWords, Refusal } from '../protocol.ts';

const KEY = 'desk-token';

/** Takes the token out of the address, where it would be seen and shared. @returns the locale named there */
export function takeToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  const token = given.get('token');
  if (token === null) return undefined;
  sessionStorage.setItem(KEY, token);
  history.replaceState(null, '', location.pathname);
  return given.get('locale') ?? undefined;
}

/** Whether the address is one that the command printed. */
export function bringsToken(): boolean {
  return location.hash.startsWith('#token=');
}

export interface Answer<T> {
  /** 0 where nobody answers. */
  readonly status: number;
  readonly body: T;
}

/** Asks the server; with a body, tells it. */
export function ask<T>(path: string, body?: unknown): Promise<Answer<T | Refusal>> {
  return fetched(`/api/${path}`, body);
}

/** What the editor says, which needs no token. */
export function askWords(): Promise<Answer<EditorWords | Refusal>> {
  return fetched('/words');
}

async function fetched<T>(path: string, body?: unknown): Promise<Answer<T | Refusal>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'X-Desk-Token': sessionStorage.getItem(KEY) ?? '',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T | Refusal };
  } catch {
    return { status: 0, body: { kind: 'refused', message: '' } };
  }
}
