import { readMessages, valuesOf, waitsForContinue } from '@polystatus/status/http-message';
import type { HttpMessage } from '@polystatus/status/http-message';
import type { Facts } from '#generated/schemas.ts';
import { fileRule } from '../check/rule.ts';

type Example = Facts['examples'][number];
type Cut = NonNullable<Example['shortened']>[number];

const WHAT: Readonly<Record<Cut, string>> = {
  'request-target': 'the target of the request',
  'request-fields': 'a field of the request',
  'request-content': 'the content of the request',
  'response-fields': 'a field of the response',
  'response-content': 'the content of the response',
};
const CUTS = Object.keys(WHAT) as Cut[];

export const rule = fileRule({
  id: 'example-shortened',
  description:
    'What an example cuts or only describes (three dots, another length than Content-Length says) is named in its shortened list, and nothing else is.',
  of: ['facts'],
  check({ value }, report) {
    for (const [at, example] of (value?.examples ?? []).entries()) {
      const marked = new Set(example.shortened);
      const cut = cutsIn(example);
      for (const one of CUTS)
        if (cut.has(one) && !marked.has(one))
          report(
            `The example cuts ${WHAT[one]}, and readers are not told.`,
            `Add ${one} to “shortened”, or write it out.`,
            { path: ['examples', at] },
          );
        else if (!cut.has(one) && marked.has(one))
          report(
            `The example shows ${WHAT[one]} as it is sent.`,
            `Remove ${one} from “shortened”.`,
            {
              path: ['examples', at, 'shortened'],
            },
          );
    }
  },
});

/** Dots for what is left out, in either of the ways in which they are typed. */
const DOTS = /…|\.\.\./;

function cutsIn({ request, response }: Example): Set<Cut> {
  const asked = readMessages(request);
  // A log line is no message.
  const answered = /^(?:HTTP\/|:)/.test(response) ? readMessages(response) : [];
  const targets = asked.flatMap((message) => [
    message.startLine.replace(/^\S+ | HTTP\/[\d.]+$/g, ''),
    ...valuesOf(message, ':path'),
  ]);
  const found: Readonly<Record<Cut, boolean>> = {
    'request-target': targets.some((target) => DOTS.test(target) || /[^\x21-\x7e]/.test(target)),
    'request-fields': asked.some(hasCutField),
    'request-content': asked.some(isDescribed),
    'response-fields': answered.some(hasCutField),
    'response-content': answered.some(isDescribed),
  };
  return new Set(CUTS.filter((one) => found[one]));
}

function hasCutField({ strange, fields }: HttpMessage): boolean {
  return strange.length > 0 || fields.some(([, value]) => DOTS.test(value));
}

/** Its length is told as it is in truth (RFC 9110, Section 8.6). */
function isDescribed(message: HttpMessage): boolean {
  const [length] = valuesOf(message, 'content-length');
  if (length === undefined || waitsForContinue(message)) return false;
  return length !== String(new TextEncoder().encode(message.content).length);
}
