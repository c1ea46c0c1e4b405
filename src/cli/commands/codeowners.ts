/** CODEOWNERS from the registry: the service then asks each record's body to review. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { RecordKind } from '../../model/record-kinds.ts';
import { codeOwners } from '../../reports/code-owners.ts';
import {
  canBeOwned,
  codeOwnersFile,
  OWNER_FILES,
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
import { unknownValue } from '../unknown-value.ts';
import { sayLimits } from '../setting-up/owner-file-limits.ts';
import { writeFiles } from '../write-files.ts';

interface Options {
  readonly out?: string;
  readonly check?: true;
  readonly dryRun?: true;
  readonly overwrite?: true;
}

/** Where one of these is missing, the wrong people would be asked. */
const OWNED: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'organization',
  'claim',
  'service',
  'delegation',
  'training',
  'dispute',
]);

const EXAMPLES = [
  'renling codeowners github',
  'renling codeowners gitlab --check',
  'renling codeowners gitlab --out CODEOWNERS',
];

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
        '--out <file>',
        session.say(
          '写到仓库里的哪个文件；不写明就写平台惯用的位置',
          'which file of the repository; otherwise the usual place of the service',
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
      const { catalogue, root, prefix } = open(session, 'codeowners');
      const unread = catalogue.unusable.find(({ kind }) => OWNED.has(kind));
      if (unread !== undefined) {
        throw new Stop(
          EXIT.unreadable,
          session.say(
            `${prefix}${unread.path} 读不出来，说不准该谁审，没有写`,
            `${prefix}${unread.path} cannot be read, so nobody can tell whom to ask; nothing was written`,
          ),
          `renling validate ${prefix}${unread.path}`,
        );
      }
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
      const path =
        options.out === undefined ? OWNER_FILES[service] : placeOf(session, top, options.out);
      const file = codeOwnersFile(service, catalog, owners, path);
      const at = join(top, file.path);
      const before = existsSync(at) ? readFileSync(at, 'utf8') : null;
      const bytes = Buffer.byteLength(file.content);
      const state = before === null ? 'missing' : before === file.content ? 'current' : 'stale';
      if (session.options.json === true) {
        printJson(session, 'codeowners', null, {
          service,
          file: file.path,
          state,
          bytes,
          rules: owners.rules,
          withoutMembers: owners.withoutMembers,
          withoutOffice: owners.offices.length === 0,
        });
      }
      if (options.dryRun === true) {
        if (session.options.json !== true) session.io.out(file.content);
      } else if (options.check === true) {
        check(
          session,
          `${service}${options.out === undefined ? '' : ` --out ${options.out}`}`,
          path,
          state,
        );
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
      const works = sayLimits(session, { service, top, path, catalog, bytes, owners });
      if (!works && session.exit === EXIT.ok) session.exit = EXIT.findings;
    });
  },
};

function serviceOf(session: Session, word: string): OwnerService {
  const service = OWNER_SERVICES.find((one) => one === word);
  if (service !== undefined) return service;
  throw unknownValue(session, 'service', word, { values: OWNER_SERVICES });
}

/** `--out`, relative to the repository's top; elsewhere no service would find it. */
function placeOf(session: Session, top: string, out: string): string {
  const path = relative(top, resolve(session.io.cwd, out)).replaceAll('\\', '/');
  if (path !== '' && !path.startsWith('../') && !isAbsolute(path)) return path;
  throw new Stop(
    EXIT.usage,
    session.say(`${out} 不在仓库里`, `${out} is not in the repository`),
    session.say(
      '写一个仓库里的文件，或用 --dry-run 看内容',
      'name a file in it, or use --dry-run to see the text',
    ),
  );
}

function check(session: Session, words: string, path: string, state: string): void {
  if (state === 'current') return;
  session.exit = EXIT.findings;
  session.io.err(
    session.say(
      `${path} ${state === 'missing' ? '还没有' : '不是最新'}，重新生成：renling codeowners ${words}\n`,
      `${path} is ${state}; make it: renling codeowners ${words}\n`,
    ),
  );
}
