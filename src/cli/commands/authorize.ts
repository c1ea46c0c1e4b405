/** Who may: each changed record by a member of its body, protected files by an office. */
import { entryIn } from '../../catalogue/held.ts';
import { resolve } from 'node:path';
import { countsOf } from '../../catalogue/counts.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { placesIn } from '../../catalogue/places.ts';
import { judgeAuthority } from '../../compare/authority.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import { authorityCodes } from '../../findings/codes/authority.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { ALL_CODES } from '../../findings/registry.ts';
import { settle } from '../../findings/settle.ts';
import { shortId } from '../../git/commit.ts';
import { commitTree } from '../../git/commit-tree.ts';
import { openIn } from '../../git/open-at.ts';
import { parseRange, resolveRange } from '../../git/range.ts';
import { findRepository } from '../../git/repository.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf } from '../at-commit.ts';
import { gatherCommits } from '../authorizing/gather.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';

import { paintOf } from '../paint.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

interface Options {
  readonly format?: string;
  readonly requireSignatures?: true;
}

const EXAMPLES = [
  'renling authorize origin/main',
  'renling authorize origin/main zone-claims --require-signatures',
  'renling authorize origin/main --format pretty,github,sarif=authorize.sarif',
];

function rangeOf(session: Session, base: string, head: string | undefined) {
  const range = parseRange(base);
  if (range === null) return { base, head: head ?? 'HEAD', fromMergeBase: false };
  if (head === undefined) return range;
  throw new Stop(
    EXIT.usage,
    session.say(`“${base}”已经是一个范围，后面不能再写“${head}”`, `“${base}” is a range already`),
    session.say('写成 renling authorize 基准 分支', 'write: renling authorize BASE HEAD'),
  );
}

export const authorizeCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<base>',
        session.say(
          '基准提交，通常是主分支；成员名单按它',
          'the commit to start from, mostly the main branch; its members count',
        ),
      )
      .argument('[head]', session.say('要核对的分支，默认 HEAD', 'the branch to judge; HEAD'))
      .option(
        '--require-signatures',
        session.say('每个提交都要有作者的有效签名', 'each commit must be signed by its author'),
      )
      .option(
        '--format <format>',
        session.say('输出格式，同 validate', 'formats, as those of validate'),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((base: string, head: string | undefined, options: Options) => {
      const outputs = parseOutputs(
        session,
        options.format ?? (session.options.json === true ? 'json' : 'pretty'),
      );
      const { io } = session;
      const given = session.options.catalog ?? io.env['RENLING_CATALOG'];
      const place = { folder: given === undefined ? io.cwd : resolve(io.cwd, given), env: io.env };
      const repository = answerOf(session, findRepository(place));
      const range = answerOf(session, resolveRange(repository, rangeOf(session, base, head)));
      const opened = openIn(repository, range.base, {
        holding: MANIFEST_PATH,
        orBelow: 'catalog',
        exact: given !== undefined,
      });
      if (!opened.ok) return answerOf(session, opened);
      const { folder } = opened;
      const registry = loadCatalogue(opened.tree).catalogue;
      const commits = answerOf(
        session,
        gatherCommits(repository, {
          ...range,
          folder,
          signatures: options.requireSignatures === true,
        }),
      );
      const asOf = asOfDate(session, entryIn(registry.manifest)?.value ?? null);
      const { findings } = settle(judgeAuthority(commits, registry.organizations), {
        // Neither the settings nor the exceptions of a catalogue touch these codes.
        severities: {},
        exceptions: [],
        asOf,
        scopeOf: () => ({ list: null, organization: null }),
      });
      const tree = commitTree(repository, range.head, folder);
      const records = new Set(commits.flatMap(({ changes }) => changes.map(({ file }) => file)));
      writeOutputs(session, outputs, {
        findings,
        texts: findingTexts(session.lang),
        language: session.lang,
        ...placesIn(tree),
        prefix: folder === '' ? '' : `${folder}/`,
        counts: countsOf(loadCatalogue(tree)),
        run: {
          codes: ALL_CODES.filter((code) => Object.hasOwn(authorityCodes, code)),
          looked: session.say(
            `核对了 ${shortId(range.base)} 之后 ${commits.length} 个提交改动的 ${records.size} 个文件`,
            `Judged ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'} after ${shortId(range.base)} that changed ${records.size} ${records.size === 1 ? 'file' : 'files'}`,
          ),
        },
        asOf,
        paint: paintOf(session),
        width: io.columns,
        wraps: io.terminal.out,
        failOn: 'error',
        version: VERSION,
      });
      session.exit = exitCodeOf(findings, 'error');
    });
  },
};
