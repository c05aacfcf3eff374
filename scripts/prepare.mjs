// npm runs this after `npm ci` in a clone and before packing. Without the compiler (--omit=dev) there is nothing to build with, and nothing to do.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

let compiler
try {
  compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
} catch {
  console.error('jianbao: typescript is not installed; not built')
}
if (compiler) process.exitCode = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' }).status ?? 1
