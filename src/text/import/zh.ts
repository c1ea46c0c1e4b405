/** Import texts in Chinese. */
import type { Place } from '../../exchange/annex/annex.ts';
import type { ImportTexts } from './import-texts-type.ts';
import { CONTENTS, FIELD_NAMES, mebibytes, short } from './words.ts';

const SAVE_AS = '用 Excel 或 WPS 打开，“另存为”xlsx 或 csv（UTF-8）后再导入';

function columnOf({ column, heading }: Pick<Place, 'column' | 'heading'>): string {
  if (column === null) return '';
  return heading === null ? `${column} 列` : `${column} 列“${heading}”`;
}

/** Latin letters stand off from the Chinese before them. */
function spaced(text: string): string {
  return /^[A-Za-z]/.test(text) ? ` ${text}` : text;
}

export const chineseImportTexts: ImportTexts = {
  place({ fileName, sheet }, { row, column }) {
    const parts = [
      fileName,
      sheet === null ? '' : `工作表“${sheet}”`,
      row === null ? '' : `第 ${row} 行`,
      column === null ? '' : `${column} 列`,
    ];
    return parts.filter((part) => part !== '').join(' ');
  },

  table(problem) {
    switch (problem.kind) {
      case 'empty-file':
        return { message: '文件是空的（0 字节）', remedy: '请确认文件已完整下载或复制' };
      case 'file-too-large':
        return {
          message: `文件 ${mebibytes(problem.bytes)} MiB，超过上限 ${mebibytes(problem.limit)} MiB`,
          remedy: '删去图片和无关的工作表，或者只把附件表另存为 csv',
        };
      case 'encrypted':
        return {
          message: '工作簿设置了打开密码，无法读取',
          remedy: '在 Excel 或 WPS 中打开，取消打开密码（文件—信息—保护工作簿）后保存，再导入',
        };
      case 'disguised':
        return {
          message: `扩展名是 .${problem.extension}，内容却是${spaced(CONTENTS[problem.actual].zh)}`,
          remedy:
            problem.actual === 'csv' || problem.actual === 'xls' || problem.actual === 'xlsx'
              ? `把扩展名改为 .${problem.actual}，或${SAVE_AS}`
              : SAVE_AS,
        };
      case 'not-spreadsheet':
        return {
          message: `不是可以读取的表格，内容是${spaced(CONTENTS[problem.actual].zh)}`,
          remedy:
            problem.actual === 'xlsb' || problem.actual === 'ods'
              ? SAVE_AS
              : '请提供 xlsx、xls 或 csv 格式的附件表',
        };
      case 'zip-bomb':
        return {
          message: `工作簿解压后有 ${mebibytes(problem.bytes)} MiB（上限 ${mebibytes(problem.limit)} MiB），是文件大小的 ${problem.ratio} 倍（上限 ${problem.ratioLimit} 倍），可能是压缩炸弹，未打开`,
          remedy: '请核对文件来源；确属正常附件的，把附件表另存为 csv 后再导入',
        };
      case 'damaged':
        return {
          message: `工作簿已损坏或不完整${problem.detail === null ? '' : `（${problem.detail}）`}`,
          remedy: '请重新下载或复制；能用 Excel 或 WPS 打开的，另存为 xlsx 后再导入',
        };
      case 'no-such-sheet':
        return {
          message: `没有名为“${problem.sheet}”的工作表`,
          remedy: `现有工作表：${problem.names.map((name) => `“${name}”`).join('、')}`,
        };
      case 'no-sheets':
        return {
          message: `csv 文件没有工作表，不能指定“${problem.sheet}”`,
          remedy: '去掉 --sheet，或者导入 xlsx 文件',
        };
      case 'empty-table':
        return problem.sheet === null
          ? { message: '表格里没有任何内容', remedy: '请确认附件表在可见的工作表上，并已保存' }
          : {
              message: `工作表“${problem.sheet}”里没有任何内容`,
              remedy: '用 --sheet 指定附件表所在的工作表',
            };
      case 'table-too-large':
        return {
          message: `表格有 ${problem.rows} 行、${problem.columns} 列，上限为 ${problem.rowLimit} 行、${problem.columnLimit} 列`,
          remedy: '请确认指定的是附件表；多余的行列请删除，或者分几个文件导入',
        };
      case 'csv-encoding':
        return {
          message: '文本编码既不是 UTF-8，也不是 GB18030（GBK）',
          remedy: '用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”后再导入',
        };
      case 'unclosed-quote':
        return {
          message: `第 ${problem.row} 行起有一个英文双引号没有配对，后面的内容都被当成了同一格`,
          remedy: '补上配对的双引号；单元格内的双引号要写成两个（""）',
        };
    }
  },

  annex(problem) {
    switch (problem.kind) {
      case 'no-heading':
        return {
          message: `找不到表头。应有的列：${problem.expected.join('、')}；最接近表头的一行是：${problem.found.map(short).join('、') || '（空）'}`,
          remedy:
            '请确认选对了工作表（--sheet）；列名不同的，用 --map 列名=字段 指定，例如 --map 项目=事项名称',
        };
      case 'missing-columns':
        return {
          message: `第 ${problem.row} 行的表头缺少：${problem.missing.map((field) => FIELD_NAMES[field].zh).join('、')}；现有的列：${problem.found.map(short).join('、')}`,
          remedy: '列名不同的，用 --map 列名=字段 指定；确实没有的，请在表中补上这一列',
        };
      case 'no-rows':
        return {
          message: `第 ${problem.row} 行的表头下面没有事项`,
          remedy: '请确认附件表已完整保存',
        };
      case 'map-unknown-field':
        return {
          message: `--map ${problem.heading}=${problem.field} 中的“${problem.field}”不是字段`,
          remedy: `可用的字段：${Object.values(FIELD_NAMES)
            .map((name) => name.zh)
            .join('、')}`,
        };
      case 'map-unknown-column':
        return {
          message: `--map 指定的列“${problem.heading}”不在表头里`,
          remedy: `现有的列：${problem.found.map(short).join('、')}`,
        };
      case 'map-twice':
        return {
          message: `--map 把${problem.headings.map((heading) => `“${heading}”`).join('、')}都指定为“${FIELD_NAMES[problem.field].zh}”`,
          remedy: '一个字段只能指定一列',
        };
    }
  },

  refused(refused) {
    const field = FIELD_NAMES[refused.field].zh;
    const where = columnOf(refused) || field;
    const value = short(refused.value);
    switch (refused.problem.kind) {
      case 'missing':
        return { message: `缺少${field}`, remedy: `请在${spaced(where)}填写${field}` };
      case 'not-a-number':
        return {
          message: `${where}的“${value}”不是序号`,
          remedy: '序号应为从 1 起的整数，例如 12',
        };
      case 'duplicate-number':
        return {
          message: `序号 ${value} 重复，出现在第 ${refused.problem.rows.join('、')} 行，这些行都没有导入`,
          remedy: refused.problem.merged
            ? '序号单元格合并了几行：请取消合并，给每个子项各编一个序号'
            : '请按附件原文改正序号',
        };
      case 'type-unknown':
        return {
          message: `${where}的“${value}”不是行政权力事项类型`,
          remedy:
            '应为行政许可、行政处罚、行政强制、行政征收、行政给付、行政检查、行政确认、行政奖励、行政裁决、其他行政权力之一',
        };
      case 'mode-missing':
        return {
          message: '没有写明是下放还是委托',
          remedy: '请在“调整方式”列（没有就加一列）或备注里写明“下放”或“委托”',
        };
      case 'mode-unknown':
        return {
          message: `${where}的“${value}”看不出是下放还是委托`,
          remedy: '请改为“下放”或“委托”；其他说明写在备注里',
        };
      case 'mode-ambiguous':
        return {
          message: `${where}的“${value}”既有下放又有委托`,
          remedy: '请在调整方式列写明“下放”或“委托”；一部分下放、一部分委托的，分成两个事项',
        };
      case 'numeric-code':
        return {
          message: `${where}的 ${value} 是数字而不是文本，Excel 只保留 15 位有效数字，并会丢掉开头的 0`,
          remedy:
            '把这一列的单元格格式设为“文本”，再按原件重新填写编码（只改格式找不回丢掉的数字）',
        };
      case 'rounded-code':
        return {
          message: `${where}的“${value}”是科学计数法，编码已经被 Excel 改掉`,
          remedy: '在原工作簿里把这一列设为“文本”，按原件重新填写后再另存',
        };
      case 'error-value':
        return {
          message: `${where}是公式错误值“${value || '#?'}”`,
          remedy: '在 Excel 中改正公式，或者改为直接填写文字',
        };
      case 'formula-without-value':
        return {
          message: `${where}是公式，但文件里没有保存计算结果`,
          remedy: '用 Excel 或 WPS 打开并保存一次，或者把公式粘贴为数值',
        };
    }
  },

  warning(warning) {
    switch (warning.kind) {
      case 'section-count':
        return {
          message: `第 ${warning.row} 行“${short(warning.text)}”写明 ${warning.declared} 项，下面实有 ${warning.actual} 项`,
          remedy: '请对照附件原件，查明是漏行、多行还是标题写错',
        };
      case 'total-count':
        return {
          message: `第 ${warning.row} 行“${short(warning.text)}”写明 ${warning.declared} 项，表中实有 ${warning.actual} 项`,
          remedy: '请对照附件原件，查明是漏行、多行还是合计写错',
        };
      case 'basis-unparsed':
        return {
          message: `第 ${warning.row} 行${spaced(columnOf(warning))}的“${short(warning.value)}”不是《名称》第…条的形式，整段作为依据名称保留`,
          remedy: '请在导入后核对设定依据，或者在表中改为“《名称》第…条”',
        };
      case 'basis-remainder':
        return {
          message: `第 ${warning.row} 行${spaced(columnOf(warning))}中条款以外的文字没有导入：“${short(warning.value)}”`,
          remedy: '请核对是否遗漏了依据；引用的条文内容不需要导入',
        };
      case 'powers-unknown':
        return {
          message: `第 ${warning.row} 行${spaced(columnOf(warning))}的“${short(warning.value)}”不在权限之列，已原样记入调整内容`,
          remedy: '权限可填：受理、审查、决定、发证、备案、立案、调查、执行、监管',
        };
      case 'extent-unclear':
        return {
          message: `第 ${warning.row} 行${spaced(columnOf(warning))}的“${short(warning.value)}”没有说明是全部还是部分，按“${warning.taken}”导入，原文记入调整内容`,
          remedy: '请核对调整范围',
        };
      case 'extent-assumed':
        return {
          message: `有 ${warning.rows} 行没有写明调整范围，按“全部”导入`,
          remedy: '只调整一部分的，请在“调整范围”列写“部分”',
        };
      case 'mode-differs':
        return {
          message: `第 ${warning.row} 行的调整方式是“${warning.mode}”，备注却是“${short(warning.value)}”；按调整方式列导入`,
          remedy: '请对照附件原件核对',
        };
      case 'column-twice':
        return {
          message: `“${warning.used}”和“${warning.ignored}”（${warning.column} 列）都像${FIELD_NAMES[warning.field].zh}，只读取了“${warning.used}”`,
          remedy: `要读取另一列的，用 --map ${warning.ignored}=${FIELD_NAMES[warning.field].zh}`,
        };
      case 'column-unused':
        return {
          message: `${warning.column} 列“${short(warning.heading)}”没有读取`,
          remedy: `需要的，用 --map ${warning.heading}=字段 指定`,
        };
      case 'no-number-column':
        return {
          message: '表中没有序号列',
          remedy: '请按附件补上“序号”列，或者用 --map 列名=序号 指定',
        };
    }
  },

  skipped({ row, reason, text }) {
    const reasons = {
      total: '合计行',
      note: '说明行',
      'heading-again': '重复的表头',
      'column-numbers': '列号行',
    };
    return `第 ${row} 行是${reasons[reason]}，已跳过：${short(text)}`;
  },

  idTable(problem) {
    return {
      message: `找不到表头。应有“事项编号”或“序号”列；第一行是：${problem.found.map(short).join('、') || '（空）'}`,
      remedy: `请在第一行写列名：${problem.expected.join('、')}；只有事项编号一列的，可以没有表头`,
    };
  },

  idRow(problem) {
    switch (problem.kind) {
      case 'no-item':
        return {
          message: '没有事项编号，也没有序号',
          remedy: '请填写事项编号（如 city-001）或序号',
        };
      case 'not-an-item':
        return {
          message: `“${short(problem.value)}”既不是事项编号，也不是序号`,
          remedy: '请填写事项编号（如 city-001）或从 1 起的整数序号',
        };
      case 'decision-unknown':
        return {
          message: `决定“${short(problem.value)}”无法识别`,
          remedy: '请填写认领、不承接、不适用或退回',
        };
      case 'unreadable':
        return {
          message: '单元格是公式错误，或者公式没有保存计算结果',
          remedy: '用 Excel 或 WPS 改正后保存，或者直接填写文字',
        };
    }
  },
};
