import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface FoundRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What the source of a folder has for regular expressions: the literals, and the files that build more when they run. */
export function regexesIn(folder: string): { literals: FoundRegex[]; builders: Map<string, number> } {
  const literals: FoundRegex[] = [];
  const builders = new Map<string, number>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const name of names.sort()) {
    const path = join(folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        literals.push({
          place: `${path}:${line + 1}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
        builders.set(path, (builders.get(path) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, builders };
}
