import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/** varnishlog: a line for each thing that happened, `-   ReqURL   /a`, …, `-   RespStatus   404`. */
export const format: LineFormat = { kind: 'record', open };

function open(): LineReader {
  let method = '';
  let url = '';
  return (line) => {
    if (/^\*{1,9}\s{1,8}<< /.test(line)) {
      [method, url] = ['', ''];
      return REMARK;
    }
    const [, tag = '', value = ''] =
      /^-{1,9}\s{1,8}([A-Z]\w{2,30})(?:\s+(\S.*))?$/.exec(line) ?? [];
    if (tag === '') return undefined;
    if (tag === 'RespStatus') return seen(value.trim(), `${method} ${url}`.trim()) ?? REMARK;
    if (tag === 'ReqMethod') method = value.trim();
    if (tag === 'ReqURL') url = value.trim();
    return REMARK;
  };
}
