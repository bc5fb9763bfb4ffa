import ts from 'typescript';

export interface ExportedNames {
  /** Names of exported values: functions, classes, constants. */
  readonly values: readonly string[];
  /** Names of exported types and interfaces. */
  readonly types: readonly string[];
  readonly hasDefault: boolean;
  /** Name of the default export where it has one. */
  readonly defaultName: string | null;
  /** `export … from`: what a barrel is made of. */
  readonly forwards: boolean;
}

function isExported(node: ts.Statement): node is ts.Statement & ts.HasModifiers {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

const read = new Map<string, ExportedNames>();

/** What a module exports, read once from its syntax. */
export function exportedNames(path: string, text: string): ExportedNames {
  const key = `${path}\n${text}`;
  const names = read.get(key) ?? namesIn(path, text);
  read.set(key, names);
  return names;
}

function namesIn(path: string, text: string): ExportedNames {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  const values: string[] = [];
  const types: string[] = [];
  let hasDefault = false;
  let defaultName: string | null = null;
  let forwards = false;
  for (const node of source.statements) {
    if (ts.isExportAssignment(node)) {
      hasDefault = true;
      if (ts.isIdentifier(node.expression)) defaultName = node.expression.text;
    } else if (ts.isExportDeclaration(node)) {
      forwards ||= node.moduleSpecifier !== undefined;
      if (!node.exportClause || !ts.isNamedExports(node.exportClause)) continue;
      for (const each of node.exportClause.elements)
        (node.isTypeOnly || each.isTypeOnly ? types : values).push(each.name.text);
    } else if (isExported(node)) {
      if (ts.isVariableStatement(node)) {
        for (const { name } of node.declarationList.declarations)
          if (ts.isIdentifier(name)) values.push(name.text);
      } else if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
        types.push(node.name.text);
      } else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
        const name = node.name?.text ?? null;
        const isDefault = ts
          .getModifiers(node)
          ?.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword);
        if (isDefault) {
          hasDefault = true;
          defaultName = name;
        } else if (name !== null) values.push(name);
      }
    }
  }
  return { values, types, hasDefault, defaultName, forwards };
}
