#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { JianbaoError } from '../model/error.js'
import { complaint } from './complaint.js'
import { EXIT } from './exit-codes.js'
import { languageOf } from './language.js'
import { program } from './program.js'
import { wrongUse } from './wrong-use.js'

const args = process.argv.slice(2)
const language = languageOf(args, process.env)
const json = args.includes('--json')
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }

try {
  const root = program(version, language)
  if (args.length === 0) {
    process.stderr.write(root.helpInformation())
    process.exitCode = EXIT.wrongUse
  } else await root.parseAsync(args, { from: 'user' })
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) {
      process.stderr.write(complaint(wrongUse(error), null, language, json))
      process.exitCode = EXIT.wrongUse
    }
  } else if (error instanceof JianbaoError) {
    process.stderr.write(complaint(error, null, language, json))
    process.exitCode = error.stage === 'cli' ? EXIT.wrongUse : EXIT.someFailed
  } else {
    process.stderr.write(`jianbao: ${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = EXIT.internal
  }
}
