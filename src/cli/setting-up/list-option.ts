/** `--list` and `--document` of `init`: one text, parts divided by `|`. */
import type { ItemList, Manifest } from '../../model/generated/records.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

function parts(text: string): string[] {
  return text.split(/[|｜]/).map((part) => part.trim());
}

function words(text: string): string[] {
  return text
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `id|title|kinds of claimants|single or each|type=number,…|field,…`; the total is the sum. Exit 2 for another form. */
export function parseListOption(session: Session, text: string, source: string | null): ItemList {
  const [id = '', title = '', claimants = '', rule = '', types = '', fields = ''] = parts(text);
  const declared: Record<string, number> = {};
  for (const word of words(types)) {
    const match = /^(.+?)\s*[=＝:：]\s*(\d+)$/.exec(word);
    if (match === null)
      throw wrong(
        session,
        text,
        session.say(`“${word}”不是“类型=数目”`, `“${word}” is not TYPE=NUMBER`),
      );
    declared[match[1] ?? ''] = Number(match[2]);
  }
  if (
    id === '' ||
    title === '' ||
    words(claimants).length === 0 ||
    Object.keys(declared).length === 0
  ) {
    throw wrong(session, text, session.say('少了几部分', 'parts are missing'));
  }
  if (rule !== 'single' && rule !== 'each') {
    throw wrong(
      session,
      text,
      session.say(
        `认领规则“${rule}”不是 single 或 each`,
        `the rule “${rule}” is neither single nor each`,
      ),
    );
  }
  const total = Object.values(declared).reduce((sum, count) => sum + count, 0);
  return {
    id,
    title,
    // Kinds and types are the schema's to check: everything is validated before it is written.
    claimants: words(claimants) as ItemList['claimants'],
    rule,
    declared: {
      total,
      types: declared,
      ...(words(fields).length === 0 ? {} : { fields: words(fields) }),
    },
    ...(source === null ? {} : { source: { document: source } }),
  };
}

function wrong(session: Session, text: string, why: string): Stop {
  return new Stop(
    EXIT.usage,
    session.say(`--list ${text}：${why}`, `--list ${text}: ${why}`),
    session.say(
      "写成 --list '标识|标题|认领主体|single 或 each|行政许可=85,行政处罚=128|领域,领域'（领域可省）",
      "write --list 'ID|TITLE|KINDS|single or each|行政许可=85,行政处罚=128|FIELD,FIELD' (fields may be left out)",
    ),
  );
}

/** `id|title|number|day of publication`; the last two may be left out. */
export function parseDocumentOption(
  session: Session,
  text: string,
): NonNullable<Manifest['documents']>[number] {
  const [id = '', title = '', number = '', published = ''] = parts(text);
  if (id === '' || title === '') {
    throw new Stop(
      EXIT.usage,
      session.say(`--document ${text} 少了标识或标题`, `--document ${text} has no id or no title`),
      session.say(
        "写成 --document '标识|标题|文号|公布日期'（后两项可省）",
        "write --document 'ID|TITLE|NUMBER|PUBLISHED' (the last two may be left out)",
      ),
    );
  }
  return {
    id,
    title,
    ...(number === '' ? {} : { number }),
    ...(published === '' ? {} : { published }),
  };
}
