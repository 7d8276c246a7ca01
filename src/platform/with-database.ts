// Opens the database that the settings name for one command, and closes it again.
import type { Db } from './database.ts'
import { readSettings, type Settings } from './settings.ts'
import { startDatabase } from './start-database.ts'

type Answer = { ok: true; out: string } | { ok: false; problem: string }

/** What is wrong comes back in sentences, on lines of their own. A program that runs on the data folder keeps the command out. */
export async function withDatabase(
  environment: NodeJS.ProcessEnv,
  work: (db: Db, settings: Settings) => Promise<Answer>,
): Promise<Answer> {
  const read = readSettings(environment)
  if (!read.ok) return { ok: false, problem: read.problems.join('\n') }
  const database = await startDatabase(
    read.settings,
    () => {},
    () => process.exit(1),
  )
  if (!database.ok) return { ok: false, problem: database.problems.join('\n') }
  return work(database.db, read.settings).finally(database.stop)
}
