import { stampOf } from '../../model/stamps.ts';
import { nearest } from '../../model/nearest.ts';
import { nameOf } from '../bodies.ts';
import type { CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, saySample } from '../open.ts';

export const showCommand: CommandModule = {
  define(command, session) {
    command
      .argument('<item>', session.say('事项，如 city-001', 'item, e.g. city-001'))
      .addHelpText(
        'after',
        session.say('\n例：\n  renling show city-001', '\nExample:\n  renling show city-001'),
      )
      .action((id: string) => {
        const opened = open(session, 'show');
        const { catalogue } = opened;
        const entry = catalogue.items.get(id);
        if (entry === undefined) {
          const near = nearest(id, catalogue.items.keys());
          throw new Stop(
            EXIT.nothing,
            session.say(`没有事项“${id}”`, `there is no item “${id}”`),
            near === null ? null : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
          );
        }
        const item = entry.value;
        const claims = catalogue.claimsByItem.get(id) ?? [];
        saySample(session, catalogue.manifest.value);
        if (session.options.json === true) {
          const data = { item, claims: claims.map((claim) => claim.value) };
          printJson(session, 'show', opened.asOf, data);
          return;
        }
        const line = (zh: string, en: string, text: string | undefined): void => {
          if (text !== undefined)
            session.io.out(`${session.say(zh, en)}${session.say('：', ': ')}${text}\n`);
        };
        session.io.out(`${item.id}  ${item.name}\n`);
        line('子项', 'Sub-item', item.subitem);
        line(
          '清单',
          'List',
          `${catalogue.lists.get(item.list)?.value.title ?? item.list}，${session.say(`序号 ${item.number}`, `no. ${item.number}`)}`,
        );
        line('类型', 'Type', item.type);
        line('领域', 'Field', item.field);
        line('省级实施部门', 'Authority', nameOf(catalogue.organizations, item.authority));
        line('调整方式', 'Mode', item.mode);
        line(
          '范围',
          'Scope',
          [item.scope.extent, item.scope.powers?.join('、'), item.scope.content]
            .filter((one) => one !== undefined)
            .join('；'),
        );
        line(
          '设定依据',
          'Basis',
          item.basis.map(({ law, article }) => `《${law}》${article ?? ''}`).join('；'),
        );
        line('状态', 'Status', item.status);
        line('备注', 'Note', item.note);
        if (claims.length === 0)
          session.io.out(session.say('还没有人认领。\n', 'Nobody has claimed it.\n'));
        for (const { value, path } of claims) {
          session.io.out(
            `${value.decision}${session.say('：', ': ')}${nameOf(catalogue.organizations, value.claimant)}，${value.date}${value.reason === undefined ? '' : `，${value.reason}`}（${opened.prefix}${path}）\n`,
          );
          if (value.decision === '认领' && value.stamp !== stampOf(item)) {
            session.io.out(
              session.say(
                '  注意：认领以后事项内容改过。\n',
                '  Note: the item has changed since it was claimed.\n',
              ),
            );
          }
        }
      });
  },
};
