/** RL1xx：文件的读取与 YAML 写法。 */
import type { readingCodes } from '../../../findings/codes/reading.ts';
import type { FindingTexts } from '../../finding-text.ts';

/** YAML 读取程序的错误代号：错在哪里，怎么改。 */
const YAML_PROBLEMS: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  BAD_INDENT: ['缩进不对', '让同一层的各行左边对齐，下一层多缩进两个空格'],
  TAB_AS_INDENT: ['用了制表符（Tab）缩进', '把行首的制表符换成空格，每层两个'],
  MISSING_CHAR: [
    '缺少引号、括号或冒号后的空格',
    '检查这一行和上一行的引号、括号是否成对，冒号后面是否有空格',
  ],
  UNEXPECTED_TOKEN: ['此处有多余的内容', '删去多余的内容；文字中有特殊符号的，整个值加英文双引号'],
  BAD_SCALAR_START: ['值以特殊符号开头', '整个值加英文双引号'],
  BAD_DQ_ESCAPE: ['双引号中的反斜杠写法不对', '把 \\ 写成 \\\\，或改用单引号'],
  BLOCK_AS_IMPLICIT_KEY: [
    '一行中有两个冒号，或缩进不对',
    '值中有“: ”的，整个值加英文双引号；否则检查缩进',
  ],
  MULTILINE_IMPLICIT_KEY: ['键与冒号不在同一行', '检查这一行是否缺少冒号，或上一行的引号没有结束'],
  BLOCK_IN_FLOW: ['方括号或花括号中的写法不对', '改成每项一行，以“- ”开头'],
  CONTROL_CHARACTER: ['有不可见的控制字符', '删去这个字符，重新输入这一处的文字'],
};

/** 操作系统的错误代号。 */
const SYSTEM_REASONS: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  EACCES: ['没有读取权限', '请文件的所有者放开读取权限'],
  EPERM: ['没有读取权限', '请文件的所有者放开读取权限'],
  ENOENT: ['文件不存在', '检查文件是否已删除或改名；运行 git status 查看'],
  EISDIR: ['这是文件夹而不是文件', '把文件夹改名，或移出目录'],
  EIO: ['磁盘读取出错', '检查磁盘，再从 git 恢复这个文件'],
  EMFILE: ['打开的文件太多', '关闭其他程序后再运行一次'],
  ENOTDIR: ['应为文件夹的地方是一个文件', '把它移走，恢复原来的文件夹'],
  ENOOBJECT: ['这个克隆里没有文件的内容', '从远程取回：git fetch；取不回的，重新完整克隆'],
};

/** 文件夹里的记录在 git 里，没有检出到磁盘上。 */
const NOT_CHECKED_OUT = 'NOT-CHECKED-OUT';

const ENCODINGS = { gb18030: 'GBK/GB18030', 'utf-16': 'UTF-16（Windows 的“Unicode”）' } as const;

const FEATURES = {
  documents: [
    '一个文件中有多份文档（以 --- 分隔）',
    '每条记录存成一个文件：把 --- 之后的内容移到另一个文件',
  ],
  tag: ['用了标签（以 ! 开头）', '删去 ! 和后面的标签名；文字以 ! 开头的，整个值加英文双引号'],
  'merge-key': ['用了合并键 <<', '删去 << 一行，把要用的各项逐行写出'],
  key: ['键不是文字', '键只写英文名称，例如 name: 教育；不能是空的、数字、列表'],
  directive: ['用了 % 开头的指令', '删去 % 开头的这一行'],
} as const;

/** 大小：不足 1 KB 的写字节数。 */
function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const [unit, name] = bytes < 1024 * 1024 ? [1024, 'KB'] : [1024 * 1024, 'MB'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}

const SILENT =
  'YAML 把没有引号的数字当作数值，开头的零、末尾的零和过多的位数会丢失，而且不报错。编码、文号和版本是文字，不是数值。';

export const readingTexts: FindingTexts<keyof typeof readingCodes> = {
  RL101: {
    title: '文件不是 UTF-8 编码',
    message: ({ byte, guess }) =>
      guess === 'unknown'
        ? `文件不是 UTF-8 编码，第 ${byte + 1} 个字节无法读取`
        : `文件不是 UTF-8 编码，像是 ${ENCODINGS[guess]}`,
    remedy: ({ guess }) =>
      guess === 'unknown'
        ? '文件可能已损坏：从 git 恢复，或用编辑器打开，核对文字后“另存为 UTF-8”'
        : '用编辑器打开，核对文字无误后“另存为 UTF-8”',
    why: '记录一律用 UTF-8 编码（YAML 1.2 第 5.2 节）。按别的编码猜着读，汉字会变成别的字，因此不读。',
    fix: '一、用编辑器按原来的编码打开，确认文字没有乱码。二、选择“另存为”，编码选 UTF-8。三、再运行 renling validate。',
  },
  RL102: {
    title: '不是正确的 YAML',
    message: ({ problem, detail }) => {
      const cause = YAML_PROBLEMS[problem]?.[0] ?? problem;
      return `YAML 写法有误：${cause}${problem === 'CONTROL_CHARACTER' ? `（${detail}）` : ''}`;
    },
    remedy: ({ problem }) =>
      YAML_PROBLEMS[problem]?.[1] ?? '检查这一行和上一行的缩进、引号和冒号，对照同类文件改正',
    why: '写法有误的文件读不出内容，这条记录既不能核对，也不能计数。',
    fix: '一、看提示的行和它的上一行。二、对照同类文件检查缩进（空格，不用制表符）、引号和冒号后的空格。三、改正后再运行 renling validate。',
  },
  RL103: {
    title: '同一个键写了两次',
    message: ({ key, firstLine }) => `“${key}”写了两次，第一次在第 ${firstLine} 行`,
    remedy: ({ firstLine }) => `与第 ${firstLine} 行比较，留下正确的一个，删去另一个`,
    why: '同一个键写两次，不同的程序取不同的一个；YAML 1.2 规定键不得重复。',
    fix: '一、比较两处的值。二、留下正确的一处，删去另一处。合并分支后出现的，两处可能分别来自两个人。',
  },
  RL104: {
    title: '文件中留有合并冲突标记',
    message: ({ marker }) => `留有合并冲突标记“${marker}”，两个版本还没有取舍`,
    remedy: () =>
      '留下正确的内容，删去 <<<<<<<、=======、>>>>>>> 各行；拿不准的，与另一位修改人核对',
    why: '有冲突标记说明两个人改了同一处，还没有人决定以谁的为准。',
    fix: '一、看标记之间的两个版本。二、留下正确的内容，删去标记所在的各行。三、运行 renling validate，没有问题再提交。',
  },
  RL105: {
    title: '文件没有内容',
    message: () => '文件是空的，或者只有空行和注释',
    remedy: () => '填写记录内容；误删的用 git checkout 恢复，不需要的用 git rm 删去',
    why: '空文件占着一条记录的位置，却什么也没有记载，多半是误删或没有保存。',
    fix: '一、用 git log 查看文件原来的内容。二、有内容的恢复；新建的填写；不需要的删去。',
  },
  RL106: {
    title: '用了锚点或别名',
    message: ({ name }) => `用了锚点或别名“${name}”（& 或 *），记录中不使用`,
    remedy: () => '把内容在用到的地方逐行写出；文字以 & 或 * 开头的，整个值加英文双引号',
    why: '别名使一处的修改悄悄影响另一处，审核时在差异中看不出来；层层引用还能使很小的文件撑满内存。',
    fix: '一、找到 & 标出的内容。二、在每个 * 处照写一遍。三、删去 & 和 * 的标记。',
  },
  RL107: {
    title: '文件过大',
    message: (args) => `文件有 ${size(args.size)}，超过上限 ${size(args.limit)}，没有读取`,
    remedy: () => '检查是否放错了文件；附件和扫描件放在 sources/ 文件夹',
    why: '一条记录通常只有一两千字节，大得多的文件多半是放错了，也会拖慢检查。',
    fix: '一、打开文件，看是不是一条记录。二、不是的，移到 sources/ 或移出目录；误粘贴的，删去多余的内容。',
  },
  RL108: {
    title: '符号链接',
    message: ({ target, outside }) =>
      `这是符号链接${target === '' ? '' : `（指向 ${target}）`}，${outside ? '可能指向目录之外，' : ''}没有读取`,
    remedy: () => '删去链接，把文件本身放在这里',
    why: '链接指向的内容不一定在版本库中，别人的电脑上可能没有，也可能是另一份；因此不沿着链接读取。',
    fix: '一、查看链接指向的文件。二、删去链接，把该文件复制到这个位置并提交。',
  },
  RL109: {
    title: '数字会被读成另一个数',
    message: ({ source, value }) => `${source} 没有加引号，会被读成数字 ${value}`,
    remedy: ({ source, value }) =>
      `编码、文号等加英文双引号："${source}"；确实是数目的，写 ${value}`,
    why: SILENT,
    fix: '一、是编码、文号、电话的，加英文双引号。二、是数目的，写成普通的十进制数，不以 0 开头。',
  },
  RL110: {
    title: '数字位数过多',
    message: ({ source, value }) => `${source} 没有加引号，位数过多，会被读成 ${value}`,
    remedy: ({ source }) => `加英文双引号："${source}"`,
    why: `${SILENT}程序和电子表格只能准确保存 15 位数字，事项编码和统一社会信用代码都比这长。`,
    fix: '给值加英文双引号，并对照原件核对每一位：从电子表格复制来的，末尾几位可能已经变成 0。',
  },
  RL111: {
    title: '数字的写法会丢失',
    message: ({ source, value }) => `${source} 没有加引号，会被读成 ${value}`,
    remedy: ({ source, value }) =>
      `版本、条款号等加英文双引号："${source}"；确实是数目的，写 ${value}`,
    why: SILENT,
    fix: '一、是版本、编号、条款的，加英文双引号。二、是数目的，按读出的数改写。',
  },
  RL112: {
    title: '有的程序读作真假值的词',
    message: ({ source }) => `${source} 没有加引号，有的程序读作“是/否”，有的读作文字`,
    remedy: ({ source }) => `是文字的，加英文双引号："${source}"；表示是、否的，写 true 或 false`,
    why: 'YAML 1.1 把 yes、no、on、off 等当作真假值，YAML 1.2 当作文字；同一个文件不同程序读出不同内容。',
    fix: '看这个键要填什么：填文字的加英文双引号，填是否的写 true（是）或 false（否）。',
  },
  RL113: {
    title: '日期没有加引号',
    message: ({ source }) => `日期 ${source} 没有加引号，有的程序会改成别的格式`,
    remedy: ({ source }) => `加英文双引号："${source}"，或运行 renling fmt 自动加上`,
    why: 'YAML 1.1 把它当作带时区的时间，换一个时区可能差一天；YAML 1.2 当作文字。本程序按所写的文字读取，因此只是警告。',
    fix: '给日期加英文双引号；运行 renling fmt 可以一次改好全部文件。',
  },
  RL114: {
    title: '键后用了全角冒号',
    message: ({ key }) => `“${key}”后面用了全角冒号“：”，读不出这个键`,
    remedy: ({ key }) => `改成半角冒号加一个空格：${key}: 值`,
    why: 'YAML 只认半角冒号加空格。用中文输入法打的全角冒号会使整行变成一段文字。',
    fix: '一、切换到英文输入法。二、把键后面的“：”改成“: ”（冒号后有一个空格）。值里面的全角冒号不用改。',
  },
  RL115: {
    title: '记录中不使用的 YAML 写法',
    message: ({ feature }) => `${FEATURES[feature][0]}，记录中不使用`,
    remedy: ({ feature }) => FEATURES[feature][1],
    why: '记录只用最简单的写法，使各种程序读出的内容一致，审核的人也能看懂。',
    fix: '对照同类文件，改成一行一个“键: 值”的写法；需要多条记录的，分成多个文件。',
  },
  RL116: {
    title: '文件无法读取',
    message: ({ reason }) => {
      if (reason === NOT_CHECKED_OUT) return '有文件没有检出（git sparse-checkout），没有检查';
      const cause = SYSTEM_REASONS[reason]?.[0];
      return `文件无法读取：${cause === undefined ? reason : `${cause}（${reason}）`}`;
    },
    remedy: ({ reason }) =>
      reason === NOT_CHECKED_OUT
        ? '检出全部文件：git sparse-checkout disable'
        : (SYSTEM_REASONS[reason]?.[1] ?? '检查文件和所在的磁盘，能用编辑器打开后再运行一次'),
    why: '读不到的文件没有检查，不能算通过。',
    fix: '一、用编辑器打开这个文件试一试。二、没有权限的，放开权限；文件不在的，从 git 恢复。三、再运行 renling validate。',
  },
};
