// Proves the cover of sites over a simulated year: npm run prove:cover -- --seed 7 --sites 12 --days 365
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadSource } from './load-source.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    sites: { type: 'string', default: '12' },
    days: { type: 'string', default: '365' },
  },
})
const seed = Number(values.seed ?? randomInt(2 ** 31))
const [sites, days] = [Number(values.sites), Number(values.days)]
if (![seed, sites, days].every(Number.isInteger) || sites < 1 || days < 1) {
  process.stderr.write('--seed, --sites and --days take whole numbers, such as --sites 12.\n')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { proveCover } = await loadSource(
  root,
  "export { proveCover } from './src/policy/cover/prove-cover.ts'",
)
const proof = proveCover(sites, days, seed)
process.stdout.write(`${JSON.stringify(proof)}\n`)
process.exitCode = proof.uncoveredOpenHours > 0 || proof.openHours < proof.siteHours * 0.9 ? 1 : 0
