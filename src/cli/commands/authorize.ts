/** Who may: each changed record by a member of its body, protected files by an office. */
import { entryIn } from '../../catalogue/held.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { unreadOf } from '../../catalogue/unread.ts';
import { authorityCodes } from '../../findings/codes/authority.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { ALL_CODES } from '../../findings/registry.ts';
import { shortId } from '../../git/commit.ts';
import { parseRange, type Range } from '../../git/range.ts';
import { authorityFindings, commitsToJudge } from '../../history/authority.ts';
import { prefixOf } from '../../history/catalogue-folder.ts';
import { authorizeTexts } from '../../text/commands/authorize.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, asNamed, repositoryOf } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { findingInput } from '../finding-input.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';
import { atCommit } from '../introduce-both.ts';
import { introduceUnread } from '../open.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly format?: string;
  readonly requireSignatures?: true;
}

const EXAMPLES = [
  'renling authorize origin/main',
  'renling authorize origin/main zone-claims --require-signatures',
  'renling authorize origin/main --format pretty,github,sarif=authorize.sarif',
];

function rangeOf(session: Session, base: string, head: string | undefined): Range {
  const range = parseRange(base);
  if (range === null) return { base, head: head ?? 'HEAD', fromMergeBase: false };
  if (head === undefined) return range;
  const texts = session.texts(authorizeTexts);
  throw new Stop(EXIT.usage, texts.rangeAndMore(base, head), texts.twoWords);
}

export const authorizeCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(authorizeTexts);
    command
      .argument('<base>', texts.base)
      .argument('[head]', texts.head)
      .option('--require-signatures', texts.requireSignatures)
      .option('--format <format>', texts.format);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((base: string, head: string | undefined, options: Options) => {
      const outputs = parseOutputs(session, options.format);
      const repository = repositoryOf(session);
      const judged = answerOf(
        session,
        commitsToJudge(repository, rangeOf(session, base, head), {
          ...asNamed(session),
          signatures: options.requireSignatures === true,
        }),
      );
      const { tree, commits } = judged;
      // Whose member somebody is, is not wholly known where a body cannot be read.
      const unread = unreadOf(judged.registry, ['organization']).map(({ file, reason }) => ({
        file: atCommit({ commit: judged.base, folder: judged.folder }, file),
        reason,
      }));
      introduceUnread(session, unread, '', 'err');
      const asOf = asOfDate(session, entryIn(judged.registry.manifest)?.value ?? null);
      const findings = authorityFindings(judged, asOf);
      const files = new Set(commits.flatMap(({ changes }) => changes.map(({ file }) => file)));
      const input = findingInput(
        session,
        { tree, loaded: loadCatalogue(tree) },
        {
          findings,
          prefix: prefixOf(judged.folder),
          run: {
            codes: ALL_CODES.filter((code) => Object.hasOwn(authorityCodes, code)),
            looked: texts.looked(shortId(judged.base), commits.length, files.size),
          },
          asOf,
          failOn: 'error',
        },
      );
      session.exit = exitCodeOf(findings, 'error');
      writeOutputs(session, outputs, input);
    });
  },
};
