/** What a finding code means: why it is checked, what it looks like, how to mend it. */
import { ALL_CODES, type Code, isCode } from '../../findings/registry.ts';
import { nearest } from '../../model/nearest.ts';
import { codeListData, explanationData } from '../../render/explain-data.ts';
import { type ExplainInput, renderCodeList, renderExplanation } from '../../render/explain.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { explainTexts } from '../../text/commands/explain.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { paintOf } from '../paint.ts';
import type { Session } from '../session.ts';

/** rl403, RL403, 403: what people type. */
function asCode(given: string): string {
  const text = given.trim().toUpperCase();
  return /^\d+$/.test(text) ? `RL${text}` : text;
}

function unknown(session: Session, given: string): Stop {
  const near = nearest(asCode(given), ALL_CODES);
  return new Stop(
    EXIT.nothing,
    session.texts(explainTexts).unknown(given),
    near === null
      ? session.texts(explainTexts).allCodes
      : session.texts(explainTexts).didYouMean(near),
  );
}

function listCodes(session: Session, codes: readonly Code[], input: ExplainInput): void {
  if (session.options.json !== true) {
    session.io.out(renderCodeList(codes, input));
    return;
  }
  session.answer(null, { families: codeListData(codes, input) });
}

function explainCode(session: Session, code: Code, input: ExplainInput): void {
  if (session.options.json !== true) {
    session.io.out(renderExplanation(code, input));
    return;
  }
  session.answer(null, explanationData(code, input));
}

export const explainCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(explainTexts);
    command.argument('[code]', texts.code);
    addExamples(command, session, texts.examples);
    command.action((given: string | undefined) => {
      const input: ExplainInput = {
        language: session.lang,
        texts: findingTexts(session.lang),
        paint: paintOf(session),
        width: session.io.columns,
      };
      const code = given === undefined ? 'RL' : asCode(given);
      if (isCode(code)) {
        explainCode(session, code, input);
        return;
      }
      // RL4, RL4xx: the family; RL alone is all of them.
      const beginning = code.replace(/X+$/, '');
      const family = /^RL\d{0,2}$/.test(beginning)
        ? ALL_CODES.filter((one) => one.startsWith(beginning))
        : [];
      if (family.length === 0) throw unknown(session, given ?? '');
      listCodes(session, family, input);
    });
  },
};
