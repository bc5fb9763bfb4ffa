import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** What reaches outside the function: page, network, storage, machine, timer. */
const outside = new Set([
  'window', 'document', 'globalThis', 'self', 'navigator', 'location', 'history', 'localStorage',
  'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'process', 'console', 'crypto',
  'performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame',
]); // prettier-ignore

function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.right !== node;
  return (
    !(
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isJsxAttribute(parent)
    ) ||
    ('initializer' in parent && parent.initializer === node)
  );
}

function declares(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent)) &&
    parent.name === node
  );
}

/** The clock and chance: what answers differently the next time. */
function isUnrepeatable(node: ts.Node): boolean {
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (!ts.isCallExpression(node)) return false;
  return /^(Date|Date\.now|Math\.random)$/.test(node.expression.getText());
}

function faultsIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const own = new Set<string>();
  const faults: string[] = [];
  const each = (node: ts.Node, visit: (node: ts.Node) => void) => {
    visit(node);
    node.forEachChild((child) => each(child, visit));
  };
  each(source, (node) => {
    if (ts.isIdentifier(node) && declares(node)) own.add(node.text);
  });
  each(source, (node) => {
    if (isUnrepeatable(node))
      faults.push(`${path}: ${node.getText()} answers differently each time`);
    if (ts.isIdentifier(node) && outside.has(node.text) && !own.has(node.text) && isName(node))
      faults.push(`${path}: ${node.text} reaches outside the domain`);
  });
  return faults;
}

/** The domain is pure: no page, no network, no machine, no clock, no chance. */
export const purityLaw: Law = (files) =>
  moduleFiles(files, ['src/domain']).flatMap(([path, text]) => faultsIn(path, text));
