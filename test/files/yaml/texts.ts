/** Texts in canonical form, as a department would have them. */

export const ITEM = `# yaml-language-server: $schema=../../../schemas/item.schema.json
id: "city-001"
list: "city"
number: 1
name: 实施专科教育的民办学校（含中外合作）设立、变更、终止审批 # 主项
subitem: 民办专科学校变更审批：仅限地址
type: 行政许可
field: 教育
authority: "sd-education"
mode: 下放
# 范围按附件
scope:
  extent: 全部
  powers:
    - 受理
    - 审查 # 含现场
    - 决定
  content: 济南市行政区域内民办专科学校的设立审批
basis:
  - law: 中华人民共和国民办教育促进法
    article: 第十二条
  - law: '中华人民共和国民办教育促进法实施条例'
    article: "第十三条\\n第二款"
code: "370100001000"
status: 在施
source:
  document: "order-333"
  annex: 附件1
  row: 5
note: |
  跨设区的市的
    仍由省级实施

  另见附件。
# 完
`;

export const LIST = `id: city
title: 调整由济南市实施的省级行政权力事项
claimants:
- 市级部门
- "省级机关"
rule: single
sample: true
empty: []
none: {}
declared:
    total: 277
    types:
        行政许可: 85
        "行政处罚": 128

        行政确认: 9
    fields:
        - 发改
        - 教育
texts:
  - |-
    甲
    乙
  - |+
    丙

  - a: |
      丁
    b: false
rules:
  severity:
    RL303: info
url: https://www.example.org/order-333#a
`;

export const CLAIM = `id: city-001
item: city-001
claimant: jn-education
decision: 认领
date: "2020-07-21"
clerk: zhang@example.org
reason: ''
stamp: "v1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
`;

export const CANONICAL_TEXTS = [ITEM, LIST, CLAIM];
