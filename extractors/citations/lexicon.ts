/**
 * Words that stand before a document number without belonging to its issuing code (根据川财社〔2014〕4号). No code holds them:
 * codes are made of short names of the issuer, of its branch and of the kind of paper (发 函 办 字 规 监). Source: 文号 of the
 * reports in DOMAIN 1–3 and GB/T 9704-2012 (发文字号).
 */
export const LEADING_WORDS =
  /根据|依据|按照|依照|遵照|参照|对照|印发(?:的)?|转发(?:的)?|下发(?:的)?|发布(?:的)?|批准(?:的)?|批复(?:的)?|出台(?:的)?|制定(?:的)?|文件|通知|文号|号文|详见|参见|见|以及|及其|执行|落实|贯彻|关于|其中|通过|的|了|和|与|及|或|以|由|被|即|为|是|在|等|年/g
