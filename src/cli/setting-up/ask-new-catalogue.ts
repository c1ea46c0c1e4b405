/** The questions of `init` on a terminal, for those who do not bring flags. */
import type { Session } from '../session.ts';

export interface InitAnswers {
  readonly title: string;
  /** As `--document` takes it. */
  readonly document: string | null;
  readonly days: string | null;
  /** As `--list` takes them. */
  readonly lists: readonly string[];
}

/** null: broken off. */
export async function askNewCatalogue(session: Session): Promise<InitAnswers | null> {
  const prompts = await import('@clack/prompts');
  const ask = async (zh: string, en: string, placeholder: string, needed = true) => {
    const answer = await prompts.text({
      message: session.say(zh, en),
      placeholder,
      validate: (value) =>
        needed && (value ?? '').trim() === '' ? session.say('请填写', 'please fill in') : undefined,
    });
    return typeof answer === 'string' ? answer.trim() : null;
  };
  const title = await ask('目录的题名', 'Title of the catalogue', '济南市承接省级行政权力事项目录');
  if (title === null) return null;
  const document = await ask(
    '依据文件的标题',
    'Title of the order',
    '关于调整实施部分省级行政权力事项的决定',
  );
  if (document === null) return null;
  const number = await ask('文号（可不填）', 'Its number (may be empty)', '省政府令第×号', false);
  if (number === null) return null;
  const published = await ask(
    '公布日期（可不填）',
    'Published on (may be empty)',
    '2020-07-10',
    false,
  );
  if (published === null) return null;
  const days =
    published === ''
      ? ''
      : await ask(
          '公布后多少日内认领完（可不填）',
          'Days to claim everything (may be empty)',
          '60',
          false,
        );
  if (days === null) return null;

  const lists: string[] = [];
  for (;;) {
    const id = await ask('清单的标识（小写字母）', 'Id of a list (lower case)', 'city');
    if (id === null) return null;
    const name = await ask('清单的标题', 'Title of the list', '调整由市实施的行政权力事项');
    if (name === null) return null;
    const claimants = await ask('由哪类单位认领', 'Kind of body that claims', '市级部门');
    if (claimants === null) return null;
    const rule = await prompts.select({
      message: session.say('怎样认领', 'How it is claimed'),
      showInstructions: false,
      options: [
        { value: 'single', label: session.say('每项由一个单位认领', 'each item by one body') },
        { value: 'each', label: session.say('每个单位逐项决定', 'each body decides on each item') },
      ],
    });
    if (typeof rule !== 'string') return null;
    const types = await ask(
      '公布的分类数',
      'Declared numbers by type',
      '行政许可=85,行政处罚=128,行政确认=9,其他行政权力=55',
    );
    if (types === null) return null;
    lists.push([id, name, claimants, rule, types].join('|'));
    const more = await prompts.confirm({
      message: session.say('还有别的清单吗？', 'Another list?'),
      active: session.say('有', 'Yes'),
      inactive: session.say('没有', 'No'),
      initialValue: false,
    });
    if (more !== true) break;
  }
  return {
    title,
    document: ['order', document, number, published].join('|'),
    days: days === '' ? null : days,
    lists,
  };
}
