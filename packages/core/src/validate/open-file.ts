import type { Diagnostic } from '../report/diagnostic.ts';
import { writtenMessages, writtenPart } from './draft.ts';
import type { File } from '../parse/file.ts';
import { messagesOf, type Message } from '../parse/message.ts';
import { parse } from '../parse/parse.ts';
import type { Source } from '../read/read.ts';
import type { Standing } from './tier.ts';
import { validate } from './validate.ts';

/**
 * Parses and validates a source.
 *
 * @param standing of the language it is in, if it is in any
 * @param into takes what is wrong with it
 * @param isSound whether the very same was found to be right before
 * @returns `undefined` where nothing of it can be trusted
 */
export function openFile(
  source: Source,
  standing: Standing | undefined,
  into: Diagnostic[],
  isSound = false,
): File<unknown> | undefined {
  const tier = source.identity.kind === 'entry' && standing !== 'source' ? standing : undefined;
  const parsed = parse(source, into);
  if (!parsed) return undefined;
  // Of what is no map, the schema says so, and nothing else can be said.
  if (!isMap(parsed.value)) {
    validate(parsed);
    return undefined;
  }
  const written = tier ? writtenPart(parsed.value) : parsed.value;
  const isRight = isSound || validate(parsed, tier && { value: written, tier });
  let messages: readonly Message[] | undefined;
  return {
    source,
    parsed,
    value: isRight ? written : undefined,
    get messages() {
      return (messages ??= tier ? writtenMessages(parsed.value) : messagesOf(parsed.value));
    },
  };
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
