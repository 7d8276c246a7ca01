// Proves that nothing done to a ledger goes unseen: npm run prove:ledger -- --json
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadSource } from './load-source.mjs'

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
})
const every = Number(values.every)
if (!Number.isInteger(every) || every < 1) {
  process.stderr.write('--every takes a whole number: with 10, each tenth byte is flipped.\n')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { proveOakfield } = await loadSource(
  root,
  "export { proveOakfield } from './src/demo/prove-oakfields-ledger.ts'",
)
const folder = await mkdtemp(join(tmpdir(), 'gatepost-ledger-'))
const { tampers, found, missed } = await proveOakfield(folder, every).finally(() =>
  rm(folder, { recursive: true, force: true }),
)
process.stdout.write(
  values.json
    ? `${JSON.stringify({ tampers, found })}\n`
    : `${tampers} ways to tamper with the demonstration's ledger, ${found} found.${missed.map((each) => `\nNot found: ${each}`).join('')}\n`,
)
process.exitCode = found === tampers ? 0 : 1
