/** A new catalogue: manifest, lists, bodies, schemas, the tool, editor, git and CI files; all of it or nothing. */
import { fileResults, type RepositoryFile } from '../../actions/repository-files.ts';
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { newCatalogue } from '../../actions/new-catalogue.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import { addedByHand, toolData } from '../../packing/place-tool.ts';
import { schemaTexts } from '../../packing/program-files.ts';
import { installLine } from '../../templates/ci/program.ts';
import { CI_SERVICES, SERVICES } from '../../templates/ci/services.ts';
import { editorFiles } from '../../templates/editor.ts';
import { gitFiles } from '../../templates/git-files.ts';
import { catalogueReadme } from '../../templates/readme.ts';
import { initTexts } from '../../text/commands/init.ts';
import { shellWord } from '../../text/shell-word.ts';
import { addExamples, collected, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { checkNewRecords } from '../setting-up/check-new-records.ts';
import { serviceNamed } from '../setting-up/service-named.ts';
import { sayTool, toolFor } from '../setting-up/tool-in-repository.ts';
import { addToolOptions, type ToolOptions, toolSource } from '../setting-up/tool-source.ts';
import { type CatalogueOptions, wantedCatalogue } from '../setting-up/wanted-catalogue.ts';
import { writeFiles } from '../write-files.ts';
import { answerWrite } from '../writing/answer.ts';

interface Options extends CatalogueOptions, ToolOptions {
  readonly ci?: string;
}

/** The catalogue's folder within the repository that `init` makes. */
const CATALOG = 'catalog';

export const initCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(initTexts);
    command
      .argument('[folder]', texts.folder)
      .option('--title <text>', texts.title)
      .option('--document <text>', texts.document, collected)
      .option('--days <number>', texts.days)
      .option('--list <text>', texts.list, collected)
      .option('--bodies <file>', texts.bodies)
      .option('--time-zone <zone>', texts.timeZone, 'Asia/Shanghai')
      .option('--ci <services>', texts.ci(CI_SERVICES));
    addToolOptions(command, session);
    addExamples(command, session, { zh: texts.examples, en: texts.examples });
    command.action(async (folder: string | undefined, options: Options) => {
      await init(session, resolve(session.io.cwd, folder ?? '.'), options);
    });
  },
};

async function init(session: Session, root: string, options: Options): Promise<void> {
  const texts = session.texts(initTexts);
  const shown = relative(session.io.cwd, root) || '.';
  if (existsSync(join(root, CATALOG, MANIFEST_PATH)) || existsSync(join(root, MANIFEST_PATH)))
    throw new Stop(EXIT.refused, texts.isThere(shown), texts.lookAtIt);
  const services = (options.ci ?? '')
    .split(/[,，、]/u)
    .filter((word) => word.trim() !== '')
    .map((word) => serviceNamed(session, word.trim()));
  const source = await toolSource(session, options);
  const wanted = await wantedCatalogue(session, options);
  if (wanted === null) {
    session.io.err(`${texts.nothingWritten}\n`);
    session.exit = EXIT.usage;
    return;
  }
  const records = newCatalogue(wanted).map(({ place, value }) => planNewRecord(place, value));
  checkNewRecords(session, records, wanted.timeZone);

  const install = installLine(source);
  const lists = wanted.lists.map(({ id }) => id);
  const tool = toolFor(root, source, false);
  const context = { install, catalog: CATALOG, mainBranch: 'main' };
  const files: RepositoryFile[] = [
    ...records.map(({ path, after }) => ({ path: `${CATALOG}/${path}`, content: after })),
    ...schemaTexts().map(({ name, text }) => ({ path: `schemas/${name}`, content: text })),
    ...tool.files,
    ...editorFiles(),
    ...gitFiles(CATALOG),
    catalogueReadme({ title: wanted.title, lists, language: session.lang, install }),
    ...services.flatMap((service) => SERVICES[service].files(context)),
  ];
  mkdirSync(root, { recursive: true });
  const done = await writeFiles(session, root, 'init', files);
  const change = shown === '.' ? null : `cd ${shellWord(shown)}`;
  const next = texts.next(change, addedByHand(tool) ?? install, lists[0] ?? '');
  answerWrite(session, null, done.state, fileResults(done), {
    folder: shown,
    ...toolData(tool, install),
    next: next.map((line) => line.trim()),
  });
  const { written, kept } = done;
  for (const path of written) session.io.out(`${shown === '.' ? '' : `${shown}/`}${path}\n`);
  for (const path of kept) session.io.err(`${texts.kept(path)}\n`);
  sayTool(session, root, tool);
  session.io.err(`${[texts.done(written.length), ...next].join('\n')}\n`);
}
