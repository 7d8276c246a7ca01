// gatepost ledger verify, gatepost ledger export FILE: on the database that the settings name.
import { parseArgs } from 'node:util'

import { systemClock } from '../../platform/clock.ts'
import { secretOf } from '../../platform/program-secret.ts'
import { sealWith } from '../../platform/seal.ts'
import { withDatabase } from '../../platform/with-database.ts'
import { tellExport, tellVerified } from './tell-ledger.ts'

type Told = Awaited<ReturnType<typeof tellVerified>>

const options = {
  json: { type: 'boolean', default: false },
  school: { type: 'string' },
  'without-texts': { type: 'boolean', default: false },
} as const

/** `args`: what stands behind "ledger". */
export async function ledgerCommand(args: readonly string[]): Promise<Told> {
  const asked = readAsked(args)
  if (!asked)
    return {
      ok: false,
      problem:
        'Type gatepost ledger verify, or gatepost ledger export FILE [--school NAME] [--without-texts].',
    }
  const { values, what, file } = asked
  return withDatabase(process.env, async (db, settings) => {
    const secret = await secretOf(settings)
    if (!secret.ok) return { ok: false, problem: secret.problems.join('\n') }
    const { derive } = sealWith(secret.secret)
    const all = { db, now: systemClock(), derive, json: values.json }
    return what === 'verify'
      ? tellVerified(all)
      : tellExport(all, { file, school: values.school, texts: !values['without-texts'] })
  })
}

function readAsked(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [what, file = '', more] = positionals
    if (more !== undefined) return undefined
    if (what === 'verify' && file === '') return { values, what, file }
    if (what === 'export' && file !== '') return { values, what, file }
    return undefined
  } catch {
    // parseArgs throws upon what it does not know; what can be typed is then said.
    return undefined
  }
}
