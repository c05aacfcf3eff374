import { spawnSync } from 'node:child_process'

/** Commands and worker processes run from the compiled program: it is compiled once, before all tests. */
export default function build(): void {
  // The compiler writes what it can even where another part has a type error: `npm run types` is where that is told.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
}
