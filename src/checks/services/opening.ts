/**
 * RL705 to RL708: what an item lacks once its start has come: training, guide, handbook, supervision,
 * power list, complaints; hall and online, which only two reasons (场地限制, 国家秘密) or a stated one
 * excuse. A licence that nobody supervises is 审管脱节 and has a code of its own.
 */
import { entryIn } from '../../catalogue/held.ts';
import { missingFor, trainedSince } from '../../catalogue/readiness.ts';
import { draft } from '../../findings/finding.ts';
import { isServiceOpen } from '../../model/service-facts.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const serviceOpening: Check = {
  codes: ['RL705', 'RL706', 'RL707', 'RL708'],
  *run(catalogue, { asOf }) {
    const trained = trainedSince(catalogue.trainings.values());
    for (const service of catalogue.services.entries) {
      const { path, value } = service;
      const { start } = value;
      if (start === undefined || !isServiceOpen(value, asOf)) continue;
      const item = namedItemId(catalogue.items, value.item);
      const licence = entryIn(catalogue.items.at(value.item))?.value.type === '行政许可';
      const at = { file: path, pointer: ['start'] };
      for (const what of missingFor(service, asOf, trained)) {
        if (what === '监管' && licence) {
          const provider = namedBody(catalogue.organizations, value.provider);
          yield draft('RL706', at, { item, provider });
        } else {
          yield draft('RL705', at, { what, start, item }, { subject: what });
        }
      }
      const { hall, online } = value;
      if (hall?.entered !== true && hall?.exemption === undefined && isOnApplication(value.item)) {
        yield draft('RL707', { file: path, pointer: hall === undefined ? [] : ['hall'] }, { item });
      }
      const offline = online === undefined || (!online.web && !online.mobile);
      if (offline && (online?.reason ?? '').trim() === '' && isOnApplication(value.item)) {
        yield draft(
          'RL708',
          { file: path, pointer: online === undefined ? [] : ['online'] },
          { item },
        );
      }
    }

    /** Hall and online are for what people apply for (依申请): no penalty, no inspection. */
    function isOnApplication(id: string): boolean {
      const type = entryIn(catalogue.items.at(id))?.value.type;
      return type !== undefined && !OF_OFFICE.has(type);
    }
  },
};

/** Powers exercised of office (依职权). */
const OF_OFFICE: ReadonlySet<string> = new Set([
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政检查',
  '行政监督',
]);
