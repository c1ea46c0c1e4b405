/** Numbers of the six reductions as they are written, on a screen and in Markdown alike. */
import type { Reduction, StreamliningReport } from '../../reports/streamlining.ts';
import type { Language } from '../../text/language.ts';

/** To one place; whole numbers without. */
export function average(sum: number, of: number): string {
  const tenths = Math.round((sum * 10) / of);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** How much less in whole per cent; — of nothing. */
export function percent({ before, after }: Pick<Reduction, 'before' | 'after'>): string {
  return before === 0 ? '—' : `${Math.round(((before - after) * 100) / before)}%`;
}

export function headline(
  { services, filled, unreadable }: StreamliningReport,
  language: Language,
): string {
  if (language === 'zh') {
    const broken = unreadable === 0 ? '' : `；另有 ${unreadable} 个文件读不出来，没有计入`;
    return `优化流程（六减）：${services} 个办理，${filled} 个填了减前减后${broken}`;
  }
  const broken =
    unreadable === 0 ? '' : `; ${unreadable} files could not be read and are not counted`;
  return `Streamlining: ${services} service${services === 1 ? '' : 's'}, ${filled} of them with before and after${broken}`;
}
