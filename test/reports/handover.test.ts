import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/dates.ts';
import { renderNotice } from '../../src/render/handover/notice.ts';
import { disputesReport } from '../../src/reports/disputes.ts';
import { exceptionsReport } from '../../src/reports/exceptions.ts';
import { overdueReport } from '../../src/reports/overdue.ts';
import { pipelinesOf } from '../../src/reports/stages.ts';
import { trainingReport } from '../../src/reports/training.ts';
import {
  AFTER_DEADLINE,
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  makeDelegation,
  makeDispute,
  makeException,
  makeItem,
  makeService,
  makeTraining,
} from '../support/catalogue-builder.ts';

const DEADLINE = '2020-09-08';

/** city-001 is delegated and through all stages, city-002 delegated and only claimed, city-004 nobody's. */
function handover(change: (parts: CatalogueParts) => void = () => undefined) {
  return buildCatalogue((parts) => {
    const [first, second] = parts.items.map(({ value }) => value);
    if (first === undefined || second === undefined) throw new Error('no items');
    first.mode = '委托';
    second.mode = '委托';
    parts.items.push({ value: makeItem('city', 4, { field: '教育' }) });
    parts.delegations.push({ value: makeDelegation('agreement', 'jn-education', [first]) });
    parts.trainings.push({ value: makeTraining('august', 'jn-education', [first]) });
    parts.services.push({ value: makeService(first, 'jn-education') });
    change(parts);
  });
}

const withWholeDeadline = ({ manifest }: CatalogueParts): void => {
  manifest.deadlines?.push({ stage: '承接', date: DEADLINE, basis: '方案第三条' });
};

describe('the pipeline', () => {
  const [city, zone] = pipelinesOf(handover(withWholeDeadline), AS_OF);
  const flat = (stages: readonly { done: number; needed: number }[] | undefined) =>
    stages?.map(({ done, needed }) => `${done}/${needed}`);

  it('counts each stage of a list: agreements of delegated items only', () => {
    expect(flat(city?.stages)).toEqual(['3/4', '1/2', '1/3', '1/3', '1/3']);
    // A decline is decided: it needs nothing more.
    expect(flat(zone?.stages)).toEqual(['3/3', '0/0', '0/3', '0/3', '0/3']);
  });

  it('counts by body and by field', () => {
    expect(city?.bodies.map(({ name, stages }) => [name, flat(stages)])).toEqual([
      ['市教育局', ['2/2', '1/2', '1/2', '1/2', '1/2']],
      ['济南市公安局', ['1/1', '0/0', '0/1', '0/1', '0/1']],
      [null, ['0/1', '0/0', '0/0', '0/0', '0/0']],
    ]);
    expect(city?.fields.map(({ name, stages }) => [name, flat(stages)])).toEqual([
      ['教育', ['2/3', '1/2', '1/2', '1/2', '1/2']],
      ['公安', ['1/1', '0/0', '0/1', '0/1', '0/1']],
    ]);
  });

  it('has the deadline of the whole handover where a stage has none', () => {
    expect(city?.deadlines.map(({ deadline, days }) => [deadline, days])).toEqual(
      Array.from({ length: 5 }, () => [DEADLINE, 19]),
    );
  });

  it('counts as of a day', () => {
    const [before] = pipelinesOf(handover(), '2020-08-04' as CalendarDate);
    expect(flat(before?.stages)).toEqual(['3/4', '1/2', '0/3', '0/3', '0/3']);
  });
});

describe('what is overdue', () => {
  const stagesOf = (report: ReturnType<typeof overdueReport>, body: string) =>
    report.bodies
      .find((one) => one.body === body)
      ?.groups.map(({ stage, items }) => [stage, items.map(({ item }) => item).join()]);

  it('is due soon before the deadline, late from the day after it', () => {
    const catalogue = handover(withWholeDeadline);
    const before = overdueReport(catalogue, AS_OF, 30);
    expect([before.late, before.soon]).toEqual([0, 17]);
    const last = overdueReport(catalogue, DEADLINE as CalendarDate, 0);
    expect([last.late, last.soon]).toEqual([0, 17]);
    const after = overdueReport(catalogue, AFTER_DEADLINE, 30);
    expect([after.late, after.soon]).toEqual([17, 0]);
    expect(stagesOf(after, 'jn-education')).toEqual([
      ['认领', 'city-004'],
      ['签订协议', 'city-002'],
      ['培训', 'city-002'],
      ['公开受理', 'city-002'],
      ['公布清单', 'city-002'],
    ]);
    expect(after.bodies[0]?.body).toBe('jn-gaoxin');
  });

  it('is not looked for beyond the horizon', () => {
    expect(overdueReport(handover(withWholeDeadline), AS_OF, 18).bodies).toEqual([]);
  });

  it('says for which stages no deadline is set', () => {
    const report = overdueReport(handover(), AS_OF, 30);
    expect(report.undated.map(({ stage, count }) => `${stage} ${count}`)).toEqual([
      '签订协议 1',
      '培训 5',
      '公开受理 5',
      '公布清单 5',
    ]);
    expect([report.late, report.soon]).toEqual([0, 1]);
  });

  it('has nobody to name where no body is competent', () => {
    const report = overdueReport(
      handover(({ items }) => {
        items.push({ value: makeItem('city', 5, { field: '水务' }) });
      }),
      AS_OF,
      30,
    );
    expect(report.bodies.at(-1)).toMatchObject({ body: null, name: null, soon: 1 });
  });

  it('has agreements that end, and those that ended with nothing in their place', () => {
    const at = (to: string, status: '签订' | '终止' = '签订') =>
      overdueReport(
        handover(({ delegations }) => {
          const value = delegations[0]?.value;
          if (value === undefined) throw new Error('no agreement');
          value.term = { from: '2020-08-01', to };
          value.status = status;
        }),
        AS_OF,
        30,
      ).bodies.flatMap(({ agreements }) => agreements);
    expect(at('2020-09-19')).toMatchObject([{ id: 'agreement', days: 30, items: ['city-001'] }]);
    expect(at('2020-09-20')).toEqual([]);
    expect(at('2020-08-19')).toMatchObject([{ days: -1 }]);
    expect(at('2020-08-19', '终止')).toEqual([]);
  });
});

describe('the reminder (督办单)', () => {
  const report = overdueReport(handover(withWholeDeadline), AFTER_DEADLINE, 30);
  const body = report.bodies.find((one) => one.body === 'jn-education');
  if (body === undefined) throw new Error('nothing is late');
  const frame = {
    language: 'zh' as const,
    date: AFTER_DEADLINE,
    documents: [{ title: '决定', number: '令第333号' }],
    sample: false,
  };

  it('addresses the body, lists each item with its steps, asks for what the stage needs, says on what basis', () => {
    expect(renderNotice(body, frame)).toMatchInlineSnapshot(`
      "# 承接省级行政权力事项督办单

      济南市教育局：

      经核对，截至 2020年9月9日，你单位承接省级行政权力事项有 5 项工作逾期。现予督办，请抓紧落实。

      ## 一、已经逾期的事项

      | 序号 | 事项编号 | 事项名称 | 事项类型 | 省级机关 | 未完成的工作 | 期限 | 逾期或剩余 |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | city-004 | 第4类学校设立审批 | 行政许可 | 山东省教育厅 | 认领或作出决定 | 2020-09-08 | 逾期 1 日 |
      | 2 | city-002 | 高等教育自学考试专业设立审批 | 行政许可 | 山东省教育厅 | 签订委托协议、岗前培训、公开受理、公布权责清单 | 2020-09-08 | 逾期 1 日 |

      ## 二、办理要求

      - 认领或作出决定：对列出的事项逐项研究，属于本单位职责的办理认领；不承接的，书面说明理由。
      - 签订委托协议：与委托机关签订书面委托协议，载明委托依据、委托事项、委托权限、双方权利和义务。
      - 岗前培训：组织经办人员参加岗前培训，掌握设定依据、审批要点和办理标准。
      - 公开受理：编制并公布业务手册、服务指南，公开受理条件、程序、标准、方式、地点和时限。
      - 公布权责清单：调整权责清单，在政务服务网和本单位网站公布。
      - 逾期的立即办理，并书面说明逾期原因和完成时间；未到期的在期限内办结。
      - 承接工作完成前，相关事项仍由省级机关办理，做好衔接，不得出现无人办理的情况。

      ## 三、依据

      - 《决定》（令第333号）
      - 期限：令第333号
      - 期限：方案第三条

      督办单位（盖章）：

      2020年9月9日
      "
    `);
  });

  it('says when it was written from a sample', () => {
    expect(renderNotice(body, frame)).not.toContain('样例');
    expect(renderNotice(body, { ...frame, sample: true })).toContain('样例');
  });

  it('is English where asked, with official terms as they are', () => {
    const text = renderNotice(body, { ...frame, language: 'en' });
    expect(text).toContain('# Reminder: taking over provincial administrative powers');
    expect(text).toContain('5 late');
    expect(text).not.toContain('逾期');
  });

  it('keeps names from breaking the table', () => {
    const [group] = body.groups;
    const [item] = group?.items ?? [];
    if (group === undefined || item === undefined) throw new Error('no item');
    const odd = { ...body, groups: [{ ...group, items: [{ ...item, name: 'a|b\n<i>' }] }] };
    expect(renderNotice(odd, frame)).toContain('| a\\|b &lt;i&gt; |');
  });
});

describe('trainings', () => {
  it('leaves out what was held later, and names per body what has nobody trained', () => {
    const report = trainingReport(handover(), AS_OF, null);
    expect(report.trainings.map(({ id }) => id)).toEqual(['august']);
    expect([report.claimed, report.trained]).toEqual([6, 1]);
    expect(report.missing.map(({ body, items }) => [body, items.length])).toEqual([
      ['jn-gaoxin', 2],
      ['jn-education', 1],
      ['jn-police', 1],
      ['jn-laiwu', 1],
    ]);
    const earlier = trainingReport(handover(), '2020-08-04' as CalendarDate, 'jn-education');
    expect(earlier.trainings).toEqual([]);
    expect([earlier.claimed, earlier.trained]).toEqual([2, 0]);
  });
});

describe('disputes and exceptions', () => {
  it('counts the age of a dispute to its settlement or to the day', () => {
    const settled = { date: '2020-08-15', by: '市政府', undertaker: 'jn-police' };
    const item = makeItem('city', 1);
    const catalogue = handover(({ disputes }) => {
      disputes.push(
        { value: makeDispute(item, ['jn-education', 'jn-police'], { settled }) },
        {
          value: makeDispute(item, ['jn-education', 'jn-police'], {
            id: 'city-001-2',
            opened: '2020-08-18',
          }),
        },
      );
    });
    const at = (day: string) =>
      disputesReport(catalogue, day as CalendarDate).map((one) => [
        one.id,
        one.days,
        one.settled !== null,
      ]);
    expect(at('2020-08-20')).toEqual([
      ['city-001-2', 2, false],
      ['city-001', 5, true],
    ]);
    expect(at('2020-08-14')).toEqual([['city-001', 4, false]]);
  });

  it('announces exceptions that expire, the first on top', () => {
    const catalogue = handover(({ exceptions }) => {
      for (const expires of [
        '2020-12-31',
        '2020-08-19',
        '2020-08-20',
        '2020-09-19',
        '2020-09-20',
      ]) {
        exceptions.push({ value: makeException(`to-${expires}`, { expires }) });
      }
    });
    expect(exceptionsReport(catalogue, AS_OF, 30).map(({ days, state }) => [days, state])).toEqual([
      [-1, 'expired'],
      [0, 'expiring'],
      [30, 'expiring'],
      [31, 'in-force'],
      [133, 'in-force'],
    ]);
  });
});
