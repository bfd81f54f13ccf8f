import {
  quoted,
  type CompletedCommand,
  type CompletedOption,
  type CompletionModel,
} from '../model.ts';
import type { Candidates } from '../values.ts';

/** Completions for fish 3 and newer. */
export function script({ commands, options, valued, values }: CompletionModel): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  return `# fish completion of polystatus: polystatus completion fish > ~/.config/fish/completions/polystatus.fish
function __polystatus_command
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${valued.join(' ')}
                set skip 1
            case '--'
                echo show
                return
            case '-?*'
            case ${names.join(' ')}
                echo $word
                return
            case '*'
                echo show
                return
        end
    end
    echo none
end

function __polystatus_is
    contains -- (__polystatus_command) $argv
end

${[...values].flatMap(([name, own]) => (typeof own === 'string' ? [] : [valueFunction(name, own)])).join('\n\n')}

complete -c polystatus -f
complete -c polystatus -n '__polystatus_is none' -a '(__polystatus_command_values)'
${commands.flatMap((command) => operandLines(command, values)).join('\n')}
${options.map((option) => optionLine(option, commands, values)).join('\n')}
`;
}

function valueFunction(name: string, rows: readonly (readonly [string, string])[]): string {
  const words = rows.map(([value, text]) => `${quoted(value)} ${quoted(text)}`);
  return `function __polystatus_${name}_values\n    printf '%s\\t%s\\n' ${words.join(' ')}\nend`;
}

function operandLines(
  { name, operands }: CompletedCommand,
  values: ReadonlyMap<string, NonNullable<Candidates>>,
): string[] {
  const place = name === '' ? 'none show' : name;
  return [...new Set(operands.map((operand) => operand.name))].flatMap((operand) => {
    const own = values.get(operand);
    if (own === undefined) return [];
    const what = typeof own === 'string' ? '-F' : `-a '(__polystatus_${operand}_values)'`;
    return [`complete -c polystatus -n '__polystatus_is ${place}' ${what}`];
  });
}

function optionLine(
  { name, letter, value, description }: CompletedOption,
  commands: readonly CompletedCommand[],
  values: ReadonlyMap<string, NonNullable<Candidates>>,
): string {
  const places = commands
    .filter(({ options }) => options.some((option) => option.name === name))
    .flatMap((command) => (command.name === '' ? ['none', 'show'] : command.name));
  const own = value === undefined ? undefined : values.get(value);
  const parts = [
    'complete -c polystatus',
    places.length > commands.length ? '' : `-n '__polystatus_is ${places.join(' ')}'`,
    letter === undefined ? '' : `-s ${letter}`,
    `-l ${name}`,
    value === undefined ? '' : own === 'directory' || own === 'file' ? '-rF' : '-x',
    typeof own === 'object' ? `-a '(__polystatus_${value ?? ''}_values)'` : '',
    `-d ${quoted(description)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
