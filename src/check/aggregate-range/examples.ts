import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '全市改厕率为67.25%，其中城关区98%、东河县54.5%、西岭县28%、南山县71.2%。', finds: [{ evidence: ['67.25%', '98%', '54.5%', '28%', '71.2%'] }] },
  { text: '全市改厕率为76.25%，其中城关区68%、东河县54.5%、西岭县28%、南山县71.2%。', finds: [{ evidence: ['76.25%', '68%', '54.5%', '28%', '71.2%'], verdict: 'suspect' }] },
  { text: '全市改厕率为76.25%，其中较低的有城关区68%、东河县54.5%、西岭县28%、南山县71.2%。', finds: [], note: 'only those that stand out' },
  { text: '全市改厕率为76.25%，其中城关区68%、东河县54.5%。', finds: [], note: 'two bodies' },
  { text: '全市改厕率为76.25%，城关区饮水达标率68%、东河县54.5%、西岭县28%。', finds: [], note: 'of another name' },
]
