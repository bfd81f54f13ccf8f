import { EditError, setMessage } from '@polystatus/authoring';
import { messagesOf, parse, type Parsed } from '@polystatus/core/parse';
import { readWorld } from '@polystatus/core/world/sources';
import { once } from '../fuzzing/once.ts';
import { mix } from '../fuzzing/mutate.ts';
import { targetOf } from '../fuzzing/target.ts';

const opened = once(() =>
  readWorld()
    .sources.filter(({ path }) => path.startsWith('locales/') && path.endsWith('.yaml'))
    .map(({ text }) => ({ text, messages: messagesOf(valueOf(text)) })),
);
const WORDS = ['bir söz', ' ', '\n', '\n\n', ': ', ' #', '- ', '« mot »', 'a: b'];

function valueOf(text: string): unknown {
  const parsed: Parsed | undefined = parse({ path: '', identity: { kind: 'registry' }, text }, []);
  return parsed?.value;
}

interface Edit {
  readonly file: number;
  readonly message: number;
  readonly value: string;
}

/** Any text in the place of any message: that one changes, the others stay. */
export const target = targetOf<Edit>({
  share: 30,
  prepare: opened,
  make: (random) => {
    const texts = opened();
    const file = random.below(texts.length);
    const message = random.below(Math.max(1, texts[file]?.messages.length ?? 1));
    return { file, message, value: mix(WORDS, random, 8).toWellFormed() };
  },
  take({ file, message, value }) {
    const { text = '', messages = [] } = opened()[file] ?? {};
    const chosen = messages[message];
    if (!chosen) return undefined;
    let changed: string;
    try {
      changed = setMessage(text, chosen.path, value);
    } catch (error) {
      if (error instanceof EditError) return undefined;
      throw error;
    }
    const now = messagesOf(valueOf(changed));
    const wrong = messages.find(({ text: before }, at) => {
      return now[at]?.text !== (at === message ? value : before);
    });
    if (now.length !== messages.length) return `${messages.length} messages became ${now.length}`;
    return wrong ? `${wrong.key} is ${JSON.stringify(now[message]?.text)}` : undefined;
  },
});
