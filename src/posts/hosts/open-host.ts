// The host of an account, opened with its key.
import type { HostWay } from '../../policy/hosts.data.ts'
import type { Host, HostKeyring } from './host.ts'
import { openMastodon } from './mastodon.ts'

const ways: Readonly<Record<HostWay, (keyring: HostKeyring) => Host>> = { mastodon: openMastodon }

export const openHost = (way: HostWay, keyring: HostKeyring): Host => ways[way](keyring)
