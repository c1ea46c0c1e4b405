/** Colours by meaning; what they look like is decided where the terminal is known. */
export type PaintText = (text: string) => string;

export interface Paint {
  readonly error: PaintText;
  readonly warning: PaintText;
  readonly info: PaintText;
  readonly ok: PaintText;
  readonly dim: PaintText;
  readonly bold: PaintText;
  /** Codes, paths, carets: what the eye should find. */
  readonly accent: PaintText;
}

const asItIs: PaintText = (text) => text;

/** For files, pipes and tests. */
export const NO_PAINT: Paint = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  ok: asItIs,
  dim: asItIs,
  bold: asItIs,
  accent: asItIs,
};
