// Takes the figures of `gatepost logs scan`; --size in megabytes (1000), --rounds (1). DuckDB is that of bench/package.json.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build as bundle } from 'esbuild'

import { build, bundling } from '../bin/build.mjs'
import { loadSource } from './load-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = ['scan-bare', 'count-by-lines', 'count-by-duckdb']
const built = (name) => join(root, `build/bench-${name}.mjs`)

await build()
await bundle({
  ...bundling,
  absWorkingDir: root,
  entryPoints: Object.fromEntries(names.map((name) => [`bench-${name}`, `bench/logs/${name}.ts`])),
  outdir: join(root, 'build'),
})
const { takeFiguresOfLogs } = await loadSource(
  root,
  `export { takeFiguresOfLogs } from './bench/logs/take-figures-of-logs.ts'`,
)
const right = await takeFiguresOfLogs(root, built, process.argv.slice(2), (line) => console.log(line))
process.exitCode = right ? 0 : 1
