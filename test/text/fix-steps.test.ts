import { describe, expect, it } from 'vitest';
import { fixSteps, unnumberedSteps } from '../../src/text/fix-steps.ts';

describe('steps of a text', () => {
  it('begin with an ordinal after a full stop', () => {
    const text = '一、看第一、二项。二、改正。三、再核对。';
    expect(fixSteps(text)).toEqual(['一、看第一、二项。', '二、改正。', '三、再核对。']);
    expect(unnumberedSteps(text)).toEqual(['看第一、二项。', '改正。', '再核对。']);
  });

  it('are one where the text has no ordinals', () => {
    expect(fixSteps('改正。再核对。')).toEqual(['改正。再核对。']);
  });
});
