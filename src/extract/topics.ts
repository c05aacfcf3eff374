/**
 * What problems are about, and how measures speak of the same matter: 意识淡薄 is answered by 宣传. Source: problems and measures
 * of the reports in DOMAIN 3.4 and of the collection; one class a line.
 */
export const TOPICS: readonly { problem: RegExp; measure: RegExp }[] = [
  { problem: /宣传|知晓|意识|理解|重视不够|认识不|主动性?不|不主动|主动接受|愿望|观念|参与(?:度|率|积极性)|不配合|关注度/, measure: /宣传|倡导|引导|知晓|动员|科普/ },
  { problem: /水平|业务|素质|技能|专业(?:性|人员|能力)|能力|不熟悉|不熟练|操作|人才|技术力量/, measure: /培训|学习|素质|业务能力|技能|人才|能力建设|队伍建设|进修/ },
  { problem: /人员(?:不足|紧|缺|少|偏少)|人手|编制|缺编|空编|队伍|力量(?:不足|薄弱)|经办/, measure: /招聘|引进|配[备强齐]|增配|充实|队伍|编制|人才|力量|购买服务/ },
  { problem: /部门(?:之间|协[作同调]|配合|联动)|协[作同调]|联动|配合不|沟通|共享/, measure: /部门|协[作同调]|联动|沟通|会商|共享|壁垒|联席/ },
  { problem: /经费|资金(?:不足|短缺|缺口|紧张)|投入(?:不足|低|少)|缺口/, measure: /经费|资金|投入|付费|筹[措资集]|争取.{0,8}支持/ },
  { problem: /支出进度|执行(?:缓慢|率|进度)|进度(?:缓慢|滞后|落后|偏慢)|拨付|沉淀|结转|结余/, measure: /进度|加快|执行|拨付|通报|盘活|督办/ },
  { problem: /指标|目标(?:设[置定]|值)|量化/, measure: /指标|目标|量化/ },
  { problem: /档案|信息|录入|数据|台账|系统/, measure: /档案|信息|录入|数据|台账|系统|平台/ },
  { problem: /随访|追踪|跟踪/, measure: /随访|追踪|跟踪/ },
  { problem: /制度|机制|不规范|管理(?:不|薄弱|粗放)|内控|监管|监督/, measure: /制度|机制|规范|监管|监督|管理|内控|办法/ },
  { problem: /资产|账实|入账|采购/, measure: /资产|清查|账实|入账|采购/ },
  { problem: /管护|维护|养护|运维|后续/, measure: /管护|维护|养护|运维|维修/ },
  { problem: /前期|论证|可行性|立项/, measure: /前期|论证|可行性|立项|项目库/ },
]
