import type { AcceptRequest, MessageName, SaveRequest, TextOfMessage } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

export function readName(body: unknown): MessageName | undefined {
  const { locale, id, key } = fields(body);
  return typeof locale === 'string' && typeof id === 'string' && typeof key === 'string'
    ? { locale, id, key }
    : undefined;
}

export function readText(body: unknown): TextOfMessage | undefined {
  const name = readName(body);
  const { text } = fields(body);
  return name && typeof text === 'string' ? { ...name, text } : undefined;
}

export function readSave(body: unknown): SaveRequest | undefined {
  const given = readText(body);
  const { fingerprint } = fields(body);
  return given && (fingerprint === null || typeof fingerprint === 'string')
    ? { ...given, fingerprint }
    : undefined;
}

export function readAcceptance(body: unknown): AcceptRequest | undefined {
  const name = readName(body);
  const { as } = fields(body);
  return name && (as === 'reviewed' || as === 'no-retranslation') ? { ...name, as } : undefined;
}

function fields(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {};
}
