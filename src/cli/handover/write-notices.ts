/** Reminders as files, one a body. What somebody has edited is not overwritten unless asked for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { letterTexts } from '../../text/outcomes/handover-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { systemErrorName } from '../system-error.ts';
import { fromRoot } from '../write-out.ts';

export interface Notice {
  /** Id of the body. */
  readonly body: string;
  readonly text: string;
}

/** None is written when one of them is there with another text. */
export function writeNotices(
  session: Session,
  folder: string,
  notices: readonly Notice[],
  overwrite: boolean,
): void {
  const root = resolve(session.io.cwd, folder);
  const texts = session.texts(letterTexts);
  const files = notices.map(({ body, text }) => ({ name: texts.file(body), text }));
  try {
    const other = files.find(({ name, text }) => {
      const path = join(root, name);
      return existsSync(path) && readFileSync(path, 'utf8') !== text;
    });
    if (other !== undefined && !overwrite) {
      throw new Stop(EXIT.refused, texts.differs(join(folder, other.name)), texts.elsewhere);
    }
    mkdirSync(root, { recursive: true });
    for (const { name, text } of files) {
      writeFileSync(join(root, name), text);
      session.written.push(fromRoot(session, join(root, name)));
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const failed = texts.failed(folder, systemErrorName(error));
    throw new Stop(EXIT.unreadable, failed, texts.checkFolder);
  }
  session.io.out(texts.written(files.length, folder));
}
