import { parse, type AnyNode, type FunctionDeclaration } from 'acorn';

/**
 * Puts parentheses around each function of a script. V8 takes these for “called at once” and
 * compiles the function along with its script, so that it is among what Node.js keeps of a module;
 * others are compiled anew by each process that calls them (docs/decisions/0015).
 *
 * @param script strict JavaScript, no module
 * @throws SyntaxError for what is none
 * @example eager('function a(){return 1}a()') // 'var a=(function (){return 1});a()'
 */
export function eager(script: string): string {
  return written(parse(script, { ecmaVersion: 'latest' }), script);
}

/** What stands at a node; functions that it declares come first, as they are there from its start. */
function written(node: AnyNode, script: string, parent?: AnyNode): string {
  const children = childrenOf(node);
  const declared = isBody(node, parent) ? children.filter(isDeclaration) : [];
  const first = children.find((child) => !isDirective(child));
  let text = '';
  let at = node.start;
  for (const child of children) {
    text += script.slice(at, child.start);
    if (child === first) text += declared.map((one) => asVariable(one, script)).join('');
    if (!declared.some((one) => one === child)) text += written(child, script, node);
    at = child.end;
  }
  text += script.slice(at, node.end);
  return isFunction(node) && !isMethod(parent) ? `(${text})` : text;
}

/** Without its name, which would be another variable inside. */
function asVariable(node: FunctionDeclaration, script: string): string {
  const { id, start } = node;
  const text = written(node, script);
  return `var ${id.name}=(${text.slice(0, id.start - start)}${text.slice(id.end - start)});`;
}

function childrenOf(node: AnyNode): AnyNode[] {
  // The key of `{ a = 1 }` stands where its value does.
  if (node.type === 'Property' && node.shorthand) return [node.value];
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((one, other) => one.start - other.start);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isFunction({ type }: AnyNode): boolean {
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}

/** The function of a method is part of its syntax. */
function isMethod(parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MethodDefinition') return true;
  return parent?.type === 'Property' && (parent.method || parent.kind !== 'init');
}

function isBody({ type }: AnyNode, parent: AnyNode | undefined): boolean {
  return type === 'Program' || (type === 'BlockStatement' && /Function/.test(parent?.type ?? ''));
}

function isDeclaration(node: AnyNode): node is FunctionDeclaration {
  return node.type === 'FunctionDeclaration';
}

function isDirective(node: AnyNode): boolean {
  return node.type === 'ExpressionStatement' && node.directive !== undefined;
}
