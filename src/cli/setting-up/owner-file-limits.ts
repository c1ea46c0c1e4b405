/** What a CODEOWNERS file cannot say, and where the service would not read it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeOwners } from '../../reports/code-owners.ts';
import { LARGEST_OWNERS, OWNER_PLACES, type OwnerService } from '../../templates/code-owners.ts';
import type { Session } from '../session.ts';

interface OwnerFile {
  readonly service: OwnerService;
  /** The repository's top, on disk. */
  readonly top: string;
  /** Relative to the top. */
  readonly path: string;
  /** The catalogue's folder, relative to the top. */
  readonly catalog: string;
  readonly bytes: number;
  readonly owners: CodeOwners;
}

/** False: the service will not read this file. */
export function sayLimits(session: Session, file: OwnerFile): boolean {
  sayGaps(session, file);
  const read = sayPlace(session, file);
  const most = LARGEST_OWNERS[file.service] ?? Infinity;
  if (file.bytes <= most) return read;
  const size = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  session.io.err(
    session.say(
      `文件有 ${size(file.bytes)} MB，${file.service} 超过 ${size(most)} MB 就不读\n`,
      `The file has ${size(file.bytes)} MB; ${file.service} reads none above ${size(most)} MB\n`,
    ),
  );
  return false;
}

function sayGaps(session: Session, { service, catalog, owners }: OwnerFile): void {
  const { io } = session;
  const { offices, withoutMembers } = owners;
  if (offices.length === 0) {
    io.err(
      session.say(
        '没有可以代各单位操作的机构（organizations/ 里 acts_for_all: true），设置、清单、事项没有人审\n',
        'No office acts for all (acts_for_all: true in organizations/): nobody is asked for settings, lists and items\n',
      ),
    );
  }
  if (withoutMembers.length > 0) {
    const ids = withoutMembers.join(session.say('、', ', '));
    const none = offices.length === 0;
    io.err(
      session.say(
        `没有登记成员（members）的单位 ${withoutMembers.length} 个，${none ? '它们的记录没有人审' : '由代办机构审'}：${ids}\n`,
        `Bodies without members, ${none ? 'of whose records nobody is asked' : 'for which the offices are asked'}: ${ids}\n`,
      ),
    );
  }
  if (service === 'gitee' && /\s/u.test(catalog)) {
    io.err(
      session.say(
        `文件夹“${catalog}”里有空格，Gitee 的帮助没有说怎么写；这里照 GitHub、GitLab 在前面加反斜杠，请在平台上核对\n`,
        `The folder “${catalog}” has blanks, and Gitee's help does not say how to write them; here they follow a backslash as for GitHub and GitLab: see that it works\n`,
      ),
    );
  }
}

/** Of several CODEOWNERS a service reads one. */
function sayPlace(session: Session, { service, top, path }: OwnerFile): boolean {
  const { places, ordered } = OWNER_PLACES[service];
  const at = places.indexOf(path);
  if (at < 0) {
    session.io.err(
      session.say(
        `${service} 不读 ${path}，只读 ${places.join('、')}\n`,
        `${service} does not read ${path}; it reads ${places.join(', ')}\n`,
      ),
    );
    return false;
  }
  const rivals = places.filter(
    (place, index) => place !== path && (index < at || !ordered) && existsSync(join(top, place)),
  );
  const [first] = rivals;
  if (first === undefined) return true;
  if (ordered) {
    session.io.err(
      session.say(
        `仓库里还有 ${first}，${service} 先读它，${path} 不起作用；删掉它，或写到那里：加 --out ${first}\n`,
        `There is ${first} too, which ${service} reads first: ${path} has no effect. Delete it, or write there: --out ${first}\n`,
      ),
    );
    return false;
  }
  session.io.err(
    session.say(
      `仓库里还有 ${rivals.join('、')}；${service} 的帮助没有说同时有几个时读哪个，请只留一个\n`,
      `There is ${rivals.join(', ')} too; the help of ${service} does not say which of several is read: keep one\n`,
    ),
  );
  return true;
}
