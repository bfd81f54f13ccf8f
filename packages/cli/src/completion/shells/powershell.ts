import type { CompletedCommand, CompletionModel } from '../model.ts';
import type { Candidates } from '../values.ts';

type Rows = readonly (readonly [value: string, text: string])[];

/** Completions for PowerShell 5 and newer. */
export function script({ commands, options, valued, values }: CompletionModel): string {
  const named = commands.filter(({ name }) => name !== '');
  const taking = options.flatMap(({ name, letter, value }) => {
    const own = value === undefined ? undefined : values.get(value);
    if (typeof own !== 'object') return [];
    return [`--${name}`, ...(letter === undefined ? [] : [`-${letter}`])].map(
      (word) => `    ${literal(word)} = ${literal(value ?? '')}`,
    );
  });
  return `# PowerShell completion of polystatus: polystatus completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName polystatus -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $values = @{
${[...values].flatMap(([name, own]) => (typeof own === 'object' ? [`    ${literal(name)} = @(${rows(own)})`] : [])).join('\n')}
  }
  $options = @{
${commands.map((command) => `    ${literal(command.name)} = @(${rows(optionRows(command))})`).join('\n')}
  }
  $operands = @{
${commands.map((command) => `    ${literal(command.name)} = @(${operandNames(command, values)})`).join('\n')}
  }
  $taking = @{
${taking.join('\n')}
  }
  $valued = @(${valued.map(literal).join(', ')})
  $commands = @(${named.map(({ name }) => literal(name)).join(', ')})

  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = ''
  $skip = $false
  foreach ($word in $words) {
    if ($skip) { $skip = $false; continue }
    if ($valued -ccontains $word) { $skip = $true; continue }
    if ($word.StartsWith('-')) { continue }
    if ($commands -ccontains $word) { $command = $word }
    break
  }
  $last = if ($words.Count -gt 0) { $words[-1] } else { '' }
  if ($skip) { $offered = if ($taking.ContainsKey($last)) { $values[$taking[$last]] } else { @() } }
  elseif ($wordToComplete.StartsWith('-')) { $offered = $options[$command] }
  else {
    $offered = @($operands[$command] | ForEach-Object { $values[$_] })
    if ($command -eq '' -and $words.Count -eq 0) { $offered = @($values['command']) + $offered }
  }
  # A pair alone would be taken for two rows.
  for ($at = 0; $at + 1 -lt $offered.Count; $at += 2) {
    $value = $offered[$at]
    if ($value.StartsWith($wordToComplete)) {
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $offered[$at + 1])
    }
  }
}
`;
}

/** Values and their texts, one after the other. */
function rows(own: Rows): string {
  return own.map(([value, text]) => `${literal(value)}, ${literal(text || value)}`).join(', ');
}

function optionRows({ options }: CompletedCommand): Rows {
  return options.map(({ name, description }) => [`--${name}`, description]);
}

function operandNames(
  { operands }: CompletedCommand,
  values: ReadonlyMap<string, NonNullable<Candidates>>,
): string {
  const names = new Set(operands.map(({ name }) => name));
  return [...names]
    .filter((name) => typeof values.get(name) === 'object')
    .map(literal)
    .join(', ');
}

/** In single quotes nothing means anything to PowerShell but the quote, of any shape, itself. */
function literal(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201B]/g, '$&$&')}'`;
}
