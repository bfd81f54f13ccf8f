import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/**
 * The extended log format of the W3C, as IIS and CloudFront write it: `#Fields:` names the columns
 * of the lines below it.
 */
export const format: LineFormat = { kind: 'record', open };

function open(): LineReader {
  let columns: readonly string[] = [];
  return (line) => {
    if (/^#(?:Fields|Version|Software|Date|Remark|Start-Date|End-Date): /.test(line)) {
      const names = /^#Fields: (.*)$/.exec(line)?.[1];
      if (names !== undefined) columns = names.trim().split(/\s+/);
      return REMARK;
    }
    const status = columns.indexOf('sc-status');
    if (status < 0) return undefined;
    const values = line.split(line.includes('\t') ? '\t' : ' ');
    if (values.length !== columns.length) return undefined;
    const value = (name: string): string => values[columns.indexOf(name)] ?? '';
    const query = value('cs-uri-query');
    const path = `${value('cs-uri-stem') || value('cs-uri')}${/^-?$/.test(query) ? '' : `?${query}`}`;
    return seen(value('sc-status'), `${value('cs-method')} ${path}`.trim());
  };
}
