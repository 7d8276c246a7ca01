// What the command line says of the ledger: that nothing in it was changed, or what was; and its export as a file.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

import { sql } from 'kysely'

import { exportLedger } from '../../decisions/tree/export-ledger.ts'
import { verifyExport, type Verdict } from '../../decisions/verify/verify-export.ts'
import { asViewer, type Db, type Sight } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

type Told = { ok: true; out: string } | { ok: false; problem: string }
interface Asked {
  db: Db
  now: Date
  derive: Seal['derive']
  json: boolean
}

/** Verifies the ledger of every school: entries, tree, checkpoints, erasures. Source of the checks: docs/ledger.md. */
export async function tellVerified(asked: Asked): Promise<Told> {
  const found: (Verdict & { school: string })[] = []
  for (const { id, name } of await schoolsOf(asked)) {
    const verdict = await asProgram(asked, id, (sight) =>
      verifyExport(bytes(exportLedger(sight, asked.derive))),
    )
    found.push({ school: name, ...verdict })
  }
  const ok = found.every(({ problems }) => problems.length === 0)
  const out = asked.json
    ? JSON.stringify({ ok, schools: found })
    : found
        .flatMap((each) => [sentenceOf(each), ...each.problems.map((problem) => `  ${problem}`)])
        .join('\n')
  return ok ? { ok, out } : { ok, problem: out }
}

const sentenceOf = ({
  school,
  entries,
  erased,
  checkpoints,
  problems,
}: Verdict & { school: string }): string =>
  problems.length > 0
    ? `${school}: the ledger is not as it was written.`
    : `${school}: nothing was changed. ${entries} entries, ${erased} of them erased, ${checkpoints} checkpoints.`

/** Writes the export of one school; with several, `school` is the name of one, or its id. */
export async function tellExport(
  asked: Asked,
  { file, school, texts }: { file: string; school: string | undefined; texts: boolean },
): Promise<Told> {
  const schools = await schoolsOf(asked)
  const [one, ...more] = schools.filter(
    ({ id, name }) => school === undefined || id === school || name === school,
  )
  if (!one || more.length > 0)
    return {
      ok: false,
      problem: `Name one school with --school: ${schools.map(({ name }) => name).join(', ')}.`,
    }
  let lines = 0
  await asProgram(asked, one.id, async (sight) => {
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    for await (const line of exportLedger(sight, asked.derive, { texts })) {
      lines += 1
      if (!out.write(line)) await once(out, 'drain')
    }
    out.end()
    await finished(out)
  })
  return {
    ok: true,
    out: asked.json
      ? JSON.stringify({ school: one.name, file, lines, texts })
      : `The ledger of ${one.name} stands in ${file}, ${lines} lines.${texts ? ' It tells of people and cases: keep it as you keep those.' : ''}`,
  }
}

async function schoolsOf(asked: Asked): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string }>`select id from every_school()`.execute(asked.db)
  const schools = []
  for (const { id } of rows)
    schools.push(
      await asProgram(asked, id, ({ tx }) =>
        tx.selectFrom('schools').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow(),
      ),
    )
  return schools
}

const asProgram = <T>({ db, now }: Asked, schoolId: string, work: (sight: Sight) => Promise<T>): Promise<T> =>
  asViewer(db, { kind: 'system', schoolId }, { now, zone: 'Europe/London' }, work)

async function* bytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(line, 'utf8')
}
