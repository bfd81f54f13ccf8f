import { valuesOf, waitsForContinue, type HttpMessage } from '@polystatus/status/http-message';

/** Fields whose value is a date (RFC 9110, Section 5.6.7); Retry-After may be seconds instead. */
const DATES = [
  'date',
  'expires',
  'last-modified',
  'if-modified-since',
  'if-unmodified-since',
  'retry-after',
];

/** The one form that may be sent; a wrong weekday comes back as the right one. */
const isDate = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toUTCString() === text;
};

/** The fields that hold one value and may not come twice. */
const SINGLE = [
  'host',
  'date',
  'content-length',
  'content-type',
  'location',
  'etag',
  'retry-after',
];

/** What is wrong with the fields of a message in any version of HTTP. */
export function fieldFaults(message: HttpMessage): string[] {
  const faults = message.strange.map((line) => `no field: ${line}`);
  for (const name of DATES) {
    for (const value of valuesOf(message, name)) {
      if (name === 'retry-after' && /^\d+$/.test(value)) continue;
      if (!isDate(value)) faults.push(`${name}: ${value}`);
    }
  }
  for (const name of SINGLE) if (valuesOf(message, name).length > 1) faults.push(`${name} twice`);
  const [length] = valuesOf(message, 'content-length');
  const bytes = Buffer.byteLength(message.content);
  if (length !== undefined && !waitsForContinue(message) && length !== String(bytes))
    faults.push(`content-length ${length}, but ${bytes} bytes`);
  return faults;
}
