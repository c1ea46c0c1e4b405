/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * catalog.yaml：目录的题名、语言、时区、依据文件、时限和检查设置。 / The catalogue manifest: title, language, time zone, documents, deadlines, rule settings.
 */
export interface Manifest {
/**
 * 文件布局的版本，现为 1。 / Version of the file layout, now 1.
 */
format: 1
/**
 * 目录的题名，出现在各报表的表头。 / Title of the catalogue, shown in reports.
 */
title: string
/**
 * 输出所用的语言：zh 中文，en 英文；命令行 --lang 优先。 / Output language; --lang on the command line wins.
 */
language: ("zh" | "en")
/**
 * “今天”按哪个时区算（IANA 名称）。 / IANA time zone in which "today" is reckoned.
 */
time_zone: string
/**
 * true 表示这是样例目录，不是正式附件。 / true: a sample, not the official annexes.
 */
sample?: boolean
/**
 * 样例目录固定的“今天”；正式目录不得写。 / The fixed "today" of a sample; a real catalogue may not set it.
 */
as_of?: string
/**
 * 清单和时限所依据的文件。 / The documents the lists and deadlines rest on.
 * 
 * Items: 一份依据文件。 / One source document.
 */
documents?: {
/**
 * 文件在本目录中的标识。 / Id of the document within this catalogue.
 */
id: string
/**
 * 文件标题全称。 / Full title.
 */
title: string
/**
 * 发文字号。 / Official number.
 */
number?: string
/**
 * 会议通过日期。 / Day of adoption.
 */
adopted?: string
/**
 * 公布（印发）日期。 / Day of publication.
 */
published?: string
/**
 * 施行日期。 / Day of entry into force.
 */
effective?: string
/**
 * 公开发布的网址。 / Public address.
 */
url?: string
/**
 * 其他说明。 / Anything else.
 */
note?: string
}[]
/**
 * 各阶段的最后期限。 / The last day of each stage.
 * 
 * Items: 一个工作阶段的最后期限：写明日期 date，或写 after + days + unit 由文件公布日推算。 / The last day of a stage: a date, or days after a document was published.
 */
deadlines?: {
/**
 * 这个期限管哪个阶段。 / Which stage ends on this day.
 */
stage: ("认领" | "承接" | "签订协议" | "培训" | "公开受理" | "公布清单")
/**
 * 只管这一张清单；不写则管全部清单。 / Only this list; absent: all lists.
 */
list?: string
/**
 * 最后一天（含当日）。 / The last day, inclusive.
 */
date?: string
/**
 * 从哪份文件的公布日起算（documents 中的 id）。 / Id of the document whose publication day starts the count.
 */
after?: string
/**
 * 起算日之后的天数。 / Number of days after that day.
 */
days?: number
/**
 * 日为自然日；工作日按国务院办公厅的放假通知计算。 / 日: calendar days; 工作日: working days by the State Council's notices.
 */
unit?: ("日" | "工作日")
/**
 * 期限出自哪里。 / Where the deadline comes from.
 */
basis?: string
}[]
/**
 * 按编号调整检查结果的级别。 / Severity of findings by code.
 */
rules?: {
/**
 * 编号到级别：error 错误、warning 警告、info 提示、off 不报。 / Code to severity: error, warning, info or off.
 */
severity?: {
[k: string]: "error" | "warning" | "info" | "off"
}
/**
 * 单个记录文件的大小上限，单位 KiB，默认 256。 / Size limit of one record file in KiB, default 256.
 */
largest_file_kib?: number
/**
 * 协议、例外到期前多少日开始提醒，默认 30。 / Days before an agreement or exception expires from which it is said; 30 by default.
 */
expiry_notice_days?: number
}
}

/**
 * lists/<id>.yaml：一张公布的清单，及其公布的数目。 / One declared list and its declared breakdown.
 */
export interface ItemList {
/**
 * 清单标识，同文件名。 / Id of the list, equal to the file name.
 */
id: string
/**
 * 清单标题全称。 / Full title of the list.
 */
title: string
/**
 * 哪些类别的单位可以认领。 / Kinds of bodies that may claim from this list.
 */
claimants: ("省级机关" | "市级部门" | "开发区管委会" | "区县政府" | "区县部门" | "乡镇街道" | "法律法规授权组织" | "事业单位" | "其他组织")[]
/**
 * single：每项只由一个单位认领；each：每个单位对每项各自作出决定。 / single: one claimant an item; each: every body decides on every item.
 */
rule: ("single" | "each")
/**
 * 文件公布的总数和分类数；实有数由程序计算，不写在这里。 / What the document declares; actual counts are computed, never stored.
 */
declared: {
/**
 * 公布的事项总数。 / Declared number of items.
 */
total: number
/**
 * 各事项类型的公布数目。 / Declared number by item type.
 */
types: {
[k: string]: number
}
/**
 * 公布的领域名称；没有公布则不写。 / Declared fields; absent when none were published.
 */
fields?: string[]
/**
 * 各领域的公布数目；没有公布则不写。 / Declared number by field; absent when not published.
 */
field_totals?: {
[k: string]: number
}
}
/**
 * 清单出自哪份文件的哪个附件，以及导入所用的表格。 / The document and annex the list comes from, and the tables it was imported from.
 */
source?: {
/**
 * 依据文件标识（catalog.yaml 的 documents）。 / Id of the document in catalog.yaml.
 */
document: string
/**
 * 附件名称。 / Name of the annex.
 */
annex?: string
/**
 * sources/ 下的附件表格及其 SHA-256。 / Annex tables below sources/ with their SHA-256.
 * 
 * Items: 一个附件表格文件。 / One annex table.
 */
files?: {
/**
 * 相对目录根的路径。 / Path relative to the catalogue.
 */
path: string
/**
 * 文件内容的 SHA-256，64 位小写十六进制；用 renling import 或 sha256sum 得到。 / SHA-256 of the file, 64 lower-case hex digits.
 */
sha256: string
}[]
}
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * organizations/<id>.yaml：省级机关、市级部门、开发区等。 / A provincial authority, municipal department, zone and so on.
 */
export interface Organization {
/**
 * 单位标识，同文件名。 / Id of the body, equal to the file name.
 */
id: string
/**
 * 单位全称。 / Full name.
 */
name: string
/**
 * 单位类别，决定可以认领哪些清单。 / Kind of body; decides which lists it may claim from.
 */
kind: ("省级机关" | "市级部门" | "开发区管委会" | "区县政府" | "区县部门" | "乡镇街道" | "法律法规授权组织" | "事业单位" | "其他组织")
/**
 * 法律性质，决定可以接受哪些委托；不写则按类别：机关、政府、部门、管委会为行政机关，其余为受委托组织。 / Legal nature: what may be delegated to it; absent: by kind.
 */
nature?: ("行政机关" | "法律法规授权组织" | "受委托组织")
/**
 * 可以用来指这个单位的其他名称。 / Other names of the body.
 */
aliases?: string[]
/**
 * 18 位，末位为校验位（GB 32100-2015）。 / 18 characters, the last a check character.
 */
credit_code?: string
/**
 * 省里对口部门的标识。 / Id of the provincial counterpart.
 */
counterpart?: string
/**
 * 本单位主管的领域，“我的未认领”按它筛选。 / Fields the body is competent for; "mine" filters by them.
 */
fields?: string[]
/**
 * 代表本单位操作的人，用电子邮件标识。 / Who acts for the body, by e-mail.
 */
members?: string[]
/**
 * 政府办公厅、行政审批服务局等：其成员可以改动各单位的记录和受保护的文件。 / Its members may change any body’s records and protected files.
 */
acts_for_all?: boolean
/**
 * 单位撤销的日期；存续的不写。 / Day the body was dissolved; absent while it exists.
 */
dissolved?: string
/**
 * 撤销后职责由谁承继。 / Who took over its duties.
 */
successor?: string
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * items/<清单>/<id>.yaml：清单里的一个行政权力事项。 / One administrative power in a list.
 */
export interface Item {
/**
 * 事项标识，同文件名，以清单标识开头。 / Id of the item, equal to the file name, beginning with the list id.
 */
id: string
/**
 * 所属清单标识。 / Id of its list.
 */
list: string
/**
 * 附件中的序号，清单内唯一。 / Number in the annex, unique in the list.
 */
number: number
/**
 * 附件中的事项名称（主项）。 / Name of the (main) item.
 */
name: string
/**
 * 附件中的子项名称；没有则不写。 / Name of the sub-item; absent if none.
 */
subitem?: string
/**
 * 行政权力类型。 / Type of administrative power.
 */
type: ("行政许可" | "行政处罚" | "行政强制" | "行政征收" | "行政给付" | "行政检查" | "行政确认" | "行政奖励" | "行政裁决" | "其他行政权力")
/**
 * 所属领域；清单没有领域的不写。 / Field; absent where the list has none.
 */
field?: string
/**
 * 原实施的省级部门标识。 / Provincial body that exercised it.
 */
authority: string
/**
 * 下放：承接单位以自己名义实施；委托：以委托机关名义实施。 / 下放 devolved: the receiver acts in its own name; 委托 delegated: in the delegator's name.
 */
mode: ("下放" | "委托")
/**
 * 调整的范围和权限。 / What moves.
 */
scope: {
/**
 * 全部或部分。 / Whole or part.
 */
extent: ("全部" | "部分")
/**
 * 承接的具体权限。 / The powers taken over.
 */
powers?: ("受理" | "审查" | "决定" | "发证" | "备案" | "立案" | "调查" | "执行" | "监管")[]
/**
 * 附件对调整内容的表述。 / What the annex says moves.
 */
content?: string
}
/**
 * 法律法规和条款。 / Law and article.
 * 
 * Items: 一条依据。 / One citation.
 */
basis: {
/**
 * 名称全称，不带书名号。 / Full name without 《》.
 */
law: string
/**
 * 条、款、项。 / Article.
 */
article?: string
}[]
/**
 * 基本编码 12 位、实施编码 31 位或业务办理项编码 33 位。 / Basic (12), implementation (31) or business (33) code.
 */
code?: string
/**
 * 在施、部分收回或收回。 / In force, partly or wholly withdrawn.
 */
status: ("在施" | "部分收回" | "收回")
/**
 * 收回的日期和依据文件。 / Day and document of the withdrawal.
 */
withdrawal?: {
/**
 * 收回之日。 / Day of withdrawal.
 */
date: string
/**
 * 收回所依据的文件。 / Document it rests on.
 */
document: string
/**
 * 收回哪一部分、在办件如何处理。 / Which part; what becomes of cases in hand.
 */
note?: string
}
/**
 * 在附件中的位置。 / Where it stands in the annex.
 */
source?: {
/**
 * 依据文件标识。 / Id of the document.
 */
document: string
/**
 * 附件名称。 / Name of the annex.
 */
annex?: string
/**
 * 表格中的行号，从 1 起。 / Row in the table, from 1.
 */
row?: number
}
/**
 * 附件的备注。 / Remark of the annex.
 */
note?: string
}

/**
 * claims/<清单>/…：一个单位对一个事项的决定。 / What one body decided about one item.
 */
export interface Claim {
/**
 * 事项标识，同文件名。 / Id of the item, equal to the file name.
 */
item: string
/**
 * 作出决定的单位标识。 / Id of the body that decided.
 */
claimant: string
/**
 * 认领、不承接、不适用或退回。 / Claimed, declined, not applicable or released.
 */
decision: ("认领" | "不承接" | "不适用" | "退回")
/**
 * 作出决定的日期。 / Day of the decision.
 */
date: string
/**
 * 经办人的电子邮件。 / E-mail of the clerk.
 */
clerk: string
/**
 * 不承接、不适用、退回必须写明理由。 / Required unless the decision is 认领.
 */
reason?: string
/**
 * 共同办理的其他单位标识。 / Ids of bodies that cooperate.
 */
cooperating?: string[]
/**
 * 由别的单位移交而来。 / Taken over from another body.
 */
transfer?: {
/**
 * 移交前的认领单位标识。 / Id of the previous claimant.
 */
from: string
/**
 * 移交日期。 / Day of the transfer.
 */
date: string
/**
 * 移交的理由。 / Why.
 */
reason?: string
}
/**
 * 作决定时事项法定内容的摘要，由程序写入；事项以后改了会被发现。 / Digest of the item's legal content at that moment, written by the tool.
 */
stamp: string
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * delegations/<id>.yaml：一份书面委托协议，可以包括多个事项。缺少的要素不是格式错误，由检查按 RL6xx 报告。 / One written agreement over one or many items. Missing elements are no matter of form: checks RL6xx report them.
 */
export interface Delegation {
/**
 * 协议标识，同文件名。 / Id, equal to the file name.
 */
id: string
/**
 * 委托的省级机关标识。 / Id of the body that delegates.
 */
delegator: string
/**
 * 接受委托的单位标识。 / Id of the body that is delegated to.
 */
delegate: string
/**
 * 委托哪些事项、哪些权限。 / Which items, and which powers of each.
 * 
 * Items: 一个委托事项。 / One delegated item.
 */
items: {
/**
 * 事项标识。 / Id of the item.
 */
item: string
/**
 * 委托的具体权限；不写则为事项的全部权限。 / The powers delegated; absent: all of the item’s.
 */
powers?: ("受理" | "审查" | "决定" | "发证" | "备案" | "立案" | "调查" | "执行" | "监管")[]
/**
 * 订立时事项法定内容的印记，由程序写入，用来发现“订立以后改过”。 / Written by the program: shows whether the item changed since.
 */
stamp: string
}[]
/**
 * 委托所依据的法律、法规、规章。 / What the delegation rests on.
 * 
 * Items: 一部法律、法规或规章及其条款。 / One statute and its article.
 */
basis?: {
/**
 * 法律、法规、规章或文件的全称，不加书名号。 / Full name, without 《》.
 */
law: string
/**
 * 第几条第几款。 / Article and paragraph.
 */
article?: string
}[]
/**
 * 权限的内容和界限。 / What the delegate may do, and its limits.
 */
authority?: string
/**
 * 双方各自的权利。 / Rights of both sides.
 */
rights?: {
/**
 * 委托机关的权利。 / Rights of the delegating body.
 */
delegator?: string
/**
 * 受委托单位的权利。 / Rights of the delegate.
 */
delegate?: string
}
/**
 * 双方各自的义务。 / Duties of both sides.
 */
duties?: {
/**
 * 委托机关的义务。 / Duties of the delegating body.
 */
delegator?: string
/**
 * 受委托单位的义务。 / Duties of the delegate.
 */
delegate?: string
}
/**
 * 违反协议、违法实施的责任。 / Who answers for what.
 */
liability?: string
/**
 * 委托从哪天到哪天，首尾两日都含。 / First and last day, both inclusive.
 */
term?: {
/**
 * 委托的第一天。 / First day.
 */
from?: string
/**
 * 委托的最后一天。 / Last day.
 */
to?: string
}
/**
 * 双方签订。 / Signed by both.
 */
signed?: {
/**
 * 签订的日期。 / Day of signing.
 */
date: string
}
/**
 * 报送备案。 / Filed with a supervising body.
 */
filed?: {
/**
 * 备案的日期。 / Day of filing.
 */
date: string
/**
 * 向谁备案（单位标识或名称）。 / With whom (id or name).
 */
with: string
}
/**
 * 谁在哪天公告了委托；处罚须双方公告。 / Who announced it and when; a penalty by both sides.
 * 
 * Items: 一次公告。 / One announcement.
 */
announcements?: {
/**
 * 公告单位的标识。 / Id of the body.
 */
by: string
/**
 * 公告的日期。 / Day of the announcement.
 */
date: string
/**
 * 公告的网址。 / Public address.
 */
url?: string
}[]
/**
 * 协议的扫描件或文本，存在 sources/ 下。 / The agreement itself, below sources/.
 */
document?: {
/**
 * sources/ 下的路径。 / Path below sources/.
 */
name: string
/**
 * 文件的 SHA-256，小写十六进制。 / SHA-256 of the file, lower-case hex.
 */
sha256: string
}
/**
 * 拟订、签订或终止。 / Drafted, signed or terminated.
 */
status: ("拟订" | "签订" | "终止")
/**
 * 提前终止。 / Ended before its term.
 */
termination?: {
/**
 * 终止的日期，当日起不再有效。 / The first day it no longer holds.
 */
date: string
/**
 * 为什么终止。 / Why.
 */
reason: string
}
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * services/…（路径与认领相同）：承接单位怎样办理一个事项。 / How the undertaker runs an item; filed at the same path as the claim.
 */
export interface Service {
/**
 * 事项标识，同文件名。 / Id of the item, equal to the file name.
 */
item: string
/**
 * 办理单位的标识，即认领单位。 / Id of the body that runs it: the claimant.
 */
provider: string
/**
 * 31 位实施编码。 / 31 characters.
 */
code?: string
/**
 * 法律规定的办结时限。 / The limit the law sets.
 */
statutory_days?: {
/**
 * 多少日或工作日。 / How many.
 */
value: number
/**
 * 日是自然日；工作日按国务院办公厅的放假通知计算。 / 日: calendar days; 工作日: working days.
 */
unit: ("日" | "工作日")
}
/**
 * 对外承诺的办结时限。 / The limit promised.
 */
promised_days?: {
/**
 * 多少日或工作日。 / How many.
 */
value: number
/**
 * 日是自然日；工作日按国务院办公厅的放假通知计算。 / 日: calendar days; 工作日: working days.
 */
unit: ("日" | "工作日")
}
/**
 * 申请人要到现场几次。 / How often the applicant must come.
 */
visits?: number
/**
 * 是否收费和依据。 / Whether charged, and on what basis.
 */
fee?: {
/**
 * 是否收费。 / Whether a fee is charged.
 */
charged: boolean
/**
 * 收费所依据的文件。 / What it rests on.
 */
basis?: string
}
/**
 * 申请应当具备的条件。 / What an application must meet.
 */
conditions?: string[]
/**
 * 依次经过哪些环节。 / The steps, in order.
 */
procedure?: string[]
/**
 * 审查、决定所依据的标准。 / The standard applied.
 */
standard?: string
/**
 * 要提交哪些材料。 / What has to be handed in.
 */
materials?: string[]
/**
 * 在哪里办。 / Where.
 */
place?: string
/**
 * 什么时间办。 / When.
 */
hours?: string
/**
 * 咨询电话。 / For questions.
 */
phone?: string
/**
 * 监督投诉的电话或网址。 / Where to complain.
 */
complaints?: string
/**
 * 承接单位开始受理的日期。 / First day the undertaker takes applications.
 */
start?: string
/**
 * 省级停止受理的日期，当日起不再受理。 / First day the province no longer takes applications.
 */
province_stop?: string
/**
 * 是否进政务服务大厅集中办理。 / Whether run in the service hall.
 */
hall?: {
/**
 * 是否已进大厅。 / Whether it is in the hall.
 */
entered: boolean
/**
 * 不进厅只有两种情形。 / The two lawful reasons not to.
 */
exemption?: ("场地限制" | "国家秘密")
/**
 * 情形的具体说明。 / Details.
 */
note?: string
}
/**
 * 网上办、掌上办。 / On the web, on the phone.
 */
online?: {
/**
 * 能否网上办理。 / On the web.
 */
web: boolean
/**
 * 能否手机办理。 / On the phone.
 */
mobile: boolean
/**
 * 须使用或对接的国家统一信息系统。 / A national system it must use.
 */
national_system?: string
/**
 * 网上、掌上都不能办的，写明为什么。 / Why neither.
 */
reason?: string
}
/**
 * 服务指南。 / The public guide.
 */
guide?: {
/**
 * 公开的日期。 / Day of publication.
 */
date: string
/**
 * 公开的网址。 / Public address.
 */
url?: string
/**
 * 指南里写的实施机关标识。 / Id of the body the guide names.
 */
names?: string
}
/**
 * 业务手册。 / The staff handbook.
 */
handbook?: {
/**
 * 编成的日期。 / Day it was finished.
 */
date: string
/**
 * 手册名称或文号。 / Name or number.
 */
name?: string
}
/**
 * 权责清单的调整。 / The update of the power-and-duty list.
 */
power_list?: {
/**
 * 调整公布的日期。 / Day of the update.
 */
updated: string
/**
 * 公布的网址。 / Public address.
 */
url?: string
}
/**
 * 在哪里宣传、解读过。 / Where it was made known.
 * 
 * Items: 一次宣传。 / One occasion.
 */
publicity?: {
/**
 * 渠道。 / Channel.
 */
channel: string
/**
 * 日期。 / Day.
 */
date: string
/**
 * 网址。 / Address.
 */
url?: string
}[]
/**
 * 谁监管、怎样监管。 / Who supervises and how.
 */
supervision?: {
/**
 * 监管单位的标识。 / Ids of the supervising bodies.
 */
by: string[]
/**
 * 监管方式。 / Methods.
 */
methods?: ("双随机、一公开" | "重点监管" | "信用监管" | "互联网+监管" | "日常检查")[]
}
/**
 * “六减”的前后对比。 / The six reductions, before and after.
 */
streamlining?: {
/**
 * 审批环节。 / Steps.
 */
steps?: {
/**
 * 原来的环节数。 / Before, in steps.
 */
before: number
/**
 * 现在的环节数。 / After, in steps.
 */
after: number
}
/**
 * 到现场次数。 / Visits.
 */
visits?: {
/**
 * 原来的次数。 / Before, in visits.
 */
before: number
/**
 * 现在的次数。 / After, in visits.
 */
after: number
}
/**
 * 申请材料。 / Materials.
 */
materials?: {
/**
 * 原来的份数。 / Before, in documents.
 */
before: number
/**
 * 现在的份数。 / After, in documents.
 */
after: number
}
/**
 * 办结时限。 / Days until decided.
 */
days?: {
/**
 * 原来的时限。 / Before.
 */
before: number
/**
 * 现在的时限。 / After.
 */
after: number
/**
 * 日或工作日，前后同一单位。 / One unit for both.
 */
unit: ("日" | "工作日")
}
/**
 * 申请人的费用，单位元。 / Cost to the applicant, in yuan.
 */
cost?: {
/**
 * 原来的费用（元）。 / Before, in yuan.
 */
before: number
/**
 * 现在的费用（元）。 / After, in yuan.
 */
after: number
}
/**
 * 跑腿次数。 / Trips.
 */
trips?: {
/**
 * 原来的跑腿次数。 / Before, in trips.
 */
before: number
/**
 * 现在的跑腿次数。 / After, in trips.
 */
after: number
}
}
/**
 * 不再办理。 / No longer run.
 */
closed?: {
/**
 * 停止的日期。 / First day it is no longer run.
 */
date: string
/**
 * 为什么。 / Why.
 */
reason: string
/**
 * 在办件由谁办结。 / Who finishes cases in hand.
 */
cases?: string
}
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * trainings/<id>.yaml：一次岗前业务培训。 / One training before the items are run.
 */
export interface Training {
/**
 * 培训标识，同文件名。 / Id, equal to the file name.
 */
id: string
/**
 * 培训的日期（第一天）。 / (First) day.
 */
date: string
/**
 * 主办单位的标识。 / Id of the body that held it.
 */
organizer: string
/**
 * 设定依据、审批要点、办理标准等。 / Legal basis, points of review, standards.
 */
topics: string[]
/**
 * 讲了哪些事项。 / The items it covered.
 */
items: string[]
/**
 * 各单位的参训人数；不写姓名。 / Numbers per body; no names.
 * 
 * Items: 一个单位。 / One body.
 */
participants: {
/**
 * 单位标识。 / Id of the body.
 */
organization: string
/**
 * 参训人数。 / How many came.
 */
number: number
}[]
/**
 * 培训材料。 / Training material.
 */
material?: {
/**
 * 名称或 sources/ 下的路径。 / Name, or path below sources/.
 */
name: string
/**
 * 网址。 / Address.
 */
url?: string
}
/**
 * 其他说明。 / Anything else.
 */
note?: string
}

/**
 * disputes/<id>.yaml：一个事项该由谁承接，两个单位都说是自己的，或者都说不是。 / Two bodies both say an item is theirs, or neither does.
 */
export interface Dispute {
/**
 * 争议标识，同文件名，以事项标识开头。 / Id, equal to the file name, beginning with the item’s.
 */
id: string
/**
 * 事项标识。 / Id of the item.
 */
item: string
/**
 * 都要（争抢）或都不要（推诿）。 / Both want it, or neither does.
 */
kind: ("争抢" | "推诿")
/**
 * 争议各方的标识。 / Ids of the bodies.
 */
parties: string[]
/**
 * 提出的日期。 / Day it was raised.
 */
opened: string
/**
 * 提出人的电子邮件。 / E-mail of who raised it.
 */
by?: string
/**
 * 争议的是什么。 / What it is about.
 */
reason: string
/**
 * 各方的意见和依据。 / What each side says.
 * 
 * Items: 一方的意见。 / One side’s.
 */
statements?: {
/**
 * 单位标识。 / Id of the body.
 */
by: string
/**
 * 日期。 / Day.
 */
date: string
/**
 * 意见。 / What it says.
 */
text: string
}[]
/**
 * 由谁议定、议定由谁承接。 / Who decided, and for whom.
 */
settled?: {
/**
 * 议定的日期。 / Day.
 */
date: string
/**
 * 谁议定（单位标识或名称）。 / Who decided (id or name).
 */
by: string
/**
 * 议定由谁承接。 / Who takes it.
 */
undertaker: string
/**
 * 议定的文件。 / Document.
 */
document?: string
}
}

/**
 * exceptions/<id>.yaml：经批准在一段时间内接受的检查结果。 / A finding accepted for a time.
 */
export interface Exception {
/**
 * 例外标识，同文件名。 / Id, equal to the file name.
 */
id: string
/**
 * 接受哪一种检查结果。 / Code of the accepted finding.
 */
code: string
/**
 * 适用于哪些记录；各项须同时满足。 / Which records; all conditions must hold.
 */
scope: {
/**
 * 相对目录根的路径，不带 .yaml。 / Paths relative to the catalogue without .yaml.
 */
records?: string[]
/**
 * 只适用于这张清单。 / Only this list.
 */
list?: string
/**
 * 只适用于这个单位。 / Only this body.
 */
organization?: string
}
/**
 * 为什么接受。 / Why it is accepted.
 */
reason?: string
/**
 * 谁批准的（单位标识或名称）。 / Who approved it.
 */
approved_by?: string
/**
 * 批准的日期。 / Day of approval.
 */
approved?: string
/**
 * 批准所依据的文件。 / Document it rests on.
 */
document?: string
/**
 * 例外的最后一天。 / Last day of the exception.
 */
expires: string
}
