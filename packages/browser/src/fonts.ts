import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/*
 * Where text breaks depends on the fonts, so every machine must measure with the same ones: files
 * of an npm package, and nothing that is installed. Condensed, DejaVu’s serif and sans are as wide
 * as what readers have: a line of the serif is 3 % wider than in Palatino and 4 % narrower than in
 * Noto Serif, a line of the sans is between Roboto and Open Sans.
 */
const SERIF = 'DejaVu Serif Condensed';
const SANS = 'DejaVu Sans Condensed';
/** Every letter as wide as the widest need be: what holds in it holds in any font. */
export const WIDE = 'DejaVu Sans Mono';
const files = ['DejaVuSerifCondensed*', 'DejaVuSansCondensed*', 'DejaVuSansMono*'];

/** The families that Chromium asks for, by the names in a style sheet and by those of its settings. */
const answers: Readonly<Record<string, string>> = {
  serif: SERIF,
  'Times New Roman': SERIF,
  'sans-serif': SANS,
  sans: SANS,
  'system-ui': SANS,
  Arial: SANS,
  monospace: WIDE,
};

/**
 * Writes the configuration by which fontconfig knows our fonts and no others. Only Linux has
 * fontconfig; elsewhere a browser keeps to the fonts of its system.
 *
 * @param cache a folder of our own
 * @returns the file, for FONTCONFIG_FILE
 */
export function fontsFile(cache: string): string {
  const file = join(cache, 'fonts.conf');
  const fonts = dirname(
    createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
  );
  mkdirSync(cache, { recursive: true });
  // Several suites may start at once, and none may read half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, configuration(fonts, join(cache, 'fontconfig')));
  renameSync(draft, file);
  return file;
}

/**
 * @param fonts the folder of the font files
 * @param index where fontconfig keeps what it knows of them
 */
export function configuration(fonts: string, index: string): string {
  const names = Object.entries(answers).map(
    ([asked, given]) =>
      `<alias binding="strong"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`,
  );
  const generic = ['sans-serif', 'serif', 'monospace'].map(
    (name) => `<test name="family" qual="all" compare="not_eq"><string>${name}</string></test>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${escape(fonts)}</dir>
<cachedir>${escape(index)}</cachedir>
<selectfont>
<rejectfont><glob>*</glob></rejectfont>
<acceptfont>${files.map((name) => `<glob>*/${name}</glob>`).join('')}</acceptfont>
</selectfont>
<match target="pattern">
${generic.join('\n')}
<edit name="family" mode="append_last"><string>sans-serif</string></edit>
</match>
${names.join('\n')}
<!-- Whole pixels for every letter would hide the true width of a line. -->
<match target="pattern">
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
</match>
</fontconfig>
`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
