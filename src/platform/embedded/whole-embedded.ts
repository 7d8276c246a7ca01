// The embedded database with every row in sight, for a back-up: of a program that runs, or started for the purpose.
import { Client } from 'pg'

import { superuser } from './cluster.ts'
import { notedSocketFolder } from './hold.ts'
import { databaseName } from './roles.ts'
import { readSecret } from './secret.ts'
import { port } from './socket-folder.ts'
import { startEmbedded, type Connection } from './start-embedded.ts'

/** The superuser's login, and what ends it. `sentence` and `remedy` say what is wrong, as the start does. */
export async function wholeEmbedded(
  folder: string,
): Promise<{ ok: true; config: Connection; stop: () => Promise<void> } | { ok: false; problems: string[] }> {
  const running = await runningServer(folder)
  if (running) return { ok: true, config: running, stop: async () => undefined }
  const started = await startEmbedded({ folder })
  if (!started.ok) return { ok: false, problems: [started.problem.sentence, started.problem.remedy] }
  const { server } = started
  return { ok: true, config: server.connection(databaseName, superuser), stop: () => server.stop() }
}

/** A killed program leaves its note behind: only a server that answers runs. */
async function runningServer(folder: string): Promise<Connection | undefined> {
  const host = await notedSocketFolder(folder)
  if (host === undefined) return undefined
  const { passwords } = await readSecret(folder)
  const config = { host, port, user: superuser, database: databaseName, password: passwords(superuser) }
  const client = new Client(config)
  try {
    await client.connect()
    await client.end()
    return config
  } catch {
    // Nothing answers there: the caller starts the server.
    return undefined
  }
}
