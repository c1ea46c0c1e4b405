/** RL6xx: delegation agreements. */
import type { delegationCodes } from '../../../findings/codes/delegations.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;
const itemNamed = idWithName.en;

const ELEMENTS_WHY =
  'The plan asks for a written delegation with basis, items, authority, rights and duties of both sides. With parts missing it can hardly be held valid, and nobody can say who answers for what.';

export const delegationTexts: FindingTexts<keyof typeof delegationCodes> = {
  RL601: {
    title: 'An element is missing',
    message: ({ element }) => `The agreement has no ${element}`,
    remedy: ({ element }) => `add ${element} from the signed text`,
    why: ELEMENTS_WHY,
    fix: 'Add it from the signed text; what the text lacks too, agree on and sign.',
  },
  RL602: {
    title: 'No term or no liability',
    message: ({ element, penalty }) =>
      `The agreement has no ${element}${penalty && element === 'term' ? '; the delegation of a penalty must name it' : ''}`,
    remedy: ({ element }) => `add ${element === 'term' ? 'term.to' : element} from the signed text`,
    why: 'Without a term nobody knows when to sign again; the delegation of a penalty must name its term (行政处罚法 art. 20, text of 2021).',
    fix: 'Add term and liability; what the text lacks, agree on and sign.',
  },
  RL603: {
    title: 'May not be delegated to this body',
    message: ({ delegate, nature, type, item }) =>
      `${named(delegate)} is ${nature}; a ${type} (${named(item)}) goes to administrative organs only`,
    remedy: ({ delegate }) =>
      `delegate to an administrative organ, or correct nature in organizations/${delegate.id}.yaml`,
    why: 'A licence may be delegated to another administrative organ only (行政许可法 art. 24).',
    fix: 'Check what the body is; correct the register, or sign with another body.',
  },
  RL604: {
    title: 'The delegator does not have the power',
    message: ({ delegator, authority, item }) =>
      `${named(delegator)} is not the authority of ${named(item)}, which is ${named(authority)}`,
    remedy: ({ authority }) => `set delegator to ${authority.id}, or correct the item`,
    why: 'Only who has a power can delegate it.',
    fix: 'Compare with the annex; split an agreement over items of several authorities.',
  },
  RL605: {
    title: 'The delegate is not the claimant',
    message: ({ delegate, claimant, item }) =>
      claimant === null
        ? `${named(item)} is delegated to ${named(delegate)}, which has not claimed it`
        : `${named(item)} is delegated to ${named(delegate)}, but claimed by ${named(claimant)}`,
    remedy: ({ delegate, claimant, item }) =>
      claimant === null
        ? `claim it first: renling claim ${item.id} --org ${delegate.id}`
        : 'sign anew, or hand the claim over: renling transfer',
    why: 'Who claims an item takes it over; agreement and claim must name the same body.',
    fix: 'Find out who takes it; claim, transfer, or sign anew.',
  },
  RL606: {
    title: 'Not a delegated item',
    message: ({ item, mode }) => `${named(item)} is ${mode}, not 委托`,
    remedy: () => 'take the item out of the agreement, or correct its mode',
    why: 'A devolved item (下放) is exercised in the receiver’s own name; an agreement would say otherwise.',
    fix: 'Compare with the annex and correct agreement or item.',
  },
  RL607: {
    title: 'Withdrawn, but the agreement goes on',
    message: ({ item, withdrawn, partly, ahead }) => {
      const when = `${named(item)} ${ahead ? 'will be' : 'was'} withdrawn${partly ? ' in part' : ''} on ${withdrawn}`;
      if (partly) return `${when}; the agreement is from before that`;
      return `${when}; the agreement ${ahead ? 'holds beyond that' : 'still holds'}`;
    },
    remedy: ({ partly }) =>
      partly
        ? 'sign it anew for what is left: renling delegation terminate, then renling delegation new'
        : 'renling delegation terminate ID --date DATE --reason TEXT',
    why: 'What the province took back cannot be exercised in its name; cases in hand stay with whoever accepted them.',
    fix: 'End the agreement, or sign it anew without the item.',
  },
  RL608: {
    title: 'Powers beyond the scope',
    message: ({ item, powers, allowed }) =>
      `Of ${named(item)} only ${allowed.join(', ')} move; the agreement delegates ${powers.join(', ')}`,
    remedy: ({ powers }) => `take ${powers.join(', ')} out, or correct the item’s scope`,
    why: 'Powers the annex does not move stay with the province.',
    fix: 'Compare with the annex and correct agreement or item.',
  },
  RL609: {
    title: 'Two agreements in force over one item',
    message: ({ item, delegate, other, from, to }) =>
      `${named(item)} is delegated to ${named(delegate)} by ${other} too, both in force from ${from} to ${to ?? 'no end'}`,
    remedy: ({ other }) =>
      `end one: renling delegation terminate ${other} --date DATE --reason TEXT`,
    why: 'With two in force nobody can tell whose terms hold.',
    fix: 'End the old one the day before the new one begins.',
  },
  RL610: {
    title: 'No agreement in force',
    message: ({ item, claimant, deadline, days, start }) => {
      const when =
        start !== null
          ? `, yet in service since ${start}`
          : deadline === null || days === null
            ? ''
            : days < 0
              ? `; the deadline ${deadline} passed ${-days} days ago`
              : `; ${days} days to the deadline ${deadline}`;
      return `${itemNamed(item)}, claimed by ${named(claimant)}, is delegated and has no agreement in force${when}`;
    },
    remedy: ({ item }) => `draft one: renling delegation new ${item.id}`,
    why: 'A delegated item is exercised in the authority’s name, which takes a written agreement; decisions without one have no basis.',
    fix: 'See what each authority still owes with renling delegation missing; draft, sign, record.',
  },
  RL611: {
    title: 'In service outside the agreement',
    message: ({ item, start, problem, bound, agreement }) =>
      problem === 'before'
        ? `${named(item)} is in service from ${start}, the agreement ${agreement} holds from ${bound} only`
        : `${named(item)} is still in service, the agreement ${agreement} ended on ${bound}`,
    remedy: ({ problem }) =>
      problem === 'before'
        ? 'correct the start, or cover the time before'
        : 'sign again, or close the service',
    why: 'Outside its agreement nothing may be done in the delegator’s name.',
    fix: 'Sign again before it ends; close the service until then.',
  },
  RL612: {
    title: 'About to expire',
    message: ({ agreement, to, days, items }) =>
      `The agreement ${agreement} (${items} items) ends in ${days} days (${to})`,
    remedy: () => 'sign again: renling delegation new',
    why: 'When it ends, its items stop, and people have nowhere to go.',
    fix: 'Sign again in time, or arrange for cases in hand.',
  },
  RL613: {
    title: 'Not announced',
    message: ({ by, penalty }) =>
      `Not announced by ${by.map(named).join(', ')}${penalty ? '; a penalty’s delegation is published by both sides' : ''}`,
    remedy: ({ by }) =>
      `announce it, then renling delegation announce ID --by ${by[0]?.id ?? ''} --date DATE`,
    why: 'The delegator announces delegate and content (行政许可法 art. 24); of a penalty both sides publish (行政处罚法 art. 20, text of 2021).',
    fix: 'Announce it and record day and address.',
  },
  RL614: {
    title: 'Delegated on',
    message: ({ item, chain, cycle }) =>
      `${named(item)} is held by delegation and delegated on: ${chain.map(named).join(' → ')}${cycle ? ' (in a circle)' : ''}`,
    remedy: () => 'undo the second step; the authority delegates directly to who does the work',
    why: 'A delegate may not delegate on (行政许可法 art. 24, 行政处罚法 art. 20).',
    fix: 'End the second agreement; let the authority sign with the body itself.',
  },
  RL615: {
    title: 'Coercive measures may not be delegated',
    message: ({ item }) => `${named(item)} is 行政强制 and may not be delegated`,
    remedy: () => 'take it out of the agreement',
    why: '行政强制法 art. 17.',
    fix: 'Take it out, or correct the item’s type.',
  },
  RL616: {
    title: 'The item changed since',
    message: ({ item, agreement, signed }) =>
      `${named(item)} changed since the agreement ${agreement} was ${signed === null ? 'drafted' : `signed on ${signed}`}`,
    remedy: ({ agreement }) =>
      `look at the change; where the agreement still fits: renling delegation sign ${agreement} --restamp`,
    why: 'The agreement covers what the item was then.',
    fix: 'See renling log ID for what changed; confirm with the delegator, or sign anew.',
  },
  RL617: {
    title: 'The text is missing or another one',
    message: ({ path, problem }) =>
      problem === 'missing' ? `There is no ${path}` : `${path} does not have the recorded SHA-256`,
    remedy: ({ path, problem }) =>
      problem === 'missing'
        ? `put the text at ${path}, or correct the path`
        : 'restore it, or correct sha256',
    why: 'The signed text is what counts.',
    fix: 'Restore it from git or from the files.',
  },
  RL618: {
    title: 'Days that cannot be',
    message: ({ key, date, problem, bound, what }) =>
      problem === 'future'
        ? `${key} ${date} is after ${bound}, the day of the check`
        : `${key} ${date} is before ${what} ${bound}`,
    remedy: ({ key }) => `correct ${key} by the signed text`,
    why: 'Days decide when an agreement holds.',
    fix: 'Correct them by the signed text.',
  },
  RL619: {
    title: 'With itself',
    message: ({ body }) => `${named(body)} is both delegator and delegate`,
    remedy: () => 'correct delegator or delegate',
    why: 'It takes two.',
    fix: 'Correct it by the signed text.',
  },
  RL620: {
    title: 'Signed with places to be written',
    message: ({ keys }) => `Signed, and still to be written: ${keys.join(', ')}`,
    remedy: ({ keys }) => `write ${keys[0] ?? ''} by the signed text`,
    why: 'A marked place is an element that is missing.',
    fix: 'Write each by the signed text.',
  },
};
