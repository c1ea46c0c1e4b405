/** What is wrong with a field, a value or a wish to set one: what is so, and what to type instead. */
import type { AssignmentProblem } from '../../actions/service/assignment.ts';
import type { ServiceField } from '../../reports/service/fields.ts';
import type { ValueProblem } from '../../actions/service/read-value.ts';
import type { ServiceRefusal } from '../../actions/service/set-service.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { sayDraft } from '../say-draft.ts';
import type { Session } from '../session.ts';

export interface Said {
  readonly message: string;
  readonly hint: string | null;
}

export function sayAssignment(session: Session, problem: AssignmentProblem): Said {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (problem.kind) {
    case 'unknown-field':
      return {
        message: say(`没有“${problem.name}”这个字段`, `there is no field “${problem.name}”`),
        hint:
          problem.near === null
            ? say('全部字段见：renling service fields', 'all fields: renling service fields')
            : say(`是不是“${problem.near}”？`, `did you mean “${problem.near}”?`),
      };
    case 'which-field': {
      const keys = problem.fields.map(({ key }) => key).join(say('、', ', '));
      return {
        message: say(
          `“${problem.name}”下面有几个字段`,
          `there are several fields in “${problem.name}”`,
        ),
        hint: say(`写明是哪一个：${keys}`, `say which one: ${keys}`),
      };
    }
    case 'not-a-reduction': {
      const days = problem.group.fields.some(({ pointer }) => pointer.at(-1) === 'unit');
      return {
        message: say(
          `${problem.group.label.zh}要写“减之前..减之后”，不能是“${problem.text}”`,
          `${problem.group.label.en} is written BEFORE..AFTER, not “${problem.text}”`,
        ),
        hint: days
          ? say('如 20..5 --unit 工作日', 'like 20..5 --unit 工作日')
          : say('如 6..4', 'like 6..4'),
      };
    }
    case 'unit-missing':
      return {
        message: say(
          `${problem.group.label.zh}没有写单位：日（自然日）还是工作日`,
          `${problem.group.label.en} has no unit: 日 (calendar days) or 工作日 (working days)`,
        ),
        hint: say('加 --unit 工作日 或 --unit 日', 'add --unit 工作日 or --unit 日'),
      };
    case 'no-unit-here':
      return {
        message: say(`“${problem.name}”没有单位`, `“${problem.name}” has no unit`),
        hint: say('去掉 --unit', 'leave out --unit'),
      };
    case 'value': {
      const { message, hint } = sayValue(session, problem.problem, problem.field);
      const label = problem.field.label[session.lang];
      return { message: say(`${label}：${message}`, `${label}: ${message}`), hint };
    }
  }
}

/** Without the name of the field, which a table says by its column. */
function sayValue(session: Session, problem: ValueProblem, field: ServiceField): Said {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (problem.kind) {
    case 'not-a-number':
      return {
        message: say(
          `要填整数，不能是“${problem.text}”`,
          `a whole number belongs here, not “${problem.text}”`,
        ),
        hint: say(`如 ${field.example}`, `like ${field.example}`),
      };
    case 'not-a-date':
      return {
        message: say(`“${problem.text}”不是日期`, `“${problem.text}” is not a date`),
        hint: say('日期写成 2020-09-01 的样子', 'write a date like 2020-09-01'),
      };
    case 'not-yes-no':
      return {
        message: say(
          `要填“是”或“否”，不能是“${problem.text}”`,
          `是 (yes) or 否 (no) belongs here, not “${problem.text}”`,
        ),
        hint: null,
      };
    case 'unknown-choice': {
      const all = problem.choices.join(say('、', ', '));
      return {
        message: say(
          `没有“${problem.text}”，可选：${all}`,
          `there is no “${problem.text}”; choose from: ${all}`,
        ),
        hint:
          problem.near === null
            ? null
            : say(`是不是“${problem.near}”？`, `did you mean “${problem.near}”?`),
      };
    }
    case 'unknown-body':
      return {
        message: say(
          `没有登记“${problem.text}”这个单位`,
          `no body “${problem.text}” is registered`,
        ),
        hint:
          problem.near === null
            ? say('登记的单位在 organizations/ 里', 'the registered bodies are in organizations/')
            : say(`是不是“${problem.near}”？`, `did you mean “${problem.near}”?`),
      };
    case 'several-values':
      return {
        message: say(
          `只能有一个值，不能是“${problem.text}”`,
          `takes one value, not “${problem.text}”`,
        ),
        hint: say(
          '一次设几个字段：字段=值 字段=值',
          'several fields at once: FIELD=VALUE FIELD=VALUE',
        ),
      };
    case 'not-an-occasion':
      return {
        message: say(
          `宣传要写“渠道 日期 网址”，不能是“${problem.text}”`,
          `write CHANNEL DATE ADDRESS, not “${problem.text}”`,
        ),
        hint: say('如“市政府门户网站 2020-09-02”', 'like “市政府门户网站 2020-09-02”'),
      };
    case 'no-value':
      return {
        message: say('没有写值', 'there is no value'),
        hint: say('要去掉原来的值：写 删除', 'to take the value away: 删除'),
      };
  }
}

export function sayServiceRefusal(
  session: Session,
  refusal: ServiceRefusal,
  at: { readonly item: string; readonly body: string; readonly prefix: string },
  nameOf: (body: string) => string,
): Said {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (refusal.kind) {
    case 'not-claimed':
      return {
        message: say(
          `${nameOf(at.body)}还没有认领这个事项`,
          `${nameOf(at.body)} has not claimed this item`,
        ),
        hint: say(
          `先认领：renling claim ${at.item} --org ${at.body}`,
          `claim it first: renling claim ${at.item} --org ${at.body}`,
        ),
      };
    case 'held-by-other': {
      const { claimant, date, decision } = refusal.claim.value;
      const file = `${at.prefix}${refusal.claim.path}`;
      return {
        message: say(
          `${nameOf(claimant)} ${date} 已${decision === '认领' ? '认领' : `定为${decision}`}（${file}）`,
          `${decision === '认领' ? 'claimed' : decision} by ${nameOf(claimant)} on ${date} (${file})`,
        ),
        hint:
          decision === '认领'
            ? say(
                '由认领单位填写；职责已经划转的，先移交：renling transfer',
                'its claimant fills it in; when duties have moved, transfer it first: renling transfer',
              )
            : say(
                `先认领：renling claim ${at.item} --org ${at.body}`,
                `claim it first: renling claim ${at.item} --org ${at.body}`,
              ),
      };
    }
    case 'declined':
      return {
        message: say(
          `本单位 ${refusal.claim.value.date} 已定为${refusal.claim.value.decision}（${at.prefix}${refusal.claim.path}）`,
          `this body declined it (${refusal.claim.value.decision}) on ${refusal.claim.value.date} (${at.prefix}${refusal.claim.path})`,
        ),
        hint: say(
          `要承接的，先认领：renling claim ${at.item} --org ${at.body}`,
          `to take it over, claim it first: renling claim ${at.item} --org ${at.body}`,
        ),
      };
    case 'form': {
      const said = refusal.drafts.map((one) => {
        const { message, remedy } = sayDraft(session, one);
        return { message, remedy: missingField(session, one) ?? remedy };
      });
      return {
        message: said.map(({ message }) => message).join(say('；', '; ')),
        hint: said[0]?.remedy ?? null,
      };
    }
  }
}

/** What the schema wants beside what was set: by the name it is set by, not as a line of the file. */
function missingField(session: Session, draft: AnyDraft): string | null {
  if (draft.code !== 'RL203') return null;
  const key = [...draft.pointer, draft.args.key].join('.').replaceAll('_', '-');
  return session.say(
    `一并写：${key}=${draft.args.example}`,
    `set it along: ${key}=${draft.args.example}`,
  );
}
