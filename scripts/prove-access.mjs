// Proves that nobody is shown what is not theirs: npm run prove:access -- --json, or --write for the matrix as it is now.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/access'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      GATEPOST_PROVE: values.long ? 'long' : 'short',
      GATEPOST_PROVE_WRITE: values.write ? '1' : '',
    },
  },
)
const line = /^\{"cells":\d+,"leaks":\d+\}$/mu.exec(stdout)?.[0]
if (line === undefined || (status !== 0 && !values.json)) process.stderr.write(`${stdout}${stderr}`)
if (line !== undefined) {
  const { cells, leaks } = JSON.parse(line)
  process.stdout.write(values.json ? `${line}\n` : `${cells} cells tried, ${leaks} leaks.\n`)
}
process.exitCode = status ?? 1
