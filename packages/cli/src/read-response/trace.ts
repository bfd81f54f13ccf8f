import { Input } from './input.ts';

const TIME = /^\d\d:\d\d:\d\d\.\d{6} (?=[*<>{}=])/;
const BLOCK = /^(=>|<=) (?:Send|Recv) (header|data|SSL data), \d+ bytes/;
const HEX = /^[\da-f]{4,8}: ((?:[\da-f]{2} ){1,16})/;
const ASCII = /^[\da-f]{4,8}: (.*)$/;

/**
 * curl --trace and --trace-ascii as --verbose prints the same, and --trace-time without the times.
 *
 * @returns undefined where the input is neither
 */
export function untraced({ lines }: Input): Input | undefined {
  if (lines.some((line) => BLOCK.test(line))) return new Input(asVerbose(lines).join('\n'));
  if (!lines.some((line) => TIME.test(line))) return undefined;
  return new Input(lines.map((line) => line.replace(TIME, '')).join('\n'));
}

/** Each block has its bytes in lines of sixteen, or its text line by line. */
function asVerbose(lines: readonly string[]): string[] {
  const written: string[] = [];
  let block = { mark: '', bytes: '' };
  const close = (): void => {
    const { mark, bytes } = block;
    block = { mark: '', bytes: '' };
    if (mark !== '')
      for (const line of bytes.split(/\r?\n/)) if (line !== '') written.push(`${mark} ${line}`);
    if (mark !== '' && /(?:^|\n)\r?\n$/.test(bytes)) written.push(mark);
  };
  for (const line of lines.map((one) => one.replace(/^\d\d:\d\d:\d\d\.\d{6} /, ''))) {
    const start = BLOCK.exec(line);
    const bytes = HEX.exec(line)?.[1];
    const own = ASCII.exec(line)?.[1];
    if (start) {
      close();
      if (start[2] === 'header') block = { mark: start[1] === '=>' ? '>' : '<', bytes: '' };
    } else if (block.mark !== '' && bytes !== undefined)
      block.bytes += Buffer.from(bytes.replaceAll(' ', ''), 'hex').toString('latin1');
    else if (block.mark !== '' && own !== undefined) block.bytes += `${own}\n`;
    else if (line.startsWith('== Info:')) {
      close();
      written.push(`* ${line.slice('== Info:'.length).trim()}`);
    }
  }
  close();
  return written;
}
