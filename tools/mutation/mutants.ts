import ts from 'typescript';
import { operatorInstead, regexInstead, withoutCall } from './instead.ts';

/** One small fault that a program might have. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

/** Every fault of a kind that tests should notice, in the order of the text. */
export function mutantsOf(text: string): Mutant[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const instead of insteadOf(node)) {
      const [start, end] = [node.getStart(file), node.getEnd()];
      if (instead !== text.slice(start, end)) found.push({ start, end, text: instead });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function insteadOf(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return operatorInstead(node);
  if (ts.isIfStatement(node)) return conditionInstead(node, node.expression);
  if (ts.isConditionalExpression(node)) return conditionInstead(node, node.condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  // A statement of which only the effect counts.
  if (ts.isExpressionStatement(node)) return [';'];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) return [';'];
  if (ts.isNumericLiteral(node)) return isName(node) ? [] : [`(${node.text} + 1)`];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isName(node) ? [] : [node.text === '' ? `'mutant'` : `''`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isRegularExpressionLiteral(node)) return regexInstead(node.text);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return ['[]'];
  if (ts.isCallExpression(node)) return withoutCall(node);
  return [];
}

function conditionInstead(node: ts.Node, condition: ts.Expression): string[] {
  const from = condition.getStart() - node.getStart();
  const whole = node.getText();
  const rest = whole.slice(from + condition.getText().length);
  return ['true', 'false'].map((value) => `${whole.slice(0, from)}(${value})${rest}`);
}

/** What is no value: the key of a property. */
function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}
