const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar of blocks, `width` cells wide; only what is complete is drawn full.
 *
 * @example bar(0.5, 4) // '██░░'
 */
export function bar(part: number, width: number): string {
  const eighths = Math.floor(part * width * 8);
  const full = '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '');
  return full.padEnd(width, '░');
}

/**
 * A share in per cent, rounded down, so that 100 % means all.
 *
 * @example share(0.9996) // '99.9 %'
 */
export function share(part: number): string {
  const tenths = Math.floor(part * 1000 + 1e-9) / 10;
  return `${tenths === 100 ? '100' : tenths.toFixed(1)} %`;
}
