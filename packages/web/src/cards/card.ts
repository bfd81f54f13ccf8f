import { escapeHtml } from '@polystatus/status/escape';
import { breakLines } from './break-lines.ts';
import { colour } from './colours.ts';

/* A picture of 1200 × 630 points, composed like a page of the site: rule, number, title, lede. */

export interface Card {
  /** The sign before the title; absent on the card of the site itself. */
  readonly sign?: string | undefined;
  readonly title: string;
  readonly lede: string;
  /** Below the lede: class and owner. */
  readonly byline: string;
  /** Custom property of the colour that sets the page apart. */
  readonly hue: string;
}

export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 84;
/** Advance of a digit and, roughly, of any letter of the condensed serif, in parts of its size. */
const DIGIT = 0.573;
const LETTER = 0.535;
/** The same for running text, where wide and narrow letters even out. */
const RUNNING = 0.49;

interface Style {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leading?: number;
  readonly fill: string;
  readonly family?: string;
}

function write(lines: readonly string[], style: Style): string {
  const { x, y, size, leading = size, fill, family = 'DejaVu Serif Condensed' } = style;
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * leading}" font-family="${family}" font-size="${size}" fill="${fill}">${escapeHtml(line)}</text>`,
    )
    .join('');
}

/** The card as SVG; every text is real text in fonts the renderer brings. */
export function card({ sign, title, lede, byline, hue }: Card): string {
  const [ink, soft] = [colour('--ink'), colour('--soft')];
  const number = sign === undefined ? '' : sign;
  const titleX = number ? MARGIN + number.length * 236 * DIGIT + 52 : MARGIN;
  const room = WIDTH - MARGIN - titleX;
  const size = titleSize(title, room, number ? 72 : 104);
  const lines = breakLines(title, room / (size * LETTER));
  const base = 342;
  const text = lines.length * size * 1.12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<path fill="${colour('--paper')}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>
<path fill="${colour(hue)}" d="M${MARGIN} 84h72v6h-72z"/>
${write([number], { x: MARGIN - 10, y: base, size: 236, fill: ink })}
${write(lines, { x: titleX, y: base - text + size * 1.12, size, leading: size * 1.12, fill: ink })}
${write(ledeLines(lede), { x: MARGIN, y: 418, size: 31, leading: 43, fill: ink })}
${write([byline], { x: MARGIN, y: 572, size: 24, fill: soft, family: 'DejaVu Sans Condensed' })}
<text x="${WIDTH - MARGIN}" y="572" text-anchor="end" font-family="DejaVu Serif Condensed" font-size="30" fill="${ink}">Polystatus</text>
</svg>`;
}

/** The largest size at which no word is wider than the room and three lines are enough. */
function titleSize(title: string, room: number, largest: number): number {
  for (let size = largest; size > 40; size -= 4) {
    const fits = room / (size * LETTER);
    const lines = breakLines(title, fits);
    if (lines.length <= 3 && lines.every((line) => [...line].length <= fits)) return size;
  }
  return 40;
}

/** Three lines of the lede at most; what does not fit ends in an ellipsis. */
function ledeLines(lede: string): string[] {
  const fits = Math.floor((WIDTH - 2 * MARGIN) / (31 * RUNNING));
  const lines = breakLines(lede, fits);
  if (lines.length <= 3) return lines;
  const room = lede.slice(0, 3 * fits - 12);
  return breakLines(`${room.replace(/[\s,;:.]+\S*$/, '')} …`, fits).slice(0, 3);
}
