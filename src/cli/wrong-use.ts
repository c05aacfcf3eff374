import type { CommanderError } from 'commander'
import { JianbaoError } from '../model/error.js'

const CHINESE: Record<string, string> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
  'commander.optionMissingArgument': '选项缺少参数',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '参数不合要求',
}

/** A mistake on the command line, as a coded error. */
export function wrongUse({ code, message }: CommanderError): JianbaoError {
  const english = message.replace(/^error: /, '').replace(/\.$/, '').replace(/^\w/, (c) => c.toUpperCase())
  const named = /'([^']+)'/.exec(message)?.[1]
  return new JianbaoError(
    'wrong-use',
    'cli',
    { zh: `${CHINESE[code] ?? '用法不对'}${named === undefined ? '' : `：${named}`}`, en: english },
    { zh: '用 jianbao --help 查看用法', en: 'See jianbao --help' },
  )
}
