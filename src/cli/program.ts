import { Command, Option } from 'commander'
import { checkCommand } from './check.js'
import { compareCommand } from './compare.js'
import { exportCommand } from './export.js'
import { extractCommand } from './extract.js'
import { failuresCommand } from './failures.js'
import { figuresCommand } from './figures.js'
import { ingestCommand } from './ingest.js'
import { pick, type Language } from './language.js'
import { backupCommand, diffRunsCommand, doctorCommand, nearCommand, removeCommand } from './maintenance.js'
import { dueCommand, issuersCommand, reportsCommand } from './reports.js'
import { retryCommand } from './retry.js'
import { schemaCommand } from './schema.js'
import { searchCommand } from './search.js'
import { statusCommand } from './status.js'

const TITLES: Record<string, string> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：', 'Global Options:': '全局选项：' }

/** The command line as a whole: every command in its order. */
export function program(version: string, language: Language): Command {
  const say = pick(language)
  const root = new Command('jianbao')
    .description(say('鉴报：把中文政府报告读成可核对的结构化 JSON，每个数字都能指回原文', 'Jianbao: Chinese government reports into checked, structured JSON, every figure with its exact place in the source'))
    .version(version, '-V, --version', say('显示版本', 'show the version'))
    .helpCommand('help [command]', say('显示某个命令的帮助', 'show the help of a command'))
  for (const command of [extractCommand, checkCommand, compareCommand, ingestCommand, statusCommand, failuresCommand, retryCommand, searchCommand, figuresCommand, reportsCommand, issuersCommand, dueCommand, exportCommand, nearCommand, diffRunsCommand, removeCommand, backupCommand, doctorCommand, schemaCommand].map((make) => make(language))) root.addCommand(command)
  root.addHelpText(
    'after',
    say(
      '\n例：\n  jianbao extract 报告.docx > 报告.json\n  jianbao check 报告.docx\n  jianbao compare 2021.docx 2022.docx 2023.docx\n  jianbao ingest 报告文件夹 材料.zip\n  jianbao search 预算执行率 year:2023\n  jianbao figures issuer:某县财政局 year:2021..2023\n  jianbao export --rows figures --format xlsx -o 数字.xlsx kind:绩效自评\n\n退出码：0 完成 · 1 有疑点（check、due）· 2 用法错误 · 3 部分输入失败 · 4 内部错误 · 130 中断',
      '\nExamples:\n  jianbao extract report.docx > report.json\n  jianbao check report.docx\n  jianbao compare 2021.docx 2022.docx 2023.docx\n  jianbao ingest reports-folder more.zip\n  jianbao search 预算执行率 year:2023\n  jianbao figures issuer:某县财政局 year:2021..2023\n  jianbao export --rows figures --format xlsx -o figures.xlsx kind:self-evaluation\n\nExit codes: 0 done · 1 findings (check, due) · 2 wrong use · 3 some inputs failed · 4 internal error · 130 interrupted',
    ),
  )
  for (const command of [root, ...root.commands]) {
    command
      .addOption(new Option('--lang <language>', say('提示和帮助的语言', 'language of messages and help')).choices(['zh', 'en']))
      .helpOption('-h, --help', say('显示帮助', 'show this help'))
      .configureHelp({ styleTitle: (title) => (language === 'zh' ? (TITLES[title] ?? title) : title) })
      .configureOutput({ outputError: () => undefined })
      .exitOverride()
  }
  return root
}
