/** The figures as a table: for the terminal, and in Markdown for docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { cpus, type, release } from 'node:os';
import type { Figure } from './compare.mts';

const HEAD = ['work', 'program', 'ms', 'ratio', 'bound', 'peak MiB'];

function rounded(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** `≤ 0.8 ✓`: the bound, and whether it is kept. */
function boundOf(figure: Figure): string {
  const { bound, memoryBound } = figure.subject;
  const parts: string[] = [];
  if (bound !== undefined && figure.ratio !== null) {
    parts.push(`≤ ${bound} ${figure.ratio <= bound ? '✓' : '✗'}`);
  }
  if (memoryBound !== undefined && figure.memory !== null) {
    parts.push(`≤ ${memoryBound} MiB ${figure.memory <= memoryBound ? '✓' : '✗'}`);
  }
  return parts.join(', ');
}

function rowsOf(figures: readonly Figure[]): string[][] {
  let last = '';
  return figures.map((figure) => {
    const group = figure.group === last ? '' : figure.group;
    last = figure.group;
    return [
      group,
      figure.subject.name,
      rounded(figure.time),
      figure.ratio === null ? '1' : figure.ratio.toFixed(2),
      boundOf(figure),
      figure.memory === null ? '' : figure.memory.toFixed(0),
    ];
  });
}

export function machine(): string {
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim();
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
  return `${processors}, ${type()} ${release()}, Node ${process.versions.node}, ${git}`;
}

export function plainTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...rowsOf(figures)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdownTable(figures: readonly Figure[]): string {
  const lines = [HEAD, ['---', '---', '--:', '--:', '---', '--:'], ...rowsOf(figures)];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
