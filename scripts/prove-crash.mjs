// Proves that no acknowledged write is lost: npm run prove:crash -- --kills 100 --json
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadSource } from './load-source.mjs'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
})
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1) {
  process.stderr.write('--kills takes a whole number, such as --kills 100.\n')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { proveCrash } = await loadSource(root, "export { proveCrash } from './prove/crash.ts'")
const say = (kill, what) => process.stderr.write(`\r${kill} of ${kills} kills (${what})          `)
const { acknowledged, lost, repeated, doubled, ledger } = await proveCrash(
  root,
  kills,
  () => randomInt(1_000_000) / 1_000_000,
  process.stderr.isTTY ? say : () => {},
)
if (process.stderr.isTTY) process.stderr.write('\n')
process.stdout.write(
  values.json
    ? `${JSON.stringify({ kills, acknowledged, lost })}\n`
    : `${kills} kills of program, database or both. ${acknowledged} writes acknowledged, ${lost} lost.
${repeated} forms without an answer sent again, ${doubled} of them not once. Ledger: ${ledger.join(' ') || 'nothing was changed'}.\n`,
)
process.exitCode = lost + doubled + ledger.length > 0 ? 1 : 0
