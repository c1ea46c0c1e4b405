/** A new catalogue: manifest, lists, bodies, schemas, editor, git and CI files; all of it or nothing. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type NewCatalogue, newCatalogue } from '../../actions/new-catalogue.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import { isId } from '../../model/ids.ts';
import { isTimeZone } from '../../model/dates.ts';
import { CI_SERVICES, type CiService, SERVICES } from '../../templates/ci/services.ts';
import { editorFiles } from '../../templates/editor.ts';
import { gitFiles } from '../../templates/git-files.ts';
import { catalogueReadme } from '../../templates/readme.ts';
import type { TemplateFile } from '../../templates/template-file.ts';
import { canAsk } from '../ask.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { askNewCatalogue } from '../setting-up/ask-new-catalogue.ts';
import { readBodies } from '../setting-up/bodies-option.ts';
import { checkNewRecords } from '../setting-up/check-new-records.ts';
import { parseDocumentOption, parseListOption } from '../setting-up/list-option.ts';
import { schemaFiles } from '../setting-up/package-files.ts';
import { VERSION } from '../version.ts';
import { writeFiles } from '../write-files.ts';

interface Options {
  readonly title?: string;
  readonly timeZone: string;
  readonly document?: readonly string[];
  readonly days?: string;
  readonly list?: readonly string[];
  readonly bodies?: string;
  readonly ci?: string;
}

/** The catalogue's folder within the repository that `init` makes. */
const CATALOG = 'catalog';

export const initCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[folder]',
        session.say('放在哪个文件夹，默认当前文件夹', 'where; by default this folder'),
      )
      .option('--title <text>', session.say('目录的题名', 'title of the catalogue'))
      .option(
        '--document <text...>',
        session.say(
          '依据文件：标识|标题|文号|公布日期',
          'source document: ID|TITLE|NUMBER|PUBLISHED',
        ),
      )
      .option(
        '--days <number>',
        session.say(
          '第一份依据文件公布后多少日内认领完',
          'days after the first document’s publication until all is claimed',
        ),
      )
      .option(
        '--list <text...>',
        session.say(
          '清单：标识|标题|认领主体|single 或 each|类型=数目,…|领域,…',
          'list: ID|TITLE|KINDS|single or each|TYPE=NUMBER,…|FIELD,…',
        ),
      )
      .option(
        '--bodies <file>',
        session.say(
          '单位表（csv、xlsx）：标识、单位名称、单位类别、简称、领域……',
          'table of bodies (csv, xlsx): id, name, kind, aliases, fields …',
        ),
      )
      .option('--time-zone <zone>', session.say('时区', 'time zone'), 'Asia/Shanghai')
      .option(
        '--ci <services>',
        session.say(
          `同时写 CI 文件：${CI_SERVICES.join('、')}`,
          `write CI files too: ${CI_SERVICES.join(', ')}`,
        ),
      );
    addExamples(command, session, {
      zh: [
        'renling init',
        "renling init 承接目录 --title 示例市承接事项目录 --document 'order|关于调整实施行政权力事项的决定|省政府令第1号|2021-03-01' --days 60 --list 'city|调整由市实施的事项|市级部门|single|行政许可=6,行政处罚=3|教育,卫生健康' --bodies 单位.csv",
      ],
      en: [
        'renling init',
        "renling init handover --title 'Items taken over' --document 'order|Decision on moving powers|No. 1|2021-03-01' --days 60 --list 'city|Items for the city|市级部门|single|行政许可=6,行政处罚=3' --bodies bodies.csv",
      ],
    });
    command.action(async (folder: string | undefined, options: Options) => {
      await init(session, resolve(session.io.cwd, folder ?? '.'), options);
    });
  },
};

async function init(session: Session, root: string, options: Options): Promise<void> {
  const shown = relative(session.io.cwd, root) || '.';
  if (existsSync(join(root, CATALOG, MANIFEST_PATH)) || existsSync(join(root, MANIFEST_PATH))) {
    throw new Stop(
      EXIT.refused,
      session.say(
        `${shown} 里已经有目录，没有动它`,
        `${shown} holds a catalogue already: left alone`,
      ),
      session.say('看它：renling status', 'look at it: renling status'),
    );
  }
  const services = servicesOf(session, options.ci);
  const wanted = await wantedCatalogue(session, options);
  if (wanted === null) {
    session.io.err(session.say('没有写入任何文件。\n', 'Nothing was written.\n'));
    session.exit = EXIT.usage;
    return;
  }
  const records = newCatalogue(wanted).map(({ place, value }) => planNewRecord(place, value));
  checkNewRecords(session, records, wanted.timeZone);

  const context = { version: VERSION, catalog: CATALOG, mainBranch: 'main' };
  const files: TemplateFile[] = [
    ...records.map(({ path, after }) => ({ path: `${CATALOG}/${path}`, text: after })),
    ...schemaFiles(),
    ...editorFiles(),
    ...gitFiles(CATALOG),
    catalogueReadme(
      wanted.title,
      wanted.lists.map(({ id }) => id),
      session.lang,
    ),
    ...services.flatMap((service) => SERVICES[service].files(context)),
  ];
  mkdirSync(root, { recursive: true });
  const { written, kept } = writeFiles(session, root, 'init', files);
  for (const path of written) session.io.out(`${shown === '.' ? '' : `${shown}/`}${path}\n`);
  for (const path of kept) {
    session.io.err(
      session.say(`${path} 已经有了，没有动它\n`, `${path} is there already: left alone\n`),
    );
  }
  const [first] = wanted.lists;
  session.io.err(
    session.say(
      `新目录建好了，${written.length} 个文件。接下来：${shown === '.' ? '' : `cd ${shown}，`}git init（如果还没有），登记单位（catalog/organizations/），renling import 附件.xlsx --list ${first?.id ?? ''}\n`,
      `The new catalogue is there: ${written.length} files. Next: ${shown === '.' ? '' : `cd ${shown}, `}git init if need be, register bodies (catalog/organizations/), renling import ANNEX.xlsx --list ${first?.id ?? ''}\n`,
    ),
  );
}

function servicesOf(session: Session, text: string | undefined): CiService[] {
  if (text === undefined) return [];
  return text.split(/[,，、]/).map((word) => {
    const service = CI_SERVICES.find((one) => one === word.trim());
    if (service !== undefined) return service;
    throw new Stop(
      EXIT.usage,
      session.say(`--ci 不认识“${word}”`, `--ci does not know “${word}”`),
      CI_SERVICES.join(', '),
    );
  });
}

/** From flags, or asked on a terminal; null when the questions were broken off. */
async function wantedCatalogue(session: Session, options: Options): Promise<NewCatalogue | null> {
  let { title, days } = options;
  let documents = options.document ?? [];
  let lists = options.list ?? [];
  if (title === undefined && lists.length === 0 && canAsk(session)) {
    const answers = await askNewCatalogue(session);
    if (answers === null) return null;
    title = answers.title;
    lists = answers.lists;
    if (answers.document !== null) documents = [answers.document];
    days = answers.days ?? undefined;
  }
  const missing = title === undefined ? '--title' : lists.length === 0 ? '--list' : null;
  if (title === undefined || missing !== null) {
    throw new Stop(
      EXIT.usage,
      session.say(`缺少 ${missing ?? ''}`, `${missing ?? ''} is missing`),
      session.say('例子见：renling init --help', 'for an example: renling init --help'),
    );
  }
  if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) {
    throw new Stop(
      EXIT.usage,
      session.say(`--days ${days} 不是天数`, `--days ${days} is no number of days`),
      session.say('写成 --days 60', 'write --days 60'),
    );
  }
  if (!isTimeZone(options.timeZone)) {
    throw new Stop(
      EXIT.usage,
      session.say(`没有时区“${options.timeZone}”`, `there is no time zone “${options.timeZone}”`),
      session.say('例如 Asia/Shanghai', 'for example Asia/Shanghai'),
    );
  }
  const parsed = documents.map((text) => parseDocumentOption(session, text));
  const source = parsed[0]?.id ?? null;
  const wanted = {
    title,
    language: session.lang,
    timeZone: options.timeZone,
    documents: parsed,
    claimDays: days === undefined ? null : Number(days),
    lists: lists.map((text) => parseListOption(session, text, source)),
    bodies: options.bodies === undefined ? [] : await readBodies(session, options.bodies),
  };
  for (const { id } of [...wanted.lists, ...wanted.bodies]) {
    if (isId(id)) continue;
    throw new Stop(
      EXIT.usage,
      session.say(`“${id}”不能作标识`, `“${id}” cannot be an id`),
      session.say(
        '标识用小写字母、数字和连字符，如 jn-education',
        'lower-case letters, digits and hyphens, e.g. jn-education',
      ),
    );
  }
  return wanted;
}
