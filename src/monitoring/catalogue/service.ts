// What the catalogue holds of one social service, and what it says of the service's least age.
import type { Certainty } from '../../policy/guidance.ts'
import { hostOf, type HostKey } from '../../policy/hosts.data.ts'

export const serviceCategories = {
  network: 'Social network',
  messages: 'Messages and groups',
  video: 'Video',
  live: 'Live video',
  pictures: 'Pictures',
  anonymous: 'Anonymous messages and questions',
  strangers: 'Meeting strangers',
  dating: 'Dating',
  forum: 'Forum',
  audio: 'Talk and sound',
  games: 'Games with chat',
  companions: 'Talking characters',
  publishing: 'Publishing and patronage',
} as const
export type ServiceCategory = keyof typeof serviceCategories

/** Whose word a service's domains are taken from. */
export const catalogueSources = {
  registry: {
    title: 'AdGuard’s registry of services (github.com/AdguardTeam/HostlistsRegistry), our own choice of it',
    certainty: 'B',
  },
  general: { title: 'General knowledge, to be confirmed at the service’s own address', certainty: 'C' },
} as const satisfies Record<string, { title: string; certainty: Certainty }>
export type CatalogueSource = keyof typeof catalogueSources

/**
 * A domain stands for itself and all that is below it (tiktok.com for www.tiktok.com too).
 * `own` is where a person goes; `support` serves its app, its files or its buttons on others' pages;
 * `player` shows one of its films within another page.
 */
export type DomainRole = 'own' | 'support' | 'player'

export interface Service {
  /** As people call it; no two services share one. */
  name: string
  category: ServiceCategory
  /** Its least age stands there: a figure is written once. */
  host?: HostKey
  /** The least age, where no host of ours has it; absent where it names none, or we don't know it. */
  age?: number
  own: readonly string[]
  support?: readonly string[]
  player?: readonly string[]
  source: CatalogueSource
  /** When its domains were last looked at, like 2026-11-28. */
  asOf: string
}

/** The least age that a service asks for (§15.1). */
export const minimumAgeOf = ({ host, age }: Service): number | undefined =>
  host === undefined ? age : hostOf(host).minimumAge

/** Every domain of a service, with what it is for. */
export const domainsOf = ({ own, support = [], player = [] }: Service): [string, DomainRole][] => [
  ...own.map((domain): [string, DomainRole] => [domain, 'own']),
  ...support.map((domain): [string, DomainRole] => [domain, 'support']),
  ...player.map((domain): [string, DomainRole] => [domain, 'player']),
]
