// Proves the LADO gate on random traces: npm run prove:lado -- --traces 1000000 --json
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadSource } from './load-source.mjs'

const { values } = parseArgs({
  options: {
    traces: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [traces, seed] = [Number(values.traces), Number(values.seed ?? randomInt(2 ** 31))]
if (!Number.isInteger(traces) || traces < 1 || !Number.isInteger(seed)) {
  process.stderr.write('--traces and --seed take whole numbers, such as --traces 1000000.\n')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { proveLado } = await loadSource(root, "export { proveLado } from './src/policy/cases/prove-lado.ts'")
const { violations, investigated, ...proof } = proveLado(traces, seed)
process.stdout.write(
  values.json
    ? `${JSON.stringify({ traces: proof.traces, violations })}\n`
    : `${proof.traces} traces, ${investigated} of them with an investigation, ${violations} past the gate. Seed ${seed}.\n`,
)
process.exitCode = violations > 0 ? 1 : 0
