// What a restored database must not do again: nothing that may have left the house already leaves it a second time.
import type { Client } from 'pg'

/** Nobody knows whether a letter that waited was sent after the back-up: those who keep the letters see it and decide. */
const unsure = 'Restored out of a back-up: whether this letter was sent is not known.'

/** Runs in the transaction of the restore. Whoever was signed in signs in again. */
export async function settleRestored(client: Client, now: Date): Promise<void> {
  await client.query(
    'update letters set given_up_at = $1, problem = $2 where sent_at is null and given_up_at is null and set_aside_at is null',
    [now, unsure],
  )
  await client.query('delete from sessions')
}
