// Takes the figures of the checks, --pictures or --texts of these alone; the packages beside which they stand are those of bench/package.json.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { build } from '../bin/build.mjs'
import { loadSource } from './load-source.mjs'

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc')

const root = fileURLToPath(new URL('..', import.meta.url))
const { takeFigures, measurePictures } = await loadSource(
  root,
  `export { takeFigures } from './bench/checks/take-figures-of-checks.ts'
   export { measurePictures } from './bench/checks/measure-pictures.ts'`,
)
const print = (line) => process.stdout.write(`${line}\n`)
if (!process.argv.includes('--pictures')) takeFigures(root, print)
if (!process.argv.includes('--texts')) {
  // The processes that open pictures are built ones.
  await build()
  await measurePictures(root, print)
}
// Threads of others' programs would keep it from ending.
process.exit(0)
