/** CI files, hooks: what a hosting service or git itself needs to check each change, and the tool for it. */
import { fileResults, type RepositoryFile } from '../../actions/repository-files.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { toolData } from '../../packing/place-tool.ts';
import { canBeInCi, installLine, isPlainBranch } from '../../templates/ci/program.ts';
import { CI_SERVICES, type CiService, SERVICES } from '../../templates/ci/services.ts';
import { IGNORED_MODULES } from '../../templates/git-files.ts';
import { ciTexts } from '../../text/commands/ci.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { repositoryTop } from '../repository-top.ts';
import type { Session } from '../session.ts';
import { serviceNamed } from '../setting-up/service-named.ts';
import { sayTool, toolFor } from '../setting-up/tool-in-repository.ts';
import { addToolOptions, type ToolOptions, toolSource } from '../setting-up/tool-source.ts';
import { writeFiles } from '../write-files.ts';
import { answerWrite } from '../writing/answer.ts';

interface Options extends ToolOptions {
  readonly mainBranch: string;
  readonly overwrite?: true;
  readonly dryRun?: true;
}

const EXAMPLES = [
  'renling ci github',
  'renling ci hooks && git config core.hooksPath .githooks',
  'renling ci gitlab --from git --repository https://git.example/renling.git#v0.1.0',
];

export const ciCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(ciTexts);
    command.argument('<service>', texts.service(CI_SERVICES));
    addToolOptions(command, session);
    command
      .option('--main-branch <name>', texts.mainBranch, 'main')
      .option('--overwrite', texts.overwrite)
      .option('--dry-run', texts.dryRun);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (word: string, options: Options) => {
      await writeCi(session, serviceNamed(session, word), options);
    });
  },
};

async function writeCi(session: Session, service: CiService, options: Options): Promise<void> {
  const texts = session.texts(ciTexts);
  const root = session.root();
  const top = repositoryTop(root);
  const catalog = relative(top, root).replaceAll('\\', '/') || '.';
  if (!canBeInCi(catalog))
    throw new Stop(EXIT.usage, texts.folderIsNotPlain(catalog), texts.renameFolder);
  if (!isPlainBranch(options.mainBranch))
    throw new Stop(EXIT.usage, texts.branchIsNotPlain(options.mainBranch), texts.branchShape);
  const source = await toolSource(session, options);
  const overwrite = options.overwrite === true;
  const tool = toolFor(top, source, overwrite);
  const { files, next } = SERVICES[service];
  const install = installLine(source);
  const ignore = ignoredModules(top);
  const wanted: RepositoryFile[] = [
    ...files({ install, catalog, mainBranch: options.mainBranch }),
    ...tool.files,
    ...(ignore === 'no file' ? [{ path: '.gitignore', content: `${IGNORED_MODULES}\n` }] : []),
  ];
  const done = await writeFiles(session, top, `ci ${service}`, wanted, {
    overwrite,
    dryRun: options.dryRun === true,
  });
  answerWrite(session, null, done.state, fileResults(done), {
    ...toolData(tool, install),
    ignore: ignore === 'no line' ? IGNORED_MODULES : null,
    next: next[session.lang],
  });
  if (options.dryRun === true) {
    for (const { path, content } of wanted) {
      const shown = typeof content === 'string' ? content : texts.bytes(content.length);
      session.io.out(`# ${path}\n${shown}\n`);
    }
    return;
  }
  for (const path of done.written) session.io.out(`${texts.written(path)}\n`);
  for (const path of done.same) session.io.out(`${texts.same(path)}\n`);
  for (const path of done.kept) session.io.err(`${texts.kept(path)}\n`);
  if (done.kept.length > 0 || tool.foreign.length > 0) session.exit = EXIT.refused;
  sayTool(session, top, tool);
  if (ignore === 'no line') session.io.err(`${texts.ignore(IGNORED_MODULES)}\n`);
  if (session.exit === EXIT.ok)
    session.io.err(`${texts.install(install)}\n${next[session.lang]}\n`);
}

/** Whether git leaves alone what npm installs. */
function ignoredModules(top: string): 'ignored' | 'no line' | 'no file' {
  const file = join(top, '.gitignore');
  if (!existsSync(file)) return 'no file';
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return lines.some((line) => /^\/?node_modules\/?\s*$/u.test(line)) ? 'ignored' : 'no line';
}
