import { quoted, type CompletedCommand, type CompletionModel } from '../model.ts';

/** Completions for bash 4.1 and newer; needs nothing but bash. */
export function script(model: CompletionModel): string {
  const { commands, options, valued, values } = model;
  return `# bash completion of polystatus: source <(polystatus completion bash)
_polystatus_values() {
  case $1 in
${[...values]
  .map(
    ([name, own]) =>
      `    ${name}) ${typeof own === 'string' ? `compgen -${own === 'file' ? 'f' : 'd'} -- "$2"` : list(own)} ;;`,
  )
  .join('\n')}
  esac
}

_polystatus_option_value() {
  case $1 in
${options
  .filter(({ value }) => value !== undefined)
  .map(
    ({ name, letter, value }) =>
      `    --${name}${letter === undefined ? '' : `|-${letter}`}) _polystatus_values ${value} "$2" ;;`,
  )
  .join('\n')}
  esac
}

_polystatus_options() {
  case $1 in
${commands.map((command) => `    ${quoted(command.name)}) ${list(optionRows(command))} ;;`).join('\n')}
  esac
}

_polystatus_operands() {
  case $1 in
${commands.map((command) => `    ${quoted(command.name)}) ${operands(command)} ;;`).join('\n')}
  esac
}

_polystatus() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local at=$COMP_CWORD command='' first=1 skip='' literal='' word line value text cut='' widest=0
  # bash breaks words at “=”; put them together again.
  while ((at > 2)) && [[ $before == = || $current == =* ]]; do
    if [[ $before == = ]]; then
      current="\${COMP_WORDS[at-2]}=$current"
      ((at -= 2))
    else
      current="\${COMP_WORDS[at-1]}$current"
      ((at -= 1))
    fi
    before=\${COMP_WORDS[at-1]}
  done
  for word in "\${COMP_WORDS[@]:1:at-1}"; do
    if [[ $skip ]]; then
      skip=''
      continue
    fi
    case $word in
      --) literal=1 ;;
      ${valued.join('|')}) skip=1 ;;
      -?*) ;;
      ${commands
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .join('|')}) [[ $first && ! $literal ]] && command=$word
        first='' ;;
      *) first='' ;;
    esac
  done
  local -a found=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    [[ $value == "$current"* ]] && found+=("$line") && ((\${#value} > widest)) && widest=\${#value}
  done < <(
    if [[ $skip ]]; then
      _polystatus_option_value "$before" "$current"
    elif [[ $current == --*=* && ! $literal ]]; then
      _polystatus_option_value "\${current%%=*}" "\${current#*=}" | while IFS= read -r line; do
        printf '%s=%s\\n' "\${current%%=*}" "$line"
      done
    elif [[ $current == -* && ! $literal ]]; then
      _polystatus_options "$command"
    else
      [[ $first && ! $literal ]] && _polystatus_values command
      _polystatus_operands "$command" "$current"
    fi
  )
  [[ $current == *=* && $COMP_WORDBREAKS == *=* ]] && cut=\${current%"\${current##*=}"}
  COMPREPLY=()
  for line in "\${found[@]}"; do
    value=\${line%%$'\\t'*}
    text=\${line#"$value"}
    text=\${text#$'\\t'}
    # Descriptions are for reading: where bash lists what there is, not where it fills a word in.
    if ((\${#found[@]} > 1)) && [[ $text && \${COMP_TYPE-63} != 37 && \${COMP_TYPE-63} != 42 ]]; then
      printf -v value '%-*s  (%s)' "$widest" "$value" "$text"
    fi
    COMPREPLY+=("\${value#"$cut"}")
  done
}

complete -o nosort -F _polystatus polystatus 2>/dev/null || complete -F _polystatus polystatus
`;
}

type Rows = readonly (readonly [value: string, description: string])[];

function list(rows: Rows): string {
  if (rows.length === 0) return ':';
  const words = rows.map(([value, text]) => `${quoted(value)} ${quoted(text)}`);
  return String.raw`printf '%s\t%s\n' ${words.join(' ')}`;
}

function optionRows({ options }: CompletedCommand): Rows {
  return options.map(({ name, description }) => [`--${name}`, description] as const);
}

function operands({ operands: own }: CompletedCommand): string {
  const names = [...new Set(own.map(({ name }) => name))];
  return names.length === 0
    ? ':'
    : names.map((name) => `_polystatus_values ${name} "$2"`).join('; ');
}
