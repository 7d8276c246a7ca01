// Proves that of deeds at the same moment one counts: npm run prove:races -- --rounds 50 --json
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadSource } from './load-source.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, json: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write('--rounds takes a whole number, such as --rounds 50.\n')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { proveRacesAtOakfield } = await loadSource(
  root,
  "export { proveRacesAtOakfield } from './prove/races-at-oakfield.ts'",
)
const { tried, wrong } = await proveRacesAtOakfield(root, rounds)
process.stdout.write(
  values.json
    ? `${JSON.stringify({ tried, wrong: wrong.length })}\n`
    : `${tried} races, ${wrong.length} came out wrong.${[...new Set(wrong)].map((each) => `\nWrong: ${each}`).join('')}\n`,
)
process.exitCode = wrong.length > 0 ? 1 : 0
