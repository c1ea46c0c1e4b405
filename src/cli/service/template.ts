/** service template: the workbook of everything a body has claimed, with what is filled in already. */
import { isClaimed } from '../../model/decision-facts.ts';
import { entryIn } from '../../catalogue/held.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serviceFormWorkbook } from '../../exchange/service-form.ts';
import { serviceFields } from '../../reports/service/fields.ts';
import { writtenField } from '../../reports/service/written.ts';
import { fullItemName } from '../../reports/names.ts';
import { shellWord } from '../../text/shell-word.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOrOwn, listIdOf } from '../meant.ts';
import { open } from '../open.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';
import { writeOut } from '../write-out.ts';

export interface TemplateOptions {
  readonly org?: string;
  readonly list?: string;
  readonly out: string;
  readonly force?: true;
}

export async function writeServiceTemplate(
  session: Session,
  options: TemplateOptions,
): Promise<void> {
  const say = (zh: string, en: string): string => session.say(zh, en);
  if (!/\.xlsx$/i.test(options.out)) {
    throw new Stop(
      EXIT.usage,
      say(`${options.out} 不是 .xlsx`, `${options.out} is no .xlsx`),
      say('写成 --out 填报表.xlsx', 'write --out FORM.xlsx'),
    );
  }
  if (options.force !== true && existsSync(resolve(session.io.cwd, options.out))) {
    // It may be filled in.
    throw new Stop(
      EXIT.refused,
      say(
        `${options.out} 已经有了，没有覆盖`,
        `${options.out} is there already and was not overwritten`,
      ),
      say('换一个文件名，或加 --force', 'give another name, or add --force'),
    );
  }
  const opened = open(session, 'service template');
  const { catalogue } = opened;
  const body = await bodyOrOwn(
    session,
    catalogue.organizations,
    options.org,
    whoMayClaimIn(opened),
  );
  const list = options.list === undefined ? null : listIdOf(session, catalogue, options.list);
  const claims = catalogue.claims.entries.filter(
    ({ value, list: of }) =>
      value.claimant === body.id && isClaimed(value) && (list === null || of === list),
  );
  const rows = claims.flatMap((claim) => {
    const item = entryIn(catalogue.items.at(claim.value.item))?.value;
    if (item === undefined) return [];
    const service = catalogue.servicesByItem
      .on(item.id)
      .entries.find((one) => one.list === claim.list && one.organization === claim.organization);
    const values = serviceFields().map((field) =>
      writtenField(field, service?.value ?? null, (id) => nameOf(catalogue.organizations, id)),
    );
    return [[item.id, fullItemName(item), item.type, ...values]];
  });
  if (rows.length === 0) {
    throw new Stop(
      EXIT.nothing,
      say(`${body.value.name}还没有认领事项`, `${body.value.name} has claimed no items`),
      say(`先认领：renling claim --org ${body.id}`, `claim first: renling claim --org ${body.id}`),
    );
  }
  const bytes = await serviceFormWorkbook({
    sheet: say('办理情况', 'Services'),
    title: say(`${body.value.name}办理情况填报表`, `How ${body.value.name} runs its items`),
    mark: { catalogue: catalogue.manifest.entry.value.title, body: body.id },
    help: say(
      '灰色三列不要改；空着的格子不改动原来的值，要去掉原来的值填“删除”；几个值之间用“、”',
      'Leave the grey columns; an empty cell changes nothing, 删除 takes a value away; divide several values by 、',
    ),
    fixed: [say('事项编号', 'Item'), say('事项名称', 'Name'), say('事项类型', 'Type')],
    columns: serviceFields().map((field) => ({ heading: field.label[session.lang], field })),
    rows,
    chooseFrom: say('请从列表中选：', 'choose from: '),
  });
  session.answer(opened.asOf, { body: body.id, items: rows.map(([item]) => item) });
  writeOut(session, options.out, bytes);
  session.answerWritten();
  session.io.err(
    say(
      `已写入 ${options.out}：${rows.length} 项。填好后：renling service set --from ${shellWord(options.out)} --org ${body.id}\n`,
      `${options.out} written: ${rows.length} items. When filled in: renling service set --from ${shellWord(options.out)} --org ${body.id}\n`,
    ),
  );
}
