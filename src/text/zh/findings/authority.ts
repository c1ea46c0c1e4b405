/** RL85x：谁可以改什么。 */
import type { authorityCodes } from '../../../findings/codes/authority.ts';
import type { NamedRef } from '../../../model/named-ref.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;

const authorOf = ({ name, email }: { readonly name: string; readonly email: string }): string =>
  `${name} <${email}>`;

function bodiesOf(bodies: readonly (readonly NamedRef[])[]): string {
  return bodies.map((group) => group.map(named).join(' / ')).join('、');
}

const SIGNATURES: Readonly<Record<string, string>> = {
  none: '没有签名',
  bad: '签名与内容不符',
  'expired-signature': '签名已过期',
  'expired-key': '签名所用的密钥已过期',
  'revoked-key': '签名所用的密钥已吊销',
  'cannot-check': '签名无法核验：这里没有对应的公钥，或没有核验程序',
};

const OFFICE = '由可以代各单位操作的机构（organizations/ 里 acts_for_all: true 的单位）提交';

export const authorityTexts: FindingTexts<keyof typeof authorityCodes> = {
  RL850: {
    title: '改了别的单位的记录',
    message: ({ commit, author, record, bodies }) =>
      `提交 ${commit}（${authorOf(author)}）改了 ${record}，它属于${bodiesOf(bodies)}，作者不是其成员`,
    remedy: ({ commit }) => `请该单位的成员自己提交，或${OFFICE}；看改了什么：git show ${commit}`,
    why: '认领、协议等记录代表一个单位的决定，只能由这个单位的人作出。成员名单按基准提交中的登记，同一批改动里新登记的不算。',
    fix: '一、作者确是该单位的人，先由机构把邮箱登记到 organizations/ 的 members 并合入主分支，再提交。二、不是的，从分支中去掉这处改动，由该单位提交。三、单位之间移交，先由原单位退回（renling release），再由新单位认领（renling claim），或由机构代办。',
  },
  RL851: {
    title: '改了受保护的文件',
    message: ({ commit, author, record }) =>
      `提交 ${commit}（${authorOf(author)}）改了受保护的 ${record}，作者不是可以代各单位操作的机构的成员`,
    remedy: ({ commit }) => `${OFFICE}；看改了什么：git show ${commit}`,
    why: '目录设置、清单、单位登记、事项、例外和来源文件决定所有单位的数目与权限，登记了谁是成员，谁就能替单位操作。',
    fix: '一、从分支中去掉这处改动。二、需要改的，请政府办公厅、行政审批服务局等机构的成员提交。三、还没有登记机构的，在主分支的 organizations/ 中登记：写明 acts_for_all: true 和 members。',
  },
  RL852: {
    title: '提交没有有效签名',
    message: ({ commit, author, status }) =>
      `提交 ${commit}（${authorOf(author)}）${SIGNATURES[status] ?? SIGNATURES['cannot-check'] ?? ''}`,
    remedy: ({ commit }) =>
      `由作者签名后重新提交：git commit --amend --no-edit -S；核对：git verify-commit ${commit}`,
    why: '提交的作者姓名和邮箱可以随意填写，只有签名能证明是本人；这次检查要求签名（--require-signatures）。',
    fix: '一、设好签名：git config user.signingKey 密钥，git config commit.gpgSign true。二、对分支上的提交补签：git rebase --exec "git commit --amend --no-edit -S" 基准提交。三、公钥不在这里的，先导入，或写进 gpg.ssh.allowedSignersFile。',
  },
  RL853: {
    title: '签名人不是作者',
    message: ({ commit, author, signer }) =>
      signer === ''
        ? `提交 ${commit} 的作者写的是 ${authorOf(author)}，签名却没有说明是谁的`
        : `提交 ${commit} 的作者写的是 ${authorOf(author)}，签名的却是 ${signer}`,
    remedy: ({ commit }) =>
      `请作者本人签名提交，或把作者改为签名人：git commit --amend --reset-author -S；核对：git verify-commit ${commit}`,
    why: '签名只证明签名的人；作者写成别人，就是用别人的名义改记录。',
    fix: '一、由作者本人签名提交。二、代人变基、拣选过的提交，由作者重签。三、密钥里的邮箱与提交的邮箱要一致；SSH 密钥要在 allowedSignersFile 中写明邮箱。',
  },
  RL854: {
    title: '记录属于哪个单位无法判断',
    message: ({ commit, author, record }) =>
      `提交 ${commit}（${authorOf(author)}）改了 ${record}，改前或改后的内容读不出属于哪个单位`,
    remedy: ({ commit }) =>
      `先改正文件（renling validate），或${OFFICE}；看改了什么：git show ${commit}`,
    why: '读不出归属，就不能确认作者有权改它；没有核对不等于可以。',
    fix: '一、运行 renling validate，改正文件中的错误，把有错误的提交合并掉（git rebase -i）。二、主分支上原来就读不出的，由机构改正。',
  },
};
