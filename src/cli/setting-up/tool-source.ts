/** `--from` and `--repository` of `ci` and `init`: where the tool comes from that a repository runs. */
import type { Command } from 'commander';
import { programManifest } from '../../packing/program-files.ts';
import { canBeInCi, TOOL_SOURCES, type ToolSource } from '../../templates/ci/program.ts';
import { toolTexts } from '../../text/tool-texts.ts';
import { canAsk } from '../ask.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';

export interface ToolOptions {
  readonly from: string;
  readonly repository?: string;
}

export function addToolOptions(command: Command, session: Session): void {
  const texts = session.texts(toolTexts);
  command
    .option('--from <source>', texts.from, TOOL_SOURCES[0])
    .option('--repository <address>', texts.repository);
}

/** Exit 2 for a source that is not known, and where nobody says which repository. */
export async function toolSource(session: Session, options: ToolOptions): Promise<ToolSource> {
  const texts = session.texts(toolTexts);
  const from = TOOL_SOURCES.find((one) => one === options.from);
  if (from === undefined)
    throw unknownValue(session, 'source', options.from, { values: TOOL_SOURCES });
  const manifest = programManifest();
  if (from === 'git') {
    const given = options.repository ?? known(manifest.repository) ?? (await asked(session));
    if (given === null) throw new Stop(EXIT.usage, texts.noRepository, texts.giveRepository);
    if (/\s/u.test(given) || !canBeInCi(given)) {
      throw new Stop(EXIT.usage, texts.repositoryIsNotPlain(given), texts.giveRepository);
    }
    return { from, repository: given, version: manifest.version };
  }
  if (options.repository !== undefined) throw new Stop(EXIT.usage, texts.repositoryOnlyForGit);
  return from === 'npm' ? { from, version: manifest.version } : { from };
}

function known(repository: string | { readonly url: string } | undefined): string | null {
  return (typeof repository === 'string' ? repository : repository?.url) ?? null;
}

async function asked(session: Session): Promise<string | null> {
  if (!canAsk(session)) return null;
  const ask = await session.io.asking();
  const answer = await ask.text({
    message: session.texts(toolTexts).askRepository,
    placeholder: 'https://git.example/renling.git#v0.1.0',
  });
  return answer === '' ? null : answer;
}
