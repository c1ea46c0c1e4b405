/** Every command that writes goes the one way: what changes just before the lock is seen. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planNewRecord } from '../../../src/files/plan-new-record.ts';
import type { transact } from '../../../src/files/transaction/transact.ts';
import { find, makeDelegation } from '../../support/catalogue-builder.ts';
import { catalogueFolder, writeFile } from '../../support/catalogue-folder.ts';
import { runProgram } from '../../support/run-program.ts';

const seen = vi.hoisted(() => ({
  carriedOut: [] as string[],
  beforeLock: (): void => undefined,
}));

vi.mock(import('../../../src/cli/writing/carry-out.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    carryOut: (session, undertaking, options) => {
      seen.carriedOut.push(undertaking.command);
      return real.carryOut(session, undertaking, options);
    },
  };
});

vi.mock(import('../../../src/files/transaction/transact.ts'), async (original) => {
  const real = await original();
  const once: typeof transact = (root, options, plan) => {
    const change = seen.beforeLock;
    seen.beforeLock = () => undefined;
    change();
    return real.transact(root, options, plan);
  };
  return { ...real, transact: once };
});

afterEach(() => {
  seen.carriedOut = [];
  seen.beforeLock = () => undefined;
});

const CLERK = '--clerk clerk@jinan.example';
const ANNEX =
  '序号,事项名称,事项类型,领域,省级实施部门,调整方式,设定依据\n' +
  '1,新的名称审批,行政许可,教育,省教育厅,下放,《中华人民共和国民办教育促进法》第十二条\n' +
  '2,另一个名称审批,行政许可,教育,省教育厅,下放,《中华人民共和国民办教育促进法》第十二条\n';

/** city-003 is unclaimed; city-001 is delegated under a draft. */
function folder(): string {
  let agreement = {};
  const root = catalogueFolder((parts) => {
    parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-003');
    const first = find(parts.items, 'city-001');
    first.mode = '委托';
    const second = find(parts.items, 'city-002');
    second.mode = '委托';
    agreement = makeDelegation('agreement', 'jn-education', [first], { status: '拟订' });
  });
  const { path, after } = planNewRecord({ kind: 'delegation', id: 'agreement' }, agreement);
  writeFile(root, path, after);
  writeFile(root, 'annex.csv', ANNEX);
  // The top of a repository, for the files that belong there.
  writeFile(root, '.git/config', '');
  return root;
}

function run(root: string, line: string) {
  return runProgram(line.split(' '), { cwd: root, env: { GIT_CEILING_DIRECTORIES: root } });
}

const PARTIES = '--party jn-police --party jn-education --reason 职责交叉';
const TRAINED = '--org jn-education:3 --items city-001 --topic 依据';

const EVERY: readonly [command: string, line: string][] = [
  ['claim', `claim city-003 --org jn-police ${CLERK}`],
  ['decline', `decline city-003 --org jn-police --reason 无 ${CLERK}`],
  ['release', `release city-001 --org jn-education --reason 划转 ${CLERK}`],
  ['transfer', `transfer city-001 --from jn-education --to jn-police --reason 划转 ${CLERK}`],
  ['service new', 'service new city-001 --org jn-education'],
  ['service set', 'service set city-001 visits 1 --org jn-education'],
  ['delegation new', 'delegation new city-002 --yes'],
  ['delegation announce', 'delegation announce agreement --by sd-education --date 2020-08-10'],
  ['delegation file', 'delegation file agreement --with 市司法局 --date 2020-08-10'],
  ['delegation terminate', 'delegation terminate agreement --date 2020-08-10 --reason 收回'],
  ['delegation sign', 'delegation sign agreement --date 2020-08-10'],
  ['dispute open', `dispute open city-003 --kind 推诿 ${PARTIES}`],
  ['training new', `training new --date 2020-08-10 --organizer sd-education ${TRAINED}`],
  [
    'exception new',
    'exception new RL501 --list city --reason 修改 --approved-by 办公厅 --expires 2020-12-31',
  ],
  ['withdraw', 'withdraw city-001 --document 1号 --date 2020-09-01'],
  ['import', 'import annex.csv --list city --yes'],
  ['fmt', 'fmt'],
  ['ci hooks', 'ci hooks --from npm'],
  ['codeowners github', 'codeowners github --overwrite'],
];

describe('every command that writes', () => {
  it.each(EVERY)('%s is carried out by the one way', async (command, line) => {
    const root = folder();
    const { stderr } = await run(root, line);
    expect(seen.carriedOut, stderr).toEqual([command]);
  });

  it.each(EVERY.filter(([name]) => !/^(?:fmt|ci|codeowners)/.test(name)))(
    '%s answers with state, written and results, or with an error',
    async (_, line) => {
      const { stdout } = await run(folder(), `${line} --json`);
      const { data, error } = JSON.parse(stdout) as {
        data?: { state: string; written: unknown; results: unknown };
        error?: { message: string };
      };
      if (error !== undefined) {
        expect(error.message).not.toBe('');
        return;
      }
      expect(['written', 'preview', 'held', 'declined', 'already']).toContain(data?.state);
      expect(data?.written).toBeInstanceOf(Array);
      expect(data?.results).toBeInstanceOf(Array);
    },
  );

  it.each(EVERY.filter(([name]) => !/^(?:fmt|ci|codeowners|import|exception)/.test(name)))(
    '%s: an item that cannot be read just before the lock → exit 3, nothing written',
    async (_, line) => {
      const root = folder();
      const item = line.includes('city-003') ? 'city-003' : 'city-001';
      seen.beforeLock = () => writeFile(root, `items/city/${item}.yaml`, 'a: [');
      const { exit, stdout, stderr } = await run(root, line);
      expect(exit, stderr).toBe(3);
      expect(stdout).toBe('');
    },
  );
});

describe('import', () => {
  it('a row that is refused since the plan was shown: nothing is written, and it is said', async () => {
    const root = folder();
    seen.beforeLock = () => rmSync(join(root, 'organizations/sd-education.yaml'));
    const before = readFileSync(join(root, 'items/city/city-001.yaml'), 'utf8');
    const ran = await run(root, 'import annex.csv --list city --yes --keep-going');
    expect(ran.exit).toBe(5);
    expect(ran.stderr).toContain('看过以后目录又有变化');
    expect(ran.stderr).toContain('没有登记“省教育厅”这个单位');
    expect(readFileSync(join(root, 'items/city/city-001.yaml'), 'utf8')).toBe(before);
  });

  it('an item that was changed since: nothing is written, and its file is named', async () => {
    const root = folder();
    const path = 'items/city/city-001.yaml';
    const changed = `${readFileSync(join(root, path), 'utf8')}note: 刚刚改过\n`;
    seen.beforeLock = () => writeFile(root, path, changed);
    const ran = await run(root, 'import annex.csv --list city --yes');
    expect(ran.exit).toBe(5);
    expect(ran.stderr).toContain(`${path} 刚被改动`);
    expect(readFileSync(join(root, path), 'utf8')).toBe(changed);
  });
});

describe('claim', () => {
  it('an item that was taken just before the lock: refused, with who has it', async () => {
    const root = folder();
    seen.beforeLock = () => {
      const claim = readFileSync(join(root, 'claims/city/city-001.yaml'), 'utf8');
      writeFile(root, 'claims/city/city-003.yaml', claim.replaceAll('city-001', 'city-003'));
    };
    const ran = await run(root, `claim city-003 --org jn-police ${CLERK}`);
    expect(ran.exit).toBe(5);
    expect(ran.stderr).toContain('济南市教育局 2020-08-01 已认领');
    expect(existsSync(join(root, '.renling/lock'))).toBe(false);
  });
});
