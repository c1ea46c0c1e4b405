/** The packed tool for one repository: what is there of it, what shall be, and what is not ours to write. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTool } from '../../packing/pack-tool.ts';
import {
  addedByHand,
  olderTools,
  placeTool,
  type ToolPlan,
  toolPath,
} from '../../packing/place-tool.ts';
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

/** After writing: what was left alone, and which packed tools nobody uses any more. */
export function sayTool(session: Session, top: string, plan: ToolPlan): void {
  const texts = session.texts(toolTexts);
  if (plan.files.length === 0) return;
  for (const file of plan.foreign) session.io.err(`${texts.foreign(file)}\n`);
  const command = addedByHand(plan);
  if (command !== null) session.io.err(`${texts.addIt(command)}\n`);
  for (const path of olderTools(plan, readdirSync(join(top, 'tools')))) {
    session.io.err(`${texts.older(path)}\n`);
  }
}
