/** CODEOWNERS from the registry: the service then asks each record's body to review. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { RecordKind } from '../../model/record-kinds.ts';
import { codeOwners, OWNED_KINDS } from '../../reports/code-owners.ts';
import {
  canBeOwned,
  codeOwnersFile,
  OWNER_FILES,
  OWNER_SERVICES,
  OWNERS_MARK,
  type OwnerService,
} from '../../templates/code-owners.ts';
import { isUnread, ownerLimits } from '../../templates/owner-limits.ts';
import { codeownersTexts } from '../../text/commands/codeowners.ts';
import { ownerLimitTexts } from '../../text/owner-limit-texts.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { open } from '../open.ts';
import { repositoryTop } from '../repository-top.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';
import { writeFiles } from '../write-files.ts';
import type { State } from '../writing/carry-out.ts';

interface Options {
  readonly out?: string;
  readonly check?: true;
  readonly dryRun?: true;
  readonly overwrite?: true;
}

/** Where one of these is missing, the wrong people would be asked. */
const OWNED: ReadonlySet<RecordKind> = new Set<RecordKind>(['organization', ...OWNED_KINDS]);

const EXAMPLES = [
  'renling codeowners github',
  'renling codeowners gitlab --check',
  'renling codeowners gitlab --out CODEOWNERS',
];

export const codeownersCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(codeownersTexts);
    command
      .argument('<service>', texts.service(OWNER_SERVICES))
      .option('--out <file>', texts.out)
      .option('--check', texts.check)
      .option('--dry-run', texts.dryRun)
      .option('--overwrite', texts.overwrite);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (word: string, options: Options) => {
      const service = serviceOf(session, word);
      const { catalogue, root, prefix } = open(session, 'codeowners');
      const unread = catalogue.unusable.find(({ kind }) => OWNED.has(kind));
      if (unread !== undefined) {
        throw new Stop(
          EXIT.unreadable,
          texts.unread(`${prefix}${unread.path}`),
          `renling validate ${prefix}${unread.path}`,
        );
      }
      const top = repositoryTop(root);
      const catalog = relative(top, root).replaceAll('\\', '/') || '.';
      if (!canBeOwned(catalog)) {
        throw new Stop(EXIT.usage, texts.folderCannotBeNamed(catalog), texts.renameFolder);
      }
      const owners = codeOwners(catalogue);
      const path =
        options.out === undefined ? OWNER_FILES[service] : placeOf(session, top, options.out);
      const file = codeOwnersFile(service, catalog, owners, path);
      const at = join(top, file.path);
      const before = existsSync(at) ? readFileSync(at, 'utf8') : null;
      const bytes = Buffer.byteLength(file.content);
      const found = before === null ? 'missing' : before === file.content ? 'current' : 'stale';
      const answer = (state: State): void => {
        session.answer(null, {
          state,
          written: session.written,
          service,
          file: file.path,
          found,
          bytes,
          content: file.content,
          rules: owners.rules,
          withoutMembers: owners.withoutMembers,
          withoutOffice: owners.offices.length === 0,
        });
      };
      const looksOnly = options.dryRun === true || options.check === true;
      answer(found === 'current' ? 'already' : looksOnly ? 'preview' : 'held');
      if (options.dryRun === true) {
        session.io.out(file.content);
      } else if (options.check === true) {
        check(
          session,
          `${service}${options.out === undefined ? '' : ` --out ${options.out}`}`,
          path,
          found,
        );
      } else if (found === 'current') {
        session.io.err(`${texts.current(file.path)}\n`);
      } else {
        const overwrite = options.overwrite === true || before?.startsWith(OWNERS_MARK) === true;
        const { kept } = await writeFiles(session, top, `codeowners ${service}`, [file], {
          overwrite,
        });
        if (kept.length > 0) {
          throw new Stop(EXIT.refused, texts.writtenByHand(file.path), texts.howToOverwrite);
        }
        answer('written');
        session.io.err(`${texts.written(file.path, owners.rules.length)}\n`);
      }
      const limits = ownerLimits({ service, path, catalog, bytes, ...owners }, (other) =>
        existsSync(join(top, other)),
      );
      for (const limit of limits) session.io.err(`${session.texts(ownerLimitTexts)(limit)}\n`);
      if (limits.some(isUnread) && session.exit === EXIT.ok) session.exit = EXIT.findings;
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
  const texts = session.texts(codeownersTexts);
  throw new Stop(EXIT.usage, texts.outside(out), texts.nameInside);
}

function check(
  session: Session,
  words: string,
  path: string,
  state: 'current' | 'missing' | 'stale',
): void {
  if (state === 'current') return;
  session.exit = EXIT.findings;
  const command = `renling codeowners ${words}`;
  session.io.err(`${session.texts(codeownersTexts).notCurrent(path, state, command)}\n`);
}
