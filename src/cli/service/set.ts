/** service new, service set: values typed on the command line. */
import { type Wanted, assign } from '../../actions/service/assignment.ts';
import { fieldNamed } from '../../actions/service/field-names.ts';
import type { NamedBody } from '../../actions/service/read-value.ts';
import type { Assignments, ServiceWish } from '../../actions/service/wishes.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { Service } from '../../model/generated/records.ts';
import { serviceSentences } from '../../text/outcomes/service-refusals.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { chosenFor } from '../../catalogue/chosen-for.ts';
import { choose, gather, mayClaim } from '../claiming/gather.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOrOwn } from '../meant.ts';
import type { Session } from '../session.ts';
import { performServices, type ServiceSettings } from './perform.ts';
import { readSetWords } from './set-words.ts';

export interface SetOptions extends ServiceSettings {
  readonly org?: string;
  readonly list?: string;
  readonly unit?: string;
}

/** `creates`: service new, which sets fields only if some are given. */
export async function setByWords(
  session: Session,
  words: readonly string[],
  options: SetOptions,
  creates: boolean,
): Promise<void> {
  const { items, wanted } = readSetWords(session, words, options.unit ?? null);
  if (wanted.length === 0 && !creates) {
    throw new Stop(
      EXIT.usage,
      session.say('没有写要设哪个字段', 'no field was named'),
      session.say(
        '如：renling service set city-013 promised-days 5 --unit 工作日；全部字段：renling service fields',
        'like: renling service set city-013 promised-days 5 --unit 工作日; all fields: renling service fields',
      ),
    );
  }
  for (const { name } of wanted) stopAtNoField(session, name);
  const root = session.root();
  const command = creates ? 'service new' : 'service set';
  const parts = {
    readRecord,
    planRecordChange: (await import('../../files/plan-write.ts')).planRecordChange,
  };
  const gathering = gather(session, root, command, parts);
  const { shelf, date } = gathering;
  const body = await bodyOrOwn(session, shelf.bodies, options.org, mayClaim(gathering));
  const filter = { list: options.list };
  const { selection, problems } = await choose(
    session,
    gathering,
    items,
    filter,
    chosenFor(gathering, body, 'claimed'),
    () => ({
      message: session.say(
        `${body.value.name}没有认领符合条件的事项`,
        `${body.value.name} has claimed none of the matching items`,
      ),
      hint: null,
    }),
  );
  const wishes = selection.items.map((item): ServiceWish => ({
    item: item.id,
    body: body.id,
    creates,
    row: null,
    assign: (existing, bodies) => assignAll(wanted, existing, bodies),
  }));
  await performServices(
    session,
    root,
    {
      command,
      date,
      wishes,
      problems,
      names: {
        prefix: session.prefix(root),
        body: (id) => nameOf(shelf.bodies, id),
        place: () => '',
      },
    },
    options,
  );
}

/** Said once, and not for each item. */
function stopAtNoField(session: Session, name: string): void {
  const named = fieldNamed(name);
  if (named.kind !== 'unknown' && named.kind !== 'several') return;
  const { troubles } = session.texts(serviceSentences);
  const { message, hint } =
    named.kind === 'unknown'
      ? troubles['unknown-field']({ kind: 'unknown-field', name, near: named.near }, null)
      : troubles['which-field']({ kind: 'which-field', name, fields: named.fields }, null);
  throw new Stop(EXIT.usage, message, hint);
}

function assignAll(
  wanted: readonly Wanted[],
  existing: Service | null,
  bodies: readonly NamedBody[],
): Assignments {
  const unitNow = (pointer: readonly string[]): string | null => {
    const group = pointer.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (Reflect.get(value, key) as unknown)
          : undefined,
      existing,
    );
    const unit: unknown =
      typeof group === 'object' && group !== null ? Reflect.get(group, 'unit') : undefined;
    return typeof unit === 'string' ? unit : null;
  };
  const assigned = wanted.map((one) => assign(one, bodies, unitNow));
  return {
    assignments: assigned.flatMap((one) => (one.ok ? one.assignments : [])),
    troubles: assigned.flatMap((one) => (one.ok ? [] : [{ problem: one.problem, column: null }])),
  };
}
