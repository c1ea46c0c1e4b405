/**
 * Every key of every table of texts is used in src (or by what generates the documents), outside the table's own file: by its name after a dot,
 * taken apart (`{ key }`), or as a word that chooses among a table's keys. A sentence nobody says is one
 * that somebody will translate, correct and wonder about.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

const files = new Map(
  ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.m?ts$/.test(name) && !name.includes('generated'))
        .map((name) => join(ROOT, folder, name)),
    )
    .map((path) => {
      const name = relative(ROOT, path).replaceAll('\\', '/');
      return [
        name,
        ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
      ];
    }),
);

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** The object literal that is written there, or that the name stands for in the file. */
function literalOf(
  file: ts.SourceFile,
  node: ts.Node | undefined,
): ts.ObjectLiteralExpression | null {
  if (node === undefined) return null;
  if (ts.isObjectLiteralExpression(node)) return node;
  let found: ts.ObjectLiteralExpression | null = null;
  each(file, (other) => {
    if (!ts.isVariableDeclaration(other) || other.name.getText() !== node.getText()) return;
    const { initializer } = other;
    if (initializer !== undefined && ts.isObjectLiteralExpression(initializer)) found = initializer;
  });
  return found;
}

/** Keys of the first table of each `bilingual(zh, en)`. */
function keysOf(file: ts.SourceFile): readonly string[] {
  const keys: string[] = [];
  each(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'bilingual') return;
    const zh = literalOf(file, node.arguments[0]);
    if (zh === null) return;
    for (const { name } of zh.properties) {
      if (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))) {
        keys.push(name.text);
      }
    }
  });
  return keys;
}

function namesUsedIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  each(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isStringLiteralLike(node)) names.add(node.text);
    else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText());
  });
  return names;
}

it('every sentence of a table is said somewhere', () => {
  const used = [...files].map(([path, file]) => ({ path, names: namesUsedIn(file) }));
  const tables = [...files].map(([path, file]) => ({ path, keys: keysOf(file) }));
  expect(tables.flatMap(({ keys }) => keys).length).toBeGreaterThan(500);
  const dead = tables.flatMap(({ path, keys }) =>
    keys
      .filter((key) => !used.some((other) => other.path !== path && other.names.has(key)))
      .map((key) => `${path}: ${key}`),
  );
  expect(dead).toEqual([]);
});
