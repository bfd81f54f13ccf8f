import { writeText } from '../answer.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { code, strong } from '../mark.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import type { Page } from '../render/page.ts';

/** polystatus --help: examples first, they are what people read. */
export function help(context: Context): Exit {
  writeText(context, 1, helpText);
  return EXIT.found;
}

function helpText({ catalog, width }: Page): string {
  const { translate, tag } = catalog;
  const other = tag === 'en' ? 'tr' : 'en';
  const place = (name: string): string => translate(`help.placeholder.${name}`);
  const tags = BUILD_LOCALES.join(', ');
  const sections: [string, [string, string][]][] = [
    [
      'examples',
      [
        ['polystatus 404', translate('help.example.code')],
        ['polystatus 404 410', translate('help.example.codes')],
        ['polystatus 4xx', translate('help.example.class')],
        ['polystatus nginx/499', translate('help.example.owner')],
        [`polystatus ${translate('help.query.name')}`, translate('help.example.name')],
        [`polystatus ${translate('help.query.question')}`, translate('help.example.question')],
        [`polystatus 404 --lang ${other}`, translate('help.example.language')],
        ['polystatus 404 --json', translate('help.example.json')],
      ],
    ],
    [
      'commands',
      [
        [`list [${place('class')}]`, translate('help.command.list')],
        [`search <${place('text')}>`, translate('help.command.search')],
        ['help', translate('help.command.help')],
      ],
    ],
    [
      'options',
      [
        [`-L, --lang <${place('language')}>`, translate('help.option.lang', { tags })],
        ['-j, --json', translate('help.option.json')],
        ['    --plain', translate('help.option.plain')],
        ['    --short', translate('help.option.short')],
        [`    --color <${place('when')}>`, translate('help.option.color')],
        ['-q, --quiet', translate('help.option.quiet')],
        ['-h, --help', translate('help.option.help')],
        ['-v, --version', translate('help.option.version')],
        ['    --', translate('help.option.end')],
      ],
    ],
    [
      'exit',
      Object.entries(EXIT).map(([name, status]) => [
        String(status),
        translate(`help.exitCode.${name}`),
      ]),
    ],
  ];
  const column = Math.max(
    ...sections.flatMap(([, rows]) => rows.map(([left]) => displayWidth(left))),
  );
  const parts = sections.map(([name, rows]) => {
    const lines = rows.map(([left, right]) => wrap(right, width, `  ${code(pad(left, column))}  `));
    return `${strong(translate(`help.${name}`))}\n${lines.join('\n')}`;
  });
  const head = `${wrap(translate('help.tagline'), width)}\n\n${code(translate('help.usage'))}`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
