import ts from 'typescript';
import { moduleFiles, type Law } from './project-files';

const verdict = /\b(in|non-?)?significan(t|tly|ce)\b|\bstatistically\b|\bprove[nsd]?\b/i;

function spokenTexts(path: string, text: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  return texts;
}

/**
 * No text of the product passes a verdict by P value. Comments may say why; the rules that check
 * the dataset for these words have to name them. The dataset itself is checked by those rules.
 */
export const wordLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => !path.startsWith('src/domain/check/'))
    .flatMap(([path, text]) =>
      spokenTexts(path, text)
        .filter((each) => verdict.test(each))
        .map((each) => `${path}: says "${verdict.exec(each)?.[0]}" in "${each.trim()}"`),
    );
