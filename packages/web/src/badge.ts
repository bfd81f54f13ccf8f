import { escapeHtml } from '@polystatus/status/escape';
/** Rough width of small text in any sans serif; `textLength` makes it true. */
const widthOf = (text: string): number => Math.ceil([...text].length * 6.6) + 14;

/** A small image of two texts side by side, as README files show them. */
export function badge(label: string, value: string, title: string): string {
  const [left, right] = [widthOf(label), widthOf(value)];
  const write = (text: string, start: number, width: number): string =>
    `<text x="${start + width / 2}" y="14" textLength="${width - 14}">${escapeHtml(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-labelledby="t">
<title id="t">${escapeHtml(title)}</title>
<path fill="#1d1b18" d="M0 0h${left}v20H0z"/><path fill="#33628f" d="M${left} 0h${right}v20H${left}z"/>
<g fill="#fff" font-family="sans-serif" font-size="11" text-anchor="middle" aria-hidden="true">
${write(label, 0, left)}
${write(value, left, right)}
</g>
</svg>
`;
}
