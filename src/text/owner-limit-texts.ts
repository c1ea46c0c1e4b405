/** What a CODEOWNERS file cannot say, and where the service would not read it, in words. */
import { bilingual } from './language.ts';

export type OwnerLimit =
  | { readonly limit: 'no office' }
  /** `office`: the offices are asked instead. */
  | { readonly limit: 'no members'; readonly ids: readonly string[]; readonly office: boolean }
  | { readonly limit: 'blanks'; readonly folder: string }
  | {
      readonly limit: 'too large';
      readonly service: string;
      readonly bytes: number;
      readonly most: number;
    }
  | {
      readonly limit: 'not read there';
      readonly service: string;
      readonly path: string;
      readonly places: readonly string[];
    }
  | {
      readonly limit: 'another first';
      readonly service: string;
      readonly path: string;
      readonly first: string;
    }
  | {
      readonly limit: 'one of several';
      readonly service: string;
      readonly others: readonly string[];
    };

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function chinese(limit: OwnerLimit): string {
  switch (limit.limit) {
    case 'no office':
      return '没有可以代各单位操作的机构（organizations/ 里 acts_for_all: true），设置、清单、事项没有人审';
    case 'no members':
      return `没有登记成员（members）的单位 ${limit.ids.length} 个，${limit.office ? '由代办机构审' : '它们的记录没有人审'}：${limit.ids.join('、')}`;
    case 'blanks':
      return `文件夹“${limit.folder}”里有空格，Gitee 的帮助没有说怎么写；这里照 GitHub、GitLab 在前面加反斜杠，请在平台上核对`;
    case 'too large':
      return `文件有 ${megabytes(limit.bytes)} MB，${limit.service} 超过 ${megabytes(limit.most)} MB 就不读`;
    case 'not read there':
      return `${limit.service} 不读 ${limit.path}，只读 ${limit.places.join('、')}`;
    case 'another first':
      return `仓库里还有 ${limit.first}，${limit.service} 先读它，${limit.path} 不起作用；删掉它，或写到那里：加 --out ${limit.first}`;
    case 'one of several':
      return `仓库里还有 ${limit.others.join('、')}；${limit.service} 的帮助没有说同时有几个时读哪个，请只留一个`;
  }
}

function english(limit: OwnerLimit): string {
  switch (limit.limit) {
    case 'no office':
      return 'No office acts for all (acts_for_all: true in organizations/): nobody is asked for settings, lists and items';
    case 'no members':
      return `Bodies without members, ${limit.office ? 'for which the offices are asked' : 'of whose records nobody is asked'}: ${limit.ids.join(', ')}`;
    case 'blanks':
      return `The folder “${limit.folder}” has blanks, and Gitee's help does not say how to write them; here they follow a backslash as for GitHub and GitLab: see that it works`;
    case 'too large':
      return `The file has ${megabytes(limit.bytes)} MB; ${limit.service} reads none above ${megabytes(limit.most)} MB`;
    case 'not read there':
      return `${limit.service} does not read ${limit.path}; it reads ${limit.places.join(', ')}`;
    case 'another first':
      return `There is ${limit.first} too, which ${limit.service} reads first: ${limit.path} has no effect. Delete it, or write there: --out ${limit.first}`;
    case 'one of several':
      return `There is ${limit.others.join(', ')} too; the help of ${limit.service} does not say which of several is read: keep one`;
  }
}

export const ownerLimitTexts = bilingual(chinese, english);
