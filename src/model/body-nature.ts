/** The legal nature of a body: what may be delegated to it. Pure. */
import type { Organization } from './generated/records.ts';

export type BodyNature = NonNullable<Organization['nature']>;

const BY_KIND: Readonly<Record<Organization['kind'], BodyNature>> = {
  省级机关: '行政机关',
  市级部门: '行政机关',
  开发区管委会: '行政机关',
  区县政府: '行政机关',
  区县部门: '行政机关',
  乡镇街道: '行政机关',
  法律法规授权组织: '法律法规授权组织',
  事业单位: '受委托组织',
  其他组织: '受委托组织',
};

/** Kinds of body in the order of the schema. */
export const BODY_KINDS = Object.keys(BY_KIND) as Organization['kind'][];

/** As the registry says, else by kind. */
export function natureOf(organization: Organization): BodyNature {
  return organization.nature ?? BY_KIND[organization.kind];
}
