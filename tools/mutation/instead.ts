import ts from 'typescript';

/** Operator → those that are taken for it. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
/** Method → the one that is taken for it; what is left out returns what it is called on. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
};
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'toReversed', 'trim', 'slice', 'replace']);

/** A binary expression with another operator, or with its left side alone. */
export function operatorInstead({ left, operatorToken, right }: ts.BinaryExpression): string[] {
  const operator = operatorToken.getText();
  if (operator === '??') return [`(${left.getText()})`];
  const others = [...(OPERATORS[operator] ?? [])];
  if (operator === '+' && [left, right].some(ts.isNumericLiteral)) others.push('-');
  return others.map((other) => `(${left.getText()}) ${other} (${right.getText()})`);
}

/** A call of another method, or none. */
export function withoutCall(call: ts.CallExpression): string[] {
  if (!ts.isPropertyAccessExpression(call.expression)) return [];
  const { expression, name } = call.expression;
  const other = METHODS[name.text];
  if (other !== undefined) {
    const at = name.getStart() - call.getStart();
    const whole = call.getText();
    return [whole.slice(0, at) + other + whole.slice(at + name.text.length)];
  }
  return LEFT_OUT.has(name.text) ? [expression.getText()] : [];
}

/** A regular expression that finds more, or less. */
export function regexInstead(text: string): string[] {
  const end = text.lastIndexOf('/');
  const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)];
  const others = [
    pattern.replace(/^\^/, ''),
    pattern.replace(/(?<!\\)\$$/, ''),
    pattern.replace(/(?<![\\])\[\^/, '['),
    pattern.replace(/(?<![\\])\[(?!\^)/, '[^'),
    pattern.replace(/(?<=[^\\(])\+/, '?'),
    pattern.replace(/\(\?<?!/, (open) => open.replace('!', '=')),
  ];
  return [...new Set(others)].flatMap((other) =>
    other === pattern || other === '' || !isValid(other, flags) ? [] : [`/${other}/${flags}`],
  );
}

function isValid(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags).source !== '';
  } catch {
    return false;
  }
}
