/** Reports in words and sums; tables to go on with are `export`'s. */
import { renderStreamliningMarkdown } from '../../render/streamlining/markdown.ts';
import { renderStreamlining } from '../../render/streamlining/pretty.ts';
import { streamliningReport } from '../../reports/streamlining.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { envelopeText } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { chosenField, chosenList } from '../filters.ts';
import { bodyOf, claims } from '../handover/given.ts';
import { open, introduce } from '../open.ts';
import { formatOf, give, type OutputOptions, outputView } from '../report-output.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';

const FORMATS = ['pretty', 'md', 'json'] as const;
const KNOWN = ['streamlining'];
const TABLES = { xlsx: 'renling export streamlining', csv: 'renling export streamlining' };

interface Options extends OutputOptions {
  readonly org?: string;
  readonly list?: string;
  readonly field?: string;
}

const EXAMPLES = {
  zh: [
    'renling report streamlining',
    'renling report streamlining --org 市教育局',
    'renling report streamlining --format md --out 优化流程.md',
    'renling export streamlining --out 优化流程.xlsx   # 逐个办理的表格',
  ],
  en: [
    'renling report streamlining',
    'renling report streamlining --org jn-education',
    'renling report streamlining --format md --out streamlining.md',
    'renling export streamlining --out streamlining.xlsx   # a row for each service',
  ],
};

export const reportCommand: CommandModule = {
  define(command, session) {
    const streamlining = addSubcommand(
      command,
      session,
      'streamlining',
      {
        zh: '优化流程（六减）：减前减后、平均、各单位、没减下来的',
        en: 'The six reductions: sums, averages, bodies, what did not shrink',
      },
      { reads: true },
    );
    streamlining
      .option('--org <body>', session.say('只看这个单位', 'only this body'))
      .option('--list <list>', session.say('只看这张清单', 'only this list'))
      .option('--field <field>', session.say('只看这个领域', 'only this field'))
      .option(
        '--format <format>',
        session.say(`格式：${FORMATS.join('、')}`, `format: ${FORMATS.join(', ')}`),
      )
      .option('--out <file>', session.say('写到文件', 'write to a file'));
    addExamples(streamlining, session, EXAMPLES);
    addExamples(command, session, EXAMPLES);
    streamlining.action((options: Options) => streamliningAction(session, options));
    command.allowExcessArguments(true).action(() => {
      const [word] = command.args;
      const see = session.say('表格用 renling export', 'tables: renling export');
      if (word !== undefined) throw unknownValue(session, 'report', word, { values: KNOWN, see });
      throw new Stop(
        EXIT.usage,
        session.say('要看哪个报告？', 'which report?'),
        session.say(`可以写：${KNOWN.join('、')}；${see}`, `there is: ${KNOWN.join(', ')}; ${see}`),
      );
    });
  },
};

async function streamliningAction(session: Session, options: Options): Promise<void> {
  const format = formatOf(session, options, FORMATS, TABLES);
  const state = open(session, 'report');
  const { catalogue, asOf } = state;
  const body =
    options.org === undefined
      ? null
      : (await bodyOf(session, state, options.org, claims(state))).id;
  const report = streamliningReport(catalogue, asOf, {
    body,
    list: options.list === undefined ? null : chosenList(session, catalogue, options.list),
    field: options.field === undefined ? null : chosenField(session, catalogue, options.field),
  });
  const manifest = catalogue.manifest.entry.value;
  introduce(session, state, ['item', 'service'], options.out === undefined ? 'out' : 'err');
  const text = {
    pretty: () => renderStreamlining(report, outputView(session, options)),
    md: () =>
      renderStreamliningMarkdown(report, session.lang, {
        title: manifest.title,
        asOf,
        sample: manifest.sample === true,
      }),
    json: () => envelopeText('report', asOf, report),
  }[format]();
  give(session, options, text);
}
