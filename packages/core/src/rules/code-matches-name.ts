import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'code-matches-name',
  description: 'The code in the file equals the file name.',
  of: ['facts'],
  check({ identity: { number }, raw }, report) {
    const code = (raw as { code?: unknown } | null)?.code;
    if (typeof code !== 'number' || code === Number(number)) return;
    report(
      `The file is called ${number}.yaml, but its code is ${code}.`,
      `Write “code: ${Number(number)}”, or rename the file.`,
      { path: ['code'] },
    );
  },
});
