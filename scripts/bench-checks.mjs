// Takes the figures of the checks; the packages beside which they stand are those of bench/package.json.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { loadSource } from './load-source.mjs'

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc')

const root = fileURLToPath(new URL('..', import.meta.url))
const { takeFigures } = await loadSource(
  root,
  `export { takeFigures } from './bench/checks/take-figures-of-checks.ts'`,
)
takeFigures(root, (line) => process.stdout.write(`${line}\n`))
