/** CI files, hooks: what a hosting service or git itself needs to check each change. */
import { relative } from 'node:path';
import { CI_SERVICES, SERVICES } from '../../templates/ci/services.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { nearest } from '../../model/nearest.ts';
import { repositoryTop } from '../repository-top.ts';
import { VERSION } from '../version.ts';
import { writeFiles } from '../write-files.ts';

interface Options {
  readonly mainBranch: string;
  readonly overwrite?: true;
  readonly dryRun?: true;
}

export const ciCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<service>',
        session.say(`给谁用：${CI_SERVICES.join('、')}`, `for whom: ${CI_SERVICES.join(', ')}`),
      )
      .option('--main-branch <name>', session.say('主分支', 'main branch'), 'main')
      .option('--overwrite', session.say('已有的文件也重写', 'write over files that are there'))
      .option('--dry-run', session.say('只显示要写的内容', 'show what would be written'));
    addExamples(command, session, {
      zh: ['renling ci github', 'renling ci hooks && git config core.hooksPath .githooks'],
      en: ['renling ci github', 'renling ci hooks && git config core.hooksPath .githooks'],
    });
    command.action((word: string, options: Options) => {
      const service = CI_SERVICES.find((one) => one === word);
      if (service === undefined) {
        const near = nearest(word, CI_SERVICES);
        throw new Stop(
          EXIT.usage,
          session.say(`不认识“${word}”`, `“${word}” is not known`),
          near === null
            ? CI_SERVICES.join(', ')
            : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
        );
      }
      const root = session.root();
      const top = repositoryTop(root);
      const { files, next } = SERVICES[service];
      const wanted = files({
        version: VERSION,
        catalog: relative(top, root).replaceAll('\\', '/') || '.',
        mainBranch: options.mainBranch,
      });
      if (options.dryRun === true) {
        for (const { path, text } of wanted) session.io.out(`# ${path}\n${text}\n`);
        return;
      }
      const { written, same, kept } = writeFiles(session, top, `ci ${service}`, wanted, {
        overwrite: options.overwrite === true,
      });
      for (const path of written)
        session.io.out(session.say(`已写 ${path}\n`, `written: ${path}\n`));
      for (const path of same)
        session.io.out(session.say(`已是这样 ${path}\n`, `as it should be: ${path}\n`));
      for (const path of kept) {
        session.io.err(
          session.say(
            `${path} 已经有了，内容不同，没有动它；要重写：加 --overwrite\n`,
            `${path} is there with other content and was left alone; to write over it: --overwrite\n`,
          ),
        );
      }
      if (kept.length > 0) session.exit = EXIT.refused;
      else session.io.err(`${next[session.lang]}\n`);
    });
  },
};
