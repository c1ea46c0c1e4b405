/** The tool in somebody's repository: where it comes from, and what npm has to be told by hand. */
import { bilingual } from './language.ts';

export interface ToolTexts {
  /** Its values are `TOOL_SOURCES`. */
  readonly from: string;
  readonly repository: string;
  readonly askRepository: string;
  readonly noRepository: string;
  readonly giveRepository: string;
  readonly repositoryIsNotPlain: (address: string) => string;
  readonly repositoryOnlyForGit: string;
  readonly foreign: (file: string) => string;
  readonly addIt: (command: string) => string;
  readonly older: (path: string) => string;
}

export const toolTexts = bilingual<ToolTexts>(
  {
    from: '工具从哪里来：tarball 打包放进本仓库；npm、git 给已经发布了它的单位用',
    repository: '--from git 时：存放本工具的仓库地址，可加 #标签、#分支或 #提交',
    askRepository: '存放本工具的仓库地址',
    noRepository: '不知道本工具存放在哪个仓库',
    giveRepository: '用 --repository 写明，如 --repository https://git.example/renling.git#v0.1.0',
    repositoryIsNotPlain: (address) => `“${address}”不是仓库地址`,
    repositoryOnlyForGit: '--repository 只和 --from git 一起用',
    foreign: (file) => `${file} 是本仓库自己的，没有动它`,
    addIt: (command) => `请自己把工具加进去：${command}`,
    older: (path) => `不再使用，可以删掉：${path}`,
  },
  {
    from: 'where the tool comes from: tarball (packed, in this repository), npm or git (for those who have published it)',
    repository:
      'with --from git: address of the repository that holds the tool; #TAG, #BRANCH or #COMMIT may follow',
    askRepository: 'Address of the repository that holds this tool',
    noRepository: 'it is not known which repository holds this tool',
    giveRepository:
      'say it with --repository, e.g. --repository https://git.example/renling.git#v0.1.0',
    repositoryIsNotPlain: (address) => `“${address}” is no address of a repository`,
    repositoryOnlyForGit: '--repository goes with --from git only',
    foreign: (file) => `${file} is this repository's own and was left alone`,
    addIt: (command) => `add the tool to it yourself: ${command}`,
    older: (path) => `no longer used, may be deleted: ${path}`,
  },
);
