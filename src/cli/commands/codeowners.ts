/** CODEOWNERS from the registry: the service then asks each record's body to review. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nearest } from '../../model/nearest.ts';
import { codeOwners } from '../../reports/code-owners.ts';
import {
  canBeOwned,
  codeOwnersFile,
  LARGEST_OWNERS,
  OWNER_SERVICES,
  OWNERS_MARK,
  type OwnerService,
} from '../../templates/code-owners.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { open } from '../open.ts';
import { repositoryTop } from '../repository-top.ts';
import type { Session } from '../session.ts';
import { writeFiles } from '../write-files.ts';

interface Options {
  readonly check?: true;
  readonly dryRun?: true;
  readonly overwrite?: true;
}

const EXAMPLES = ['renling codeowners github', 'renling codeowners gitlab --check'];

export const codeownersCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<service>',
        session.say(
          `给谁用：${OWNER_SERVICES.join('、')}`,
          `for whom: ${OWNER_SERVICES.join(', ')}`,
        ),
      )
      .option(
        '--check',
        session.say(
          '不写，只看文件是不是最新；不是就以 1 退出',
          'write nothing; exit 1 if it is stale',
        ),
      )
      .option('--dry-run', session.say('只显示要写的内容', 'show what would be written'))
      .option(
        '--overwrite',
        session.say('已有手写的文件也重写', 'write over a file that was written by hand'),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((word: string, options: Options) => {
      const service = serviceOf(session, word);
      const { catalogue, root } = open(session, 'codeowners');
      const top = repositoryTop(root);
      const catalog = relative(top, root).replaceAll('\\', '/') || '.';
      if (!canBeOwned(catalog)) {
        throw new Stop(
          EXIT.usage,
          session.say(
            `CODEOWNERS 写不出文件夹“${catalog}”：名称里有通配符或方括号`,
            `CODEOWNERS cannot name the folder “${catalog}”: it has wildcards or brackets`,
          ),
          session.say('给文件夹改名', 'rename the folder'),
        );
      }
      const owners = codeOwners(catalogue);
      const file = codeOwnersFile(service, catalog, owners.rules);
      const at = join(top, file.path);
      const before = existsSync(at) ? readFileSync(at, 'utf8') : null;
      const bytes = Buffer.byteLength(file.text);
      const tooLarge = bytes > (LARGEST_OWNERS[service] ?? Infinity);
      const state = before === null ? 'missing' : before === file.text ? 'current' : 'stale';
      if (session.options.json === true) {
        printJson(session, 'codeowners', null, {
          service,
          file: file.path,
          state,
          bytes,
          ...owners,
        });
      }
      if (options.dryRun === true) {
        if (session.options.json !== true) session.io.out(file.text);
      } else if (options.check === true) {
        check(session, service, file.path, state);
      } else if (state === 'current') {
        session.io.err(session.say(`${file.path} 已是最新\n`, `${file.path} is current\n`));
      } else {
        const overwrite = options.overwrite === true || before?.startsWith(OWNERS_MARK) === true;
        const { kept } = writeFiles(session, top, `codeowners ${service}`, [file], { overwrite });
        if (kept.length > 0) {
          throw new Stop(
            EXIT.refused,
            session.say(
              `${file.path} 是手写的，没有动它`,
              `${file.path} was written by hand and left alone`,
            ),
            session.say('确要重写：加 --overwrite', 'to write over it: --overwrite'),
          );
        }
        session.io.err(
          session.say(
            `已写 ${file.path}：${owners.rules.length} 条规则\n`,
            `written: ${file.path}, ${owners.rules.length} rules\n`,
          ),
        );
      }
      sayGaps(session, owners, tooLarge ? bytes : null);
    });
  },
};

function serviceOf(session: Session, word: string): OwnerService {
  const service = OWNER_SERVICES.find((one) => one === word);
  if (service !== undefined) return service;
  const near = nearest(word, OWNER_SERVICES);
  throw new Stop(
    EXIT.usage,
    session.say(`不认识“${word}”`, `“${word}” is not known`),
    near === null
      ? OWNER_SERVICES.join(', ')
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

function check(session: Session, service: string, path: string, state: string): void {
  if (state === 'current') return;
  session.exit = EXIT.findings;
  session.io.err(
    session.say(
      `${path} ${state === 'missing' ? '还没有' : '不是最新'}，重新生成：renling codeowners ${service}\n`,
      `${path} is ${state}; make it: renling codeowners ${service}\n`,
    ),
  );
}

/** What the file cannot say. `tooLarge`: in bytes. */
function sayGaps(
  session: Session,
  { withoutMembers, withoutOffice }: ReturnType<typeof codeOwners>,
  tooLarge: number | null,
): void {
  const { io } = session;
  if (withoutOffice) {
    io.err(
      session.say(
        '没有可以代各单位操作的机构（organizations/ 里 acts_for_all: true），设置、清单、事项没有人审\n',
        'No office acts for all (acts_for_all: true in organizations/): nobody is asked for settings, lists and items\n',
      ),
    );
  }
  if (withoutMembers.length > 0) {
    io.err(
      session.say(
        `没有登记成员、由代办机构审的单位 ${withoutMembers.length} 个：${withoutMembers.join('、')}\n`,
        `Bodies without members, for which the offices are asked: ${withoutMembers.join(', ')}\n`,
      ),
    );
  }
  if (tooLarge !== null) {
    session.exit = EXIT.findings;
    io.err(
      session.say(
        `文件有 ${(tooLarge / 1024 / 1024).toFixed(1)} MB，GitHub 超过 3 MB 就不读\n`,
        `The file has ${(tooLarge / 1024 / 1024).toFixed(1)} MB; GitHub reads none above 3 MB\n`,
      ),
    );
  }
}
