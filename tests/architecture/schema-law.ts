import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** Rooms that check what comes from outside; the missing values of records are checked there, too. */
const checkers =
  /^src\/(domain\/(schema|check|saved-views|surveillance)\/|domain\/missing\/missing-schema\.ts$|data\/build\/|commands\/)/;
const checked = /^valibot$|(^|\/)schema\/.+$|\/missing-schema$/;

/** Modules of which something besides types is imported. */
function usedAtRunTime(path: string, text: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return [];
    const clause = statement.importClause;
    if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const named = clause?.namedBindings;
    const onlyTypes =
      named !== undefined &&
      ts.isNamedImports(named) &&
      clause?.name === undefined &&
      named.elements.length > 0 &&
      named.elements.every(({ isTypeOnly }) => isTypeOnly);
    return onlyTypes ? [] : [statement.moduleSpecifier.text];
  });
}

/** The library that checks records stays with what checks them; elsewhere only types of `schema`. */
export const schemaLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => !checkers.test(path))
    .flatMap(([path, text]) =>
      usedAtRunTime(path, text)
        .filter((module) => checked.test(module))
        .map((module) => `${path}: takes more than types from ${module}`),
    );
