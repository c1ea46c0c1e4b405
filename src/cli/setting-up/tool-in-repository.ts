/** The packed tool for one repository: what is there of it, what shall be, and what is not ours to write. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTool } from '../../packing/pack-tool.ts';
import { placeTool, type ToolPlan, toolPath } from '../../packing/place-tool.ts';
import type { ToolSource } from '../../templates/ci/program.ts';
import { toolTexts } from '../../text/tool-texts.ts';
import type { Session } from '../session.ts';

/** `top`: the repository's top. Nothing for a tool that is published elsewhere. */
export function toolFor(top: string, { from }: ToolSource, overwrite: boolean): ToolPlan {
  if (from !== 'tarball') return { files: [], foreign: [] };
  const tool = packTool();
  const bytesAt = (path: string): Uint8Array | null =>
    existsSync(join(top, path)) ? readFileSync(join(top, path)) : null;
  const textAt = (path: string): string | null => bytesAt(path)?.toString() ?? null;
  return placeTool(
    tool,
    {
      packageJson: textAt('package.json'),
      packageLock: textAt('package-lock.json'),
      npmrc: textAt('.npmrc'),
      tarball: bytesAt(toolPath(tool)),
    },
    overwrite,
  );
}

/** What has to be typed so that npm adds the tool to a package.json that is not ours; null: nothing. */
export function addedByHand({ files, foreign }: ToolPlan): string | null {
  const [packed] = files;
  return packed === undefined || foreign.length === 0
    ? null
    : `npm install --save-dev --ignore-scripts ./${packed.path}`;
}

/** `foreign`: files of the repository's own that do not name the tool; `install`: the line to type. */
export function toolData(plan: ToolPlan, install: string): Readonly<Record<string, unknown>> {
  return { install: addedByHand(plan) ?? install, foreign: plan.foreign };
}

/** After writing: what was left alone, and which packed tools nobody uses any more. */
export function sayTool(session: Session, top: string, plan: ToolPlan): void {
  const texts = session.texts(toolTexts);
  const [packed] = plan.files;
  if (packed === undefined) return;
  for (const file of plan.foreign) session.io.err(`${texts.foreign(file)}\n`);
  const command = addedByHand(plan);
  if (command !== null) session.io.err(`${texts.addIt(command)}\n`);
  for (const name of readdirSync(join(top, 'tools'))) {
    const path = `tools/${name}`;
    if (/^renling-.*\.tgz$/u.test(name) && path !== packed.path)
      session.io.err(`${texts.older(path)}\n`);
  }
}
