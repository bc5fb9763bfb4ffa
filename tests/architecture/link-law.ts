import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

/** What the address of a page begins with. The front page alone is `/`, a sign with other uses. */
const linkStart =
  /^\/(?:\?|(?:studies\/|topics\/|(?:synthesis|compare|mechanism|glossary|reviews|safety|saved|about|search)(?![\w-])))/;

/** The address book, the table of pages, and commands, which visit pages as readers would. */
const writers = /^src\/(domain\/address\/|app\/pages\.ts$|commands\/)/;

/** Where it starts like an address of a page, a text is one. */
export const linkLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => !writers.test(path))
    .flatMap(([path, text]) => {
      const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
      const faults: string[] = [];
      const visit = (node: ts.Node) => {
        if (ts.isImportDeclaration(node)) return;
        if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && linkStart.test(node.text))
          faults.push(`${path}: writes the address "${node.text}" by hand`);
        node.forEachChild(visit);
      };
      visit(source);
      return faults;
    });
