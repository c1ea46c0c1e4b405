/**
 * Facts have one place. What a status, a decision, a rule or a day says of a record is asked of the
 * functions that are named for it; nowhere else are the words compared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Where the words may be compared: each file is the place of a fact. */
const FACTS: ReadonlySet<string> = new Set([
  'model/agreement.ts',
  'model/body-facts.ts',
  'model/decision-facts.ts',
  'model/dispute-facts.ts',
  'model/item-facts.ts',
  'model/list-facts.ts',
  'model/service-facts.ts',
]);

/** Words of records whose meaning has a fact → what to ask instead. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    在施: 'isWhole',
    部分收回: 'withdrawalOf',
    收回: 'isItemInForce',
    认领: 'isClaimed',
    不承接: 'isDeclined',
    不适用: 'isNotApplicable',
    退回: 'isReleased',
    拟订: 'isDraft',
    签订: 'isSigned',
    终止: 'isEnded',
    委托: 'isDelegated',
    下放: 'isDelegated',
    each: 'eachDecides',
    single: 'eachDecides',
  }),
);

const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...EQUALITIES,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** Each comparison that has a name, as `line: what`. */
function rawFacts(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind)) {
      const sides = [node.left, node.right];
      const [word] = sides.flatMap((side) => (ts.isStringLiteral(side) ? [side.text] : []));
      // A stage of the plan is called 认领 as well.
      const ofStage = sides.some((side) => /(^|\.)(stage|one)$/.test(side.getText()));
      const fact = word === undefined || ofStage ? undefined : WORDS.get(word);
      if (fact !== undefined && !isOfWhatPeopleType(path)) say(node, `${String(word)}: ${fact}`);
      if (sides.some((side) => /(^|\.)dissolved$/.test(side.getText()))) {
        say(node, 'dissolved: existsOn, dissolvedOn');
      }
      if (sides.some((side) => /(^|\.)closed\??\.date$/.test(side.getText()))) {
        say(node, 'closed.date: isClosedOn');
      }
    }
    if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) {
      const fact = WORDS.get(node.expression.text);
      if (fact !== undefined) say(node, `${node.expression.text}: ${fact}`);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { parent } = node;
      const called = ts.isPropertyAccessExpression(parent) ? parent.name.text : '';
      const judged = ['includes', 'some', 'find', 'filter', 'every', 'indexOf'].includes(called);
      if (node.name.text === 'claimants' && judged)
        say(node, 'claimants: mayClaim, isClaimantKind');
      const collected = ts.isArrowFunction(parent) && parent.body === node;
      if (node.name.text === 'claimants' && collected) say(node, 'claimants: mayClaimFromSome');
      if (node.name.text === 'dissolved' && !isSaid(path))
        say(node, 'dissolved: existsOn, dissolvedOn');
    }
    if (
      ts.isBindingElement(node) &&
      !isSaid(path) &&
      (node.propertyName ?? node.name).getText() === 'dissolved'
    ) {
      say(node, 'dissolved: existsOn, dissolvedOn');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A form that asks for a rule compares what was typed; it is no record yet. */
function isOfWhatPeopleType(path: string): boolean {
  return path === 'actions/new-catalogue-words.ts';
}

/** Sentences name the days that a finding tells. */
function isSaid(path: string): boolean {
  return path.startsWith('text/');
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
  .sort();

describe('facts about records', () => {
  it('are asked by name in every room', () => {
    const raw = files
      .filter((path) => !FACTS.has(path))
      .flatMap((path) => rawFacts(path, readFileSync(join(SRC, path), 'utf8')));
    expect(raw).toEqual([]);
  });

  it('were looked for in every file, those of the facts among them', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const path of FACTS) expect(files).toContain(path);
    const inPlace = [...FACTS].flatMap((path) =>
      rawFacts(path, readFileSync(join(SRC, path), 'utf8')),
    );
    expect(inPlace.length).toBeGreaterThan(10);
  });

  it.each([
    ["if (item.status === '收回') return;", '收回: isItemInForce'],
    ["const held = '认领' === value.decision;", '认领: isClaimed'],
    ["claims.some((claim) => claim.value.decision !== '退回');", '退回: isReleased'],
    ["switch (decision) { case '不承接': break; }", '不承接: isDeclined'],
    ["const each = list?.rule === 'each';", 'each: eachDecides'],
    ['list.claimants.includes(body.kind);', 'claimants: mayClaim, isClaimantKind'],
    ['lists.flatMap(({ value }) => value.claimants);', 'claimants: mayClaimFromSome'],
    ['if (body.dissolved) return;', 'dissolved: existsOn, dissolvedOn'],
    ['const { dissolved } = body;', 'dissolved: existsOn, dissolvedOn'],
    ['service.closed.date > day;', 'closed.date: isClosedOn'],
  ])('%s is seen', (text, what) => {
    expect(rawFacts('a.ts', text)).toContain(`a.ts:1: ${what}`);
  });
});
