import {
  quoted,
  type CompletedCommand,
  type CompletedOption,
  type CompletionModel,
} from '../model.ts';
import type { Candidates } from '../values.ts';

/** Completions for zsh 5; its own functions set out the list. */
export function script({ commands, valued, values, label }: CompletionModel): string {
  const names = commands.filter(({ name }) => name !== '');
  return `#compdef polystatus
# zsh completion of polystatus: polystatus completion zsh > a folder of $fpath/_polystatus
${[...values].map(([name, own]) => valueFunction(name, label(name), own)).join('\n')}

_polystatus_first() {
  _polystatus_command
  _polystatus_query
}

_polystatus() {
  local word command='' skip=''
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $skip ]]; then
      skip=''
      continue
    fi
    case $word in
      (${valued.join('|')}) skip=1 ;;
      (--) break ;;
      (-?*) ;;
      (${names.map(({ name }) => name).join('|')}) command=$word; break ;;
      (*) break ;;
    esac
  done
  case $command in
${commands.map((command) => `    (${command.name || "''"}) _arguments -s -S ${specs(command, { values, label }).join(' ')} ;;`).join('\n')}
  esac
}

if [[ $funcstack[1] == _polystatus ]]; then
  _polystatus "$@"
else
  compdef _polystatus polystatus
fi
`;
}

function valueFunction(name: string, label: string, own: NonNullable<Candidates>): string {
  if (own === 'file') return `_polystatus_${name}() { _files }`;
  if (own === 'directory') return `_polystatus_${name}() { _files -/ }`;
  const rows = own.map(([value, text]) =>
    quoted(`${value.replaceAll(':', String.raw`\:`)}${text === '' ? '' : `:${text}`}`),
  );
  return `_polystatus_${name}() {
  local -a found=(${rows.join(' ')})
  _describe -t ${name} ${quoted(label)} found
}`;
}

function specs(
  { name, operands, options }: CompletedCommand,
  { values, label }: Pick<CompletionModel, 'values' | 'label'>,
): string[] {
  const action = (placeholder: string): string =>
    `${label(placeholder)}:${values.has(placeholder) ? `_polystatus_${placeholder}` : ' '}`;
  const own = operands.map(({ name: placeholder, many, optional }, at) => {
    const place = many ? '*' : `${at + 2}${optional ? ':' : ''}`;
    return quoted(`${place}:${action(placeholder)}`);
  });
  const first = name === '' ? [`'1:${label('query')}:_polystatus_first'`] : ["'1: : '"];
  return [...options.flatMap((option) => optionSpecs(option, action)), ...first, ...own];
}

function optionSpecs(
  { name, letter, value, many, description }: CompletedOption,
  action: (placeholder: string) => string,
): string[] {
  const text = `[${description.replace(/[[\]:\\]/g, String.raw`\$&`)}]`;
  const after = value === undefined ? '' : `:${action(value)}`;
  const long = `--${name}${value === undefined ? '' : '='}`;
  const repeat = many ? '*' : '';
  if (letter === undefined) return [quoted(`${repeat}${long}${text}${after}`)];
  return [
    quoted(`(--${name})-${letter}${value === undefined ? '' : '+'}${text}${after}`),
    quoted(`(-${letter})${long}${text}${after}`),
  ];
}
