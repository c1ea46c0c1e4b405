/** RL7xx: how items are run, stages, disputes. */
import type { Days, serviceCodes } from '../../../findings/codes/services.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;
const itemNamed = idWithName.en;

const daysOf = ({ value, unit }: Days): string => `${value} ${unit}`;

const PARTS: Readonly<Record<string, string>> = {
  body: 'the provider’s credit code',
  type: 'the digits of the item’s type',
  basic: 'the item’s basic code',
};

const WHATS: Readonly<Record<string, string>> = {
  培训: 'training',
  服务指南: 'guide',
  业务手册: 'handbook',
  监管: 'supervision',
  权责清单: 'power-list update',
  投诉渠道: 'complaints channel',
};

export const serviceTexts: FindingTexts<keyof typeof serviceCodes> = {
  RL701: {
    title: 'Promised limit longer than the statutory one',
    message: ({ promised, statutory, unit }) =>
      `${promised} ${unit} promised, ${statutory} ${unit} allowed by law`,
    remedy: ({ statutory, unit }) =>
      `promise at most ${statutory} ${unit}, or correct the statutory limit`,
    why: 'Deciding later than the law allows is unlawful.',
    fix: 'Check the statutory limit, then promise less.',
  },
  RL702: {
    title: 'Limits in different units',
    message: ({ promised, statutory }) =>
      `${daysOf(promised)} promised, ${daysOf(statutory)} by law: different units, not compared`,
    remedy: () => 'write the promise in the unit of the law',
    why: '日 are calendar days, 工作日 working days.',
    fix: 'Use the law’s unit for both.',
  },
  RL703: {
    title: 'A fee without a basis',
    message: ({ item }) => `${named(item)} is charged for and names no basis`,
    remedy: () => 'add fee.basis, or set fee.charged to false',
    why: 'Nothing may be charged without a basis.',
    fix: 'Find the document and name it.',
  },
  RL704: {
    title: 'A streamlined value that grew',
    message: ({ what, before, after }) => `${what}: from ${before} up to ${after}`,
    remedy: () => 'check whether before and after are swapped',
    why: 'The six values are to be reduced.',
    fix: 'Correct the values, or streamline again.',
  },
  RL705: {
    title: 'Opened unprepared',
    message: ({ what, start, item }) =>
      `${named(item)}, open since ${start}, has no ${WHATS[what] ?? what}`,
    remedy: ({ what, item }) =>
      what === '培训'
        ? `record it: renling training new --items ${item.id} …`
        : `record it: renling service set ${item.id} …`,
    why: 'The plan asks for training, handbook, guide, supervision and the power list before opening.',
    fix: 'Complete and record it; renling service show lists what is missing.',
  },
  RL706: {
    title: 'Licensed by one, supervised by none',
    message: ({ item, provider }) =>
      `The licence ${named(item)} is given by ${named(provider)}, supervised by nobody`,
    remedy: ({ item }) => `name who supervises: renling service set ${item.id} supervision.by BODY`,
    why: 'What nobody supervises is a blind spot (审管脱节).',
    fix: 'Name the supervising body and its methods.',
  },
  RL707: {
    title: 'Not in the service hall',
    message: ({ item }) => `${named(item)} is not in the hall, and no lawful reason is named`,
    remedy: ({ item }) =>
      `renling service set ${item.id} hall.entered true, or hall.exemption (场地限制, 国家秘密)`,
    why: 'Only lack of room and state secrets excuse from the hall.',
    fix: 'Move it into the hall, or name the reason.',
  },
  RL708: {
    title: 'Not online',
    message: ({ item }) =>
      `${named(item)} is neither on the web nor on the phone, and no reason is named`,
    remedy: ({ item }) => `renling service set ${item.id} online.web true, or online.reason TEXT`,
    why: 'The plan asks for both where possible.',
    fix: 'Put it online, or say why not.',
  },
  RL709: {
    title: 'Gap or overlap with the province',
    message: ({ stop, start, days, item }) =>
      days > 0
        ? `${named(item)}: the province stops on ${stop}, start here on ${start}: ${days} days with nowhere to go`
        : `${named(item)}: start here on ${start}, the province stops on ${stop}: ${-days} days with two`,
    remedy: () => 'agree on one day with the province and correct start or province_stop',
    why: 'Nobody may be left without a counter to go to.',
    fix: 'Agree on one day and write it in both.',
  },
  RL710: {
    title: 'The guide names another body',
    message: ({ named: other, provider }) =>
      `The guide names ${named(other)}; ${named(provider)} runs it`,
    remedy: ({ provider }) => `mend the guide, then set guide.names to ${provider.id}`,
    why: 'People go where the guide sends them.',
    fix: 'Mend and publish the guide.',
  },
  RL711: {
    title: 'The implementation code contradicts the record',
    message: ({ value, part, expected }) =>
      part === 'form'
        ? `${value} is no implementation code of 31 characters`
        : `${value} contradicts ${PARTS[part] ?? part}, ${expected}`,
    remedy: () => 'correct code by the service platform, or the record',
    why: 'The code is made of credit code, level and basic code; a wrong one was mostly copied from another row.',
    fix: 'Copy it again from the platform.',
  },
  RL712: {
    title: 'Run without a claim',
    message: ({ item, provider, holder }) =>
      holder === null
        ? `${named(provider)} runs ${named(item)} and has not claimed it`
        : `${named(provider)} runs ${named(item)}, claimed by ${named(holder)}`,
    remedy: ({ item, provider, holder }) =>
      holder === null
        ? `renling claim ${item.id} --org ${provider.id}, or close it (closed)`
        : 'close it (closed) and say who finishes cases in hand',
    why: 'Who runs an item must be who took it over.',
    fix: 'Close the service after a release or transfer.',
  },
  RL713: {
    title: 'Withdrawn, but still run',
    message: ({ item, withdrawn, partly }) =>
      partly
        ? `${named(item)} was partly withdrawn on ${withdrawn}: check that only the rest is run`
        : `${named(item)} was withdrawn on ${withdrawn} and is still run`,
    remedy: ({ partly }) =>
      partly
        ? 'check and correct the service'
        : 'close it (closed); cases in hand stay with whoever accepted them',
    why: 'What the province took back is the province’s to run.',
    fix: 'Close it and say where people go.',
  },
  RL714: {
    title: 'Late',
    message: ({ item, body, stage, deadline, days }) =>
      `${itemNamed(item)} (${named(body)}): ${stage} was due ${deadline}, ${-days} days ago`,
    remedy: ({ stage }) =>
      stage === '培训' ? 'record it: renling training new' : 'record it: renling service set',
    why: 'Each stage of the handover has its day.',
    fix: 'See renling overdue; do it and record it.',
  },
  RL715: {
    title: 'Working days not known',
    message: ({ year }) => `The holidays of ${year} are not known: working days cannot be counted`,
    remedy: () => 'use calendar days (日) or a date, or a newer renling',
    why: 'Working days follow the State Council’s notice of the year; without it nothing is guessed.',
    fix: 'Write the deadline’s date.',
  },
  RL716: {
    title: 'Undecided',
    message: ({ item, kind, parties, opened, days }) =>
      `Who takes ${named(item)} is disputed (${kind}: ${parties.map(named).join(', ')}) since ${opened}, ${days} days`,
    remedy: ({ item }) =>
      `once decided: renling dispute settle ${item.id} --by WHO --undertaker BODY`,
    why: 'While it is undecided nobody runs it.',
    fix: 'Have it decided and record it.',
  },
  RL717: {
    title: 'Claimed otherwise than decided',
    message: ({ item, undertaker, holder, date }) =>
      holder === null
        ? `${named(item)} was decided for ${named(undertaker)} on ${date}; nobody has claimed it`
        : `${named(item)} was decided for ${named(undertaker)} on ${date}; ${named(holder)} holds it`,
    remedy: ({ item, undertaker, holder }) =>
      holder === null
        ? `renling claim ${item.id} --org ${undertaker.id}`
        : `renling transfer ${item.id} --from ${holder.id} --to ${undertaker.id} --reason TEXT`,
    why: 'A decision is there to be carried out.',
    fix: 'The body decided on claims it, or it is transferred.',
  },
};
