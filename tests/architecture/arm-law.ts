import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** Where roles may be compared: the rule itself, and what defines and checks records. */
const knowRoles = /^src\/domain\/(study\/contrast\.ts|schema\/|vocabulary\/|check\/)/;

const armRoleLiterals: ReadonlySet<string> = new Set([
  'ldn',
  'ldn-combination',
  'placebo',
  'active',
  'baseline',
  'exposure',
  'population',
  'naltrexone',
  'ultra-low-dose',
  'whole',
]);

/** True for `arm.role` and for a plain `role`, as it is called once it is taken out of an arm. */
function isRole(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node)
    ? node.name.text === 'role'
    : ts.isIdentifier(node) && node.text === 'role';
}

function isRoleLiteral(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && armRoleLiterals.has(node.text);
}

/** The roles of arms that a file compares: `role === 'ldn'`, `case 'placebo'` of a role, a list of roles. */
function comparedRoles(path: string, text: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isBinaryExpression(node)) {
      const pair = [node.left, node.right];
      const literal = pair.find(isRoleLiteral);
      if (literal && pair.some(isRole)) found.push((literal as ts.StringLiteralLike).text);
    }
    if (ts.isSwitchStatement(node) && isRole(node.expression)) found.push('switch');
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ['includes', 'has'].includes(node.expression.name.text) &&
      node.arguments.some(isRole)
    )
      found.push(node.expression.name.text);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/**
 * Which arm is LDN and which its comparator is asked in one file. Elsewhere no role of an arm is
 * compared; classes of comparators and directions of results are other things that share its words.
 */
export const armLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => !knowRoles.test(path))
    .flatMap(([path, text]) =>
      comparedRoles(path, text).map((role) => `${path}: compares roles of arms itself ("${role}")`),
    );
