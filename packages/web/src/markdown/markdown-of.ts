import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { tidy, type LeadTo } from './tidy.ts';

/**
 * What a page says, as Markdown: the same words, for programs that read.
 *
 * @param main HTML of what the page says
 * @param address the page itself, named at the end
 * @example markdownOf('<h1><b>404</b> Not Found</h1>', 'https://a.example/en/404/', String)
 * // '# 404 Not Found\n\n<https://a.example/en/404/>\n'
 */
export function markdownOf(main: string, address: string, leadTo: LeadTo): string {
  const tree = toMdast(tidy(fromHtml(main, { fragment: true }), leadTo), {
    handlers: {
      pre: (state, node) => {
        const code = defaultHandlers.pre(state, node);
        return code.type === 'code' && isHttp(code.value) ? { ...code, lang: 'http' } : code;
      },
    },
  });
  const text = toMarkdown(tree, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
  });
  return `${text}\n<${address}>\n`;
}

/** Whether a message begins as RFC 9112, sections 3 and 4, have it. */
const isHttp = (code: string): boolean => /^(?:HTTP\/\d|[A-Z]+ \S+ HTTP\/)/.test(code);
