/** claim, decline, release, transfer as a clerk runs them, in this process, on a tiny catalogue. */
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueParts } from '../../support/catalogue-builder.ts';
import { find, makeItem } from '../../support/catalogue-builder.ts';
import { catalogueFolder, newFolder, writeFile } from '../../support/catalogue-folder.ts';
import { folderState } from '../../support/folder-state.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const CLERK = ['--clerk', 'clerk@jinan.example'];
const FIRST = 'claims/city/city-001.yaml';

/** Nothing claimed yet, and a fourth item that has no field. */
function unclaimed(parts: CatalogueParts): void {
  parts.claims = [];
  parts.items.push({ value: makeItem('city', 4, { name: '没有领域的事项审批' }) });
}

async function run(root: string, line: string, ...more: string[]): Promise<Ran> {
  return runProgram([...line.split(' '), ...more, ...CLERK], {
    cwd: root,
    env: { GIT_CEILING_DIRECTORIES: root },
  });
}

const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('claim', () => {
  it('several at once, and again: already yours', async () => {
    const root = catalogueFolder(unclaimed);
    const first = await run(root, 'claim city-001..city-002 --org 市教育局');
    expect(first).toMatchObject({ exit: 0 });
    expect(first.stderr).toContain('写了 2 个文件');
    expect(textOf(root, FIRST)).toContain('claimant: jn-education\ndecision: 认领\n');
    const state = folderState(root);
    const again = await run(root, 'claim city-001..city-002 --org 市教育局');
    expect(again).toMatchObject({ exit: 0 });
    expect(again.stdout).toContain('早已认领：city-001');
    expect(folderState(root)).toEqual(state);
  });

  it.each([
    ['jn-education', 'id'],
    ['JN-Education', 'id in capitals'],
    ['济南市教育局', 'name'],
    ['市教育局', 'alias'],
    ['113701000000000028', 'credit code'],
    ['sjyj', 'initials of the alias'],
    ['jnsjyj', 'initials of the name'],
  ])('finds the body by %s (%s)', async (org) => {
    const root = catalogueFolder(unclaimed);
    const ran = await run(root, 'claim city-001 --org', org);
    expect(ran.exit).toBe(0);
    expect(textOf(root, FIRST)).toContain('claimant: jn-education');
  });

  it('initials that several bodies share mean the one that may claim; else they are named', async () => {
    const root = catalogueFolder((parts) => {
      unclaimed(parts);
      parts.organizations.push({ value: { id: 'sd-x', name: '省教育局', kind: '省级机关' } });
    });
    expect(await run(root, 'claim city-001 --org sjyj')).toMatchObject({ exit: 0 });
    const two = catalogueFolder((parts) => {
      unclaimed(parts);
      parts.organizations.push({ value: { id: 'jn-x', name: '市教研局', kind: '市级部门' } });
    });
    const ran = await run(two, 'claim city-001 --org sjyj');
    expect(ran).toMatchObject({ exit: 2 });
    expect(ran.stderr).toContain('jn-education');
    expect(ran.stderr).toContain('jn-x');
  });

  it('all or nothing, unless --keep-going; who has it, since when, in which file', async () => {
    const root = catalogueFolder((parts) => {
      parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-002');
    });
    const line = 'claim city-001..city-002 --org jn-police';
    const refused = await run(root, line);
    expect(refused).toMatchObject({ exit: 5, stdout: '' });
    expect(refused.stderr).toContain('济南市教育局 2020-08-01 已认领（claims/city/city-001.yaml）');
    expect(existsSync(join(root, 'claims/city/city-002.yaml'))).toBe(false);
    const kept = await run(root, line, '--keep-going');
    expect(kept).toMatchObject({ exit: 5 });
    expect(textOf(root, 'claims/city/city-002.yaml')).toContain('claimant: jn-police');
    expect(textOf(root, FIRST)).toContain('claimant: jn-education');
  });

  it('a filter: what is open in the body’s fields, shown and asked for; --yes in scripts', async () => {
    const root = catalogueFolder(unclaimed);
    const asked = await run(root, 'claim --list city --org jn-education');
    expect(asked).toMatchObject({ exit: 2, stdout: '' });
    expect(asked.stderr).toContain('  将认领：city-001');
    expect(asked.stderr).toContain('--yes');
    const done = await run(root, 'claim --list city --org jn-education --yes');
    expect(done.exit).toBe(0);
    expect(done.stdout.match(/^已认领：/gm)).toHaveLength(2);
    const none = await run(root, 'claim --list city --org jn-education --yes');
    expect(none.exit).toBe(4);
    const licence = await run(root, 'claim --type 许可 --list zone --org jn-laiwu --yes');
    expect(licence.stdout.match(/^已认领：/gm)).toHaveLength(2);
    expect(existsSync(join(root, 'claims/zone/jn-laiwu/zone-001.yaml'))).toBe(true);
  });

  it.each([
    ['claim 2 --list city --org jn-education', 0, 'city-002'],
    ['claim 1-2 --list 市实施事项 --org jn-education', 0, '认领 2 项'],
    ['claim 2 --org jn-education', 2, 'zone-002  企业投资项目备案变更审批'],
    ['claim 9 --list city --org jn-education', 4, '没有事项“city 9”'],
    ['claim city-1 --org jn-education', 4, '是不是 city-001？'],
    ['claim city-003..city-009 --org jn-police', 4, '最后一个是 city-004'],
    ['claim city-002..zone-001 --org jn-education', 2, '不是事项范围'],
    ['claim city-1..city-999999999 --org jn-education', 2, '不是事项范围'],
    ['claim 高等教育自学考试专业设立审批 --org jn-education', 0, 'city-002'],
    ['claim 自学考试专业设立审批 --org jn-education', 0, 'city-002'],
    ['claim 自学考式专业 --org jn-education', 4, '是不是 city-002？'],
    ['claim --field 教肓 --org jn-education', 4, '是不是“教育”？'],
    ['claim --type 行政许克 --org jn-education', 4, '是不是“行政许可”？'],
    ['claim --list citi --org jn-education', 4, '是不是“city”？'],
    ['claim city-001 --org 市教肓局', 4, '是不是“市教育局”？'],
    ['claim city-001 --org jn-laiwu', 5, '只由市级部门认领'],
    ['claim city-001 --org jn-education --with jn-education', 5, '不能和自己配合'],
    ['claim --org jn-education', 2, '没有说明是哪些事项'],
    ['decline city-001 --org jn-education', 5, '没有写理由'],
    ['release city-001 --org jn-education --reason 无', 5, '谈不上退回'],
    ['transfer city-001 --from jn-education --to jn-police --reason 划转', 5, '现在无人认领'],
    ['transfer city-001 --from jn-education --to jn-education --reason 划转', 2, '不能移交给自己'],
    ['transfer zone-001 --from jn-laiwu --to jn-gaoxin --reason 划转', 5, '各自决定'],
  ])('%s → %i', async (line, exit, words) => {
    const root = catalogueFolder(unclaimed);
    const ran = await run(root, line);
    expect(ran.stdout + ran.stderr).toContain(words);
    expect(ran.exit).toBe(exit);
    if (exit !== 0) expect(existsSync(join(root, 'claims'))).toBe(false);
  });

  it('names the successor of a dissolved body', async () => {
    const root = catalogueFolder((parts) => {
      unclaimed(parts);
      Object.assign(find(parts.organizations, 'jn-education'), {
        dissolved: '2020-08-01',
        successor: 'jn-police',
      });
    });
    const ran = await run(root, 'claim city-001 --org jn-education');
    expect(ran).toMatchObject({ exit: 5 });
    expect(ran.stderr).toContain('2020-08-01 撤销，由济南市公安局承继');
    expect(ran.stderr).toContain('--org jn-police');
  });

  it.each([
    ['claim --list city --org jn-education --yes'],
    ['claim --field 教育 --org jn-education --yes'],
  ])('%s: nothing is left for a dissolved body, and that is why', async (line) => {
    const root = catalogueFolder((parts) => {
      unclaimed(parts);
      Object.assign(find(parts.organizations, 'jn-education'), {
        dissolved: '2020-08-01',
        successor: 'jn-police',
      });
    });
    const ran = await run(root, line);
    expect(ran).toMatchObject({ exit: 5, stdout: '' });
    expect(ran.stderr).toContain('济南市教育局已于 2020-08-01 撤销，由济南市公安局承继');
  });

  it('warns of a clerk who is no listed member, and refuses one who has no address', async () => {
    const root = catalogueFolder((parts) => {
      unclaimed(parts);
      find(parts.organizations, 'jn-education').members = ['known@jinan.example'];
    });
    const ran = await run(root, 'claim city-001 --org jn-education');
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain('clerk@jinan.example 不在济南市教育局登记的成员之内');
    const argv = ['claim', 'city-002', '--org', 'jn-education', '--clerk', '张三'];
    expect(await runProgram(argv, { cwd: root })).toMatchObject({ exit: 2 });
  });

  it('--dry-run shows the file and writes nothing, --json says the same to programs', async () => {
    const root = catalogueFolder(unclaimed);
    const state = folderState(root);
    const seen = await run(root, 'claim --org jn-education --with jn-police city-001 --dry-run');
    expect(seen.exit).toBe(0);
    expect(seen.stdout).toContain('+claimant: jn-education\n');
    expect(seen.stdout).toContain('+cooperating:\n+  - jn-police\n');
    const json = await run(root, 'claim city-001 --org jn-education --dry-run --json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      command: 'claim',
      data: { state: 'preview', written: [], results: [{ item: 'city-001', outcome: 'ready' }] },
    });
    expect(folderState(root)).toEqual(state);
  });
});

describe('a table', () => {
  it('with ids, 序号, bodies, decisions and reasons', async () => {
    const root = catalogueFolder(unclaimed);
    const csv =
      '\uFEFF序号,事项编号,清单,认领单位,决定,理由\n1,,city,市教育局,,\n,city-002,,市教育局,不承接,不属本局职责\n,zone-001,,jn-laiwu,不适用,区内无此类企业\n';
    writeFile(root, '认领.csv', csv);
    const ran = await run(root, 'claim --from 认领.csv');
    expect(ran).toMatchObject({ exit: 0 });
    expect(textOf(root, FIRST)).toContain('decision: 认领');
    expect(textOf(root, 'claims/city/city-002.yaml')).toContain('reason: 不属本局职责');
    expect(textOf(root, 'claims/zone/jn-laiwu/zone-001.yaml')).toContain('decision: 不适用');
    expect(await run(root, 'claim --from 认领.csv')).toMatchObject({ exit: 0 });
  });

  it('says every trouble with its row, and writes nothing', async () => {
    const root = catalogueFolder(unclaimed);
    const rows = [
      'city-001,市教育局,认领,',
      'city-009,市教育局,认领,',
      'city-002,市教肓局,认领,',
      'city-003,jn-police,也许,',
      'city-001,jn-police,认领,',
      'city-004,jn-police,不承接,',
    ];
    writeFile(root, '认领.csv', `事项编号,认领单位,决定,理由\n${rows.join('\n')}\n`);
    const ran = await run(root, 'claim --from 认领.csv');
    expect(ran).toMatchObject({ exit: 5, stdout: '' });
    expect(ran.stderr).toMatch(/第 3 行.*没有事项“city-009”/);
    expect(ran.stderr).toMatch(/第 4 行.*市教肓局/);
    expect(ran.stderr).toMatch(/第 5 行 C 列.*也许/);
    expect(ran.stderr).toMatch(/第 6 行.*第 2 行/);
    expect(ran.stderr).toMatch(/第 7 行.*没有写理由/);
    expect(existsSync(join(root, 'claims'))).toBe(false);
  });

  it.each([
    ['不是表格', 2, '事项编号'],
    [null, 3, '没有文件 认领.csv'],
  ])('that is none', async (text, exit, words) => {
    const root = catalogueFolder(unclaimed);
    if (text !== null) writeFile(root, '认领.csv', text);
    const ran = await run(root, 'claim --from 认领.csv --org jn-education');
    expect(ran.exit).toBe(exit);
    expect(ran.stderr).toContain(words);
  });
});

describe('a record through its life', () => {
  it('comments and line ends survive a release, a claim by another and a transfer', async () => {
    const root = catalogueFolder();
    const marked = textOf(root, FIRST)
      .replace('claimant:', '# 会商意见见附件\nclaimant:')
      .replace('decision: 认领', 'decision: 认领 # 主任办公会定')
      .replaceAll('\n', '\r\n');
    writeFile(root, FIRST, marked);
    const released = await run(root, 'release city-001 --org jn-education --reason 职责划转');
    expect(released).toMatchObject({ exit: 0 });
    expect(textOf(root, FIRST)).toContain('decision: 退回 # 主任办公会定\r\n');
    expect(await run(root, 'claim city-001 --org jn-police')).toMatchObject({ exit: 0 });
    const line = 'transfer city-001 --from jn-police --to jn-education --reason 机构改革';
    expect(await run(root, line)).toMatchObject({ exit: 0 });
    expect(await run(root, line)).toMatchObject({ exit: 0 });
    const text = textOf(root, FIRST);
    expect(text).toContain('# 会商意见见附件\r\nclaimant: jn-education\r\n');
    expect(text).toContain('transfer:\r\n  from: jn-police\r\n');
    expect(text).not.toContain('reason: 职责划转');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('a claim that cannot be read is left alone', async () => {
    const root = catalogueFolder();
    const broken = `<<<<<<< HEAD\n${textOf(root, FIRST)}=======\n>>>>>>> other\n`;
    writeFile(root, FIRST, broken);
    const ran = await run(root, 'claim city-001 --org jn-education');
    expect(ran).toMatchObject({ exit: 3 });
    expect(ran.stderr).toContain(`renling validate ${FIRST}`);
    expect(textOf(root, FIRST)).toBe(broken);
  });
});

describe('a folder that cannot be written to', () => {
  it('claims behind a symbolic link', async () => {
    const root = catalogueFolder(unclaimed);
    const elsewhere = newFolder();
    symlinkSync(elsewhere, join(root, 'claims'));
    const ran = await run(root, 'claim city-001 --org jn-education');
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.stderr).toContain('claims');
    expect(folderState(elsewhere).size).toBe(0);
  });

  it('a file where the folder of the claims should be', async () => {
    const root = catalogueFolder(unclaimed);
    writeFile(root, 'claims/city', '');
    const ran = await run(root, 'claim city-001 --org jn-education');
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.stderr).not.toContain('程序出错');
  });
});

it('reads what it needs and not the catalogue: broken files elsewhere do not matter', async () => {
  const root = catalogueFolder(unclaimed);
  writeFile(root, 'items/city/city-002.yaml', 'a: [');
  writeFile(root, 'organizations/jn-police.yaml', 'a: [');
  mkdirSync(join(root, 'items/zone-later'));
  renameSync(join(root, 'items/zone'), join(root, 'items/zone-later/zone'));
  expect(await run(root, 'claim city-001 --org jn-education')).toMatchObject({ exit: 0 });
  const broken = await run(root, 'claim city-002 --org jn-education');
  expect(broken).toMatchObject({ exit: 3 });
  expect(broken.stderr).toContain('renling validate items/city/city-002.yaml');
});
