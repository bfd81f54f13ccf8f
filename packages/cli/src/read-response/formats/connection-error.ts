import { noAnswer, type Answer } from '../answer.ts';
import { REMARK, type LineFormat, type LineReader } from '../line-format.ts';

/** HTTPie, requests, Node.js and Go, where nothing came back. */
export const format: LineFormat = { kind: 'words', open };

const PYTHON =
  /^(?:http: (?:LogLevel\.)?\w{0,10}:? ?|(requests|urllib3)\.exceptions\.)(?!HTTPError)\w{0,40}(?:Error|Timeout): /;
/** How systems name what went wrong; few lines have one, and each is looked through once for it. */
const NAME =
  /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|connection refused|no such host|i\/o timeout)\b/;
const SYSTEM = new RegExp(`\\b(?:connect|getaddrinfo|read|dial tcp)\\b.{0,300}${NAME.source}`);

function open(): LineReader {
  // One failure after the other led to the last of a Python traceback: they are the same one.
  let isTold = false;
  return (line) => {
    const python = PYTHON.exec(line);
    if (!python && !(NAME.test(line) && SYSTEM.test(line))) return undefined;
    const wasTold = isTold;
    isTold = python?.[1] === 'urllib3';
    return wasTold && python ? REMARK : failureIn(line);
  };
}

function failureIn(line: string): Answer {
  if (/ENOTFOUND|EAI_AGAIN|no such host|Name or service|NameResolution/.test(line))
    return noAnswer('resolve');
  if (/Timeout|timed out|ETIMEDOUT|i\/o timeout/.test(line)) return noAnswer('time');
  if (/SSL|TLS|certificate/i.test(line)) return noAnswer('tls');
  return noAnswer(/ECONNRESET|RemoteDisconnected|reset by peer/.test(line) ? 'broken' : 'connect');
}
