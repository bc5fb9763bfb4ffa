import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** What makes a component whose code comes later; the second is made of the first in its own file. */
const maker = /^(React\.)?(lazy|onDemand)$/;
const makersFile = 'src/ui/loading/on-demand.ts';

/** Names of the functions, as far as they have one, inside which one is made. */
function lazyCallsWithin(path: string, text: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node, within: string | null) => {
    const isLazy = ts.isCallExpression(node) && maker.test(node.expression.getText());
    if (isLazy && within !== null) found.push(within);
    const inner = ts.isFunctionLike(node) ? (node.name?.getText() ?? 'a function') : within;
    node.forEachChild((child) => visit(child, inner));
  };
  visit(source, null);
  return found;
}

/** A lazy part is declared once, at the top: inside a component it would be a new one at every render. */
export const lazyLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => path !== makersFile)
    .flatMap(([path, text]) =>
      lazyCallsWithin(path, text).map((name) => `${path}: calls lazy within ${name}`),
    );
