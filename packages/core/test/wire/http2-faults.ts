import { fieldFaults } from './field-faults.ts';
import { valuesOf, type HttpMessage } from '@polystatus/status/http-message';

const PSEUDO = {
  request: [':authority', ':method', ':path', ':scheme'],
  response: [':status'],
} as const;

/** They speak of one connection, which HTTP/2 does itself (RFC 9113, Section 8.2.2). */
const OF_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);

/** What is wrong with a list of fields (RFC 9113, Sections 8.2 and 8.3). */
export function http2Faults(message: HttpMessage, kind: keyof typeof PSEUDO): string[] {
  const faults = fieldFaults(message);
  const names = message.fields.map(([name]) => name);
  const pseudo = names.filter((name) => name.startsWith(':'));
  if ([...pseudo].sort().join() !== PSEUDO[kind].join()) faults.push(`pseudo: ${pseudo.join(' ')}`);
  if (names.slice(0, pseudo.length).some((name) => !name.startsWith(':')))
    faults.push('a pseudo field after others');
  for (const name of names) {
    if (name !== name.toLowerCase()) faults.push(`capitals: ${name}`);
    if (OF_CONNECTION.has(name.toLowerCase())) faults.push(`of the connection: ${name}`);
  }
  if (valuesOf(message, 'host').length > 0) faults.push('host beside :authority');
  return faults;
}
