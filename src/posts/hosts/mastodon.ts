// A server that speaks the Mastodon API. Not yet proved against a real server: written after https://docs.joinmastodon.org/api/.
import { createRestAPIClient, MastoHttpError, type mastodon } from 'masto'

import type { Placed } from '../outgoing/outgoing.ts'
import { HostTrouble, type Host, type HostKeyring, type HostPost } from './host.ts'

/** So many of the account's last posts are looked through for one that an earlier try left. */
const lookedThrough = 40
/** Milliseconds that the host's clock may be behind ours. */
const clocksApart = 10 * 60_000
/** Milliseconds for one request. */
const patience = 20_000

export function openMastodon({ server, key }: HostKeyring): Host {
  const client = createRestAPIClient({ url: server, accessToken: key, timeout: patience })
  return {
    publish: (post) => telling(async () => (await find(client, post)) ?? create(client, post)),
    find: (post) => telling(() => find(client, post)),
    remove: (ref) => telling(() => remove(client, ref)),
    health: () => telling(async () => `@${(await client.v1.accounts.verifyCredentials()).acct}`),
  }
}

type Client = mastodon.rest.Client

/** The host keeps the key of a post for an hour, and gives the same post again for it; later, `find` knows it by its text. */
async function create(client: Client, { key, text, pictures }: HostPost): Promise<Placed> {
  const mediaIds: string[] = []
  for (const { bytes, mediaType, alt } of pictures) {
    const file = new Blob([bytes], { type: mediaType })
    mediaIds.push((await client.v2.media.create({ file, description: alt })).id)
  }
  const requestInit = { headers: { 'Idempotency-Key': key } }
  return placedOf(await client.v1.statuses.create({ status: text, mediaIds }, { requestInit }))
}

/** The newest first: those from before the decision are not looked at. */
async function find(client: Client, { text, since }: HostPost): Promise<Placed | undefined> {
  const { id } = await client.v1.accounts.verifyCredentials()
  const own = await client.v1.accounts
    .$select(id)
    .statuses.list({ limit: lookedThrough, excludeReblogs: true })
  for (const status of own) {
    if (Date.parse(status.createdAt) < since.getTime() - clocksApart) continue
    const source = await client.v1.statuses.$select(status.id).source.fetch()
    if (source.text === text) return placedOf(status)
  }
  return undefined
}

async function remove(client: Client, ref: string): Promise<void> {
  try {
    await client.v1.statuses.$select(ref).remove()
  } catch (error) {
    if (!(error instanceof MastoHttpError && error.statusCode === 404)) throw error
  }
}

const placedOf = ({ id, url, uri }: mastodon.v1.Status): Placed => ({ ref: id, address: url ?? uri })

/** What the host said, as our own trouble: of no use to try again where it says that we are in the wrong. */
async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof MastoHttpError))
      throw new HostTrouble('The host did not answer. It may be out of reach for a while.', false)
    const { statusCode, message } = error
    if (statusCode === 401 || statusCode === 403)
      throw new HostTrouble('The host did not let the program in. Give it another key.', true)
    throw new HostTrouble(
      `The host answered ${statusCode}: ${message.slice(0, 200)}`,
      statusCode >= 400 && statusCode < 500 && statusCode !== 429,
    )
  }
}
