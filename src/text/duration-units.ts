/** Lengths of time. 年, 月, 日, 时 alone mostly name a date: `year` and `day` are read with care (see durations.ts). */
const words = (list: string): string[] => list.trim().split(/\s+/)
export const DURATION_UNITS = words(`
  个月 个月份 个季度 个年度 个小时 个工作日 个星期 个礼拜 个学期 个学年 个世纪 个周期 个交易日 个自然日 个年头 个学时 个课时 个钟头 个昼夜 岁 周岁
  天 周 星期 小时 分钟 秒 秒钟 毫秒 工作日 学时 课时 昼夜 世纪 年期 刻钟 学年 学期
`)
