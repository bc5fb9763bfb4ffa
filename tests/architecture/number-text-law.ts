import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** Where numbers become text for readers; and where they do for a terminal or as places in a drawing. */
const mayWrite = [
  /^src\/domain\/format\//,
  // Reports to those who build the site.
  /^src\/commands\/(bench|testing\/)/,
  // Lengths in styles and paths: no reader meets them.
  /^src\/ui\/percent-length\.ts$/,
  /^src\/features\/mechanism\/dose\/DosePlot\.tsx$/,
  // Coordinates of saved plots.
  /^src\/figures\/saved-plot\/(inline-part|inline-plot|inline-text|plot-sheet)\.ts$/,
];

const writers =
  /^(toFixed|toPrecision|toExponential|localeCompare|toLocale(?!LowerCase|UpperCase)\w*)$/;

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** True for `n === 1 ? 'study' : 'studies'`. */
function isPlural(node: ts.Node): boolean {
  return (
    ts.isConditionalExpression(node) &&
    ts.isBinaryExpression(node.condition) &&
    ts.isNumericLiteral(node.condition.right) &&
    node.condition.right.text === '1' &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      node.condition.operatorToken.kind,
    ) &&
    isText(node.whenTrue) &&
    isText(node.whenFalse)
  );
}

/** How a file writes numbers by itself: calls of the language, and choices between one and many. */
function ownWriting(path: string, text: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      if (writers.test(node.name.text)) found.push(node.name.text);
      if (ts.isIdentifier(node.expression) && node.expression.text === 'Intl') found.push('Intl');
    }
    if (isPlural(node)) found.push('=== 1 ?');
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** A number becomes text in one room, so that a minus, a thousand and a plural look alike everywhere. */
export const numberTextLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => !mayWrite.some((place) => place.test(path)))
    .flatMap(([path, text]) =>
      ownWriting(path, text).map((how) => `${path}: writes numbers itself ("${how}")`),
    );
