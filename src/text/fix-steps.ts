/** "一、看提示。二、改正。" as steps: each goes on a line of its own. */

const BEFORE_ORDINAL = /(?<=。)(?=[二三四五六七八九]、)/;

/** One step where the text has no ordinals. */
export function fixSteps(fix: string): readonly string[] {
  return fix.startsWith('一、') ? fix.split(BEFORE_ORDINAL) : [fix];
}

/** The same without the ordinals, for lists that number themselves. */
export function unnumberedSteps(fix: string): readonly string[] {
  return fixSteps(fix).map((step) => step.replace(/^[一二三四五六七八九]、/, ''));
}
