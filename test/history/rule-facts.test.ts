/** What the rule for a claim in conflict asks, and whom it gives the item to. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shelfOn } from '../../src/catalogue/load-some.ts';
import { readRecord } from '../../src/catalogue/read-record.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import { conflictedRecords } from '../../src/history/conflicted-records.ts';
import { judgeConflict, type JudgedConflict } from '../../src/history/rule-facts.ts';
import { parseDate } from '../../src/model/dates.ts';
import { removeRepositories, type TestRepository } from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';
import { CLAIM, claimBy, repositoryWithoutClaim } from '../support/unclaimed-item.ts';

const ITEM = 'catalog/items/city/city-003.yaml';
const LIST = 'catalog/lists/city.yaml';
const DRC = 'catalog/organizations/jn-drc.yaml';
const EDUCATION = 'catalog/organizations/jn-education.yaml';

let repository: TestRepository;

beforeEach(() => {
  repository = repositoryWithoutClaim();
});

afterEach(removeRepositories);

function claim(body: string, decision = '认领'): string {
  const reason = decision === '认领' ? '' : 'reason: 没有办理条件\n';
  return claimBy(body).replace('decision: 认领', `decision: ${decision}`) + reason;
}

/** What main has of the claim, committed there before the branches part from it. */
function onMain(text: string): void {
  repository.write({ [CLAIM]: text });
  repository.commit('main');
}

/** jn-drc claims it on one branch and jn-education on another; both are merged. */
function judged({
  day = '2020-09-01',
  mine = `${claim('jn-drc')}note: 一\n`,
  other = `${claim('jn-education')}note: 二\n`,
}: {
  day?: string | null;
  mine?: string | null;
  other?: string | null;
} = {}): JudgedConflict {
  repository.branch('mine');
  repository.write({ [CLAIM]: mine });
  repository.commit('mine');
  repository.switch('main');
  repository.branch('other');
  repository.write({ [CLAIM]: other });
  repository.commit('other');
  repository.switch('mine');
  expect(repository.merge('other')).toBeNull();
  return judgedHere(day);
}

function judgedHere(day: string | null): JudgedConflict {
  const git = opened(repository);
  const [record] = must(conflictedRecords(git, 'catalog'));
  if (record === undefined) throw new Error('nothing is in conflict');
  const shelf = shelfOn(diskTree(join(repository.folder, 'catalog')), readRecord);
  return judgeConflict(git, 'catalog', shelf, record, day === null ? null : parseDate(day));
}

const NONE = { rule: 'none', side: null, body: null };
const UNKNOWN = { rule: 'unknown', side: null, body: null };
const TO_EDUCATION = { rule: 'competent', side: 'theirs', body: 'jn-education' };

describe('first on the main branch', () => {
  it('is the body that claims it there, whatever the field', () => {
    onMain(claim('jn-drc'));
    const { verdict, facts } = judged({ mine: `${claim('jn-drc')}note: 本单位\n` });
    expect(facts.onMain).toEqual({ state: 'held', body: 'jn-drc' });
    expect(verdict).toEqual({ rule: 'first-on-main', side: 'ours', body: 'jn-drc' });
  });

  it.each(['不承接', '不适用', '退回'])('is not a body that decided “%s” there', (decision) => {
    onMain(claim('jn-drc', decision));
    const { verdict, facts } = judged();
    expect(facts.onMain).toEqual({ state: 'nobody' });
    expect(verdict).toEqual(TO_EDUCATION);
  });

  it('may be a third body, and then the field does not decide', () => {
    onMain(claim('sd-education'));
    expect(judged().verdict).toEqual(NONE);
  });

  it('keeps it against a side that deletes it', () => {
    onMain(claim('jn-drc'));
    const { verdict } = judged({ mine: `${claim('jn-drc')}note: 本单位\n`, other: null });
    expect(verdict).toEqual({ rule: 'first-on-main', side: 'ours', body: 'jn-drc' });
  });

  it('is unknown where the claim cannot be read there', () => {
    onMain(`<<<<<<< a\n${claim('jn-drc')}`);
    const { verdict, facts } = judged();
    expect(facts.onMain).toEqual({ state: 'unknown' });
    expect(verdict).toEqual(UNKNOWN);
  });

  it('is unknown where no branch can be told to be the main one', () => {
    repository.git('branch', '-m', 'trunk');
    repository.branch('mine');
    repository.write({ [CLAIM]: claim('jn-drc') });
    repository.commit('mine');
    repository.switch('trunk');
    repository.write({ [CLAIM]: claim('jn-education') });
    repository.commit('trunk');
    repository.switch('mine');
    expect(repository.merge('trunk')).toBeNull();
    const { verdict, facts } = judgedHere('2020-09-01');
    expect(facts).toMatchObject({ mainBranch: null, onMain: { state: 'unknown' } });
    expect(verdict).toEqual(UNKNOWN);
  });
});

describe('competent', () => {
  it('is the body whose field it is', () => {
    const { verdict, facts } = judged();
    expect(facts).toMatchObject({ mainBranch: 'main', field: '教育', competent: ['jn-education'] });
    expect(verdict).toEqual(TO_EDUCATION);
  });

  it('is no body of a kind that may not claim from the list', () => {
    repository.edit(EDUCATION, 'kind: 市级部门', 'kind: 开发区管委会');
    repository.commit('开发区管委会');
    const { verdict, facts } = judged();
    expect(facts.competent).toEqual([]);
    expect(verdict).toEqual(NONE);
  });

  it('are both where the field is both’s, and then it does not decide', () => {
    repository.edit(DRC, '  - 发改', '  - 发改\n  - 教育');
    repository.commit('both');
    const { verdict, facts } = judged();
    expect(facts.competent).toEqual(['jn-drc', 'jn-education']);
    expect(verdict).toEqual(NONE);
  });

  it('is nobody for an item without a field, or that is not there', () => {
    repository.edit(ITEM, 'field: 教育\n', '');
    repository.commit('no field');
    expect(judged().verdict).toEqual(NONE);
    repository.write({ [ITEM]: null });
    expect(judgedHere('2020-09-01').facts.competent).toEqual([]);
  });

  it('is no body that does not exist on the day: from its dissolution on', () => {
    repository.edit(EDUCATION, 'kind: ', 'dissolved: "2020-09-01"\nkind: ');
    repository.commit('撤销');
    expect(judged({ day: '2020-08-31' }).verdict).toEqual(TO_EDUCATION);
    expect(judgedHere('2020-09-01').verdict).toEqual(NONE);
    expect(judgedHere(null).verdict).toEqual(UNKNOWN);
  });

  it('can be told without the day where no body was dissolved', () => {
    expect(judged({ day: null }).verdict).toEqual(TO_EDUCATION);
  });

  it.each([ITEM, LIST, EDUCATION, DRC])('is unknown where %s cannot be read', (path) => {
    expect(judged().verdict).toEqual(TO_EDUCATION);
    repository.write({ [path]: '<<<<<<< a\n' });
    const { verdict, facts } = judgedHere('2020-09-01');
    expect(facts.competent).toBeNull();
    expect(verdict).toEqual(UNKNOWN);
  });
});

it('asks nothing for a record that is no claim, and puts together what one body changed', () => {
  const { verdict } = judged({
    mine: `${claim('jn-drc')}note: 一\n`,
    other: `${claim('jn-drc')}note: 二\n`,
  });
  expect(verdict).toEqual({ rule: 'same-body', side: null, body: 'jn-drc' });
});
