import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { openCompiled } from '@polystatus/core/world/built';
import { translator, type Messages } from '@polystatus/status/translate';
import { keyOf, type MessageKey } from '../src/message.ts';

const VALUES = { query: 'x', option: '--x', first: 'a', second: 'b', value: 'v', code: 404 };
const content = openCompiled();

/** Keys of the messages without plural suffixes. */
function keys(messages: Messages, path = ''): string[] {
  const found = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keys(value, `${path}${key}.`),
  );
  return [...new Set(found.map((key) => key.replace(/_(?:one|many|other)$/, '')))];
}

describe.each(content.localesOf('site').map(({ tag }) => tag))('%s', (tag) => {
  const messages = content.words(tag, 'cli');
  const instance = i18next.createInstance();
  void instance.init({
    lng: tag,
    resources: { [tag]: { cli: messages } },
    defaultNS: 'cli',
    interpolation: { escapeValue: false },
    initAsync: false,
  });

  it('translates every message as i18next does', () => {
    const translate = translator<string>(messages, tag);
    for (const key of keys(messages)) {
      for (const count of [0, 1, 2, 5, 1_000_000]) {
        const values = { ...VALUES, language: 'l', tags: 't', date: 'd', command: 'c', count };
        expect(translate(key, values), `${key} ${count}`).toBe(instance.t(key, values));
      }
    }
  });

  it('has the same messages as English', () => {
    expect(keys(messages).sort()).toEqual(keys(content.words('en', 'cli')).sort());
  });
});

it('does not compile with a key that English lacks', () => {
  const translate = translator<MessageKey>({ help: { usage: 'U' } }, 'en');
  expect(translate('help.usage')).toBe('U');
  // @ts-expect-error
  expect(() => translate('help.command.ping')).toThrow('help.command.ping');
  // @ts-expect-error
  expect(keyOf('help.commands', 'list')).toBe('help.commands.list');
  expect(keyOf('help.command', 'list')).toBe('help.command.list');
});
