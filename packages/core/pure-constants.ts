import type { Plugin } from 'tsup';
import ts from 'typescript';

/**
 * Wraps the constants of a module that are worked out by calls, spreads or reads, so that a bundler knows
 * that they have no effect and drops those that nobody uses: `const X = /* @__PURE__ *\/ (() => f())();`.
 */
export function pureConstants(): Plugin {
  return { name: 'pure-constants', renderChunk: (code) => ({ code: wrapped(code) }) };
}

function wrapped(code: string): string {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, true);
  const found = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && hasEffect(initializer) ? [initializer] : []));
  // From the end to the start, so that the places before stay where they are.
  return found.reduceRight((text, { pos, end }) => {
    const value = text.slice(pos, end).trim();
    return `${text.slice(0, pos)} /* @__PURE__ */ (() => (${value}))()${text.slice(end)}`;
  }, code);
}

/** Whether a bundler may think that working a value out does something. */
function hasEffect(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  const mayAct =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node);
  return mayAct || ts.forEachChild(node, (child) => hasEffect(child) || undefined) === true;
}
