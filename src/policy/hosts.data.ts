// The hosts of social media that a school may use, with the age that each asks for: dated, since hosts and the law change it (§15.1).
import type { Certainty } from './guidance.ts'

/** The open interfaces of hosts. From it, copies spread to servers that nobody can call back. */
export const hostWays = ['mastodon'] as const
export type HostWay = (typeof hostWays)[number]

export interface Host {
  name: string
  /** The least age at which it lets people in; undefined where it names none, or we don't know it. */
  minimumAge?: number
  /** The interface by which the program reaches it; without one, people do it by hand. */
  way?: HostWay
  /** The most characters of one post; undefined where it has room enough. */
  longest?: number
  certainty: Certainty
  /** When we last looked, like 2026-11-23. */
  asOf: string
}

const known = { certainty: 'C', asOf: '2026-11-28' } as const

/** A school checks the age on the host's own page before it relies on it. */
export const hosts = {
  facebook: { name: 'Facebook', minimumAge: 13, ...known },
  instagram: { name: 'Instagram', minimumAge: 13, ...known },
  threads: { name: 'Threads', minimumAge: 13, longest: 500, ...known },
  x: { name: 'X', minimumAge: 13, longest: 280, ...known },
  bluesky: { name: 'Bluesky', minimumAge: 13, longest: 300, ...known },
  mastodon: { name: 'A Mastodon server', way: 'mastodon', longest: 500, ...known },
  youtube: { name: 'YouTube', minimumAge: 13, ...known },
  tiktok: { name: 'TikTok', minimumAge: 13, ...known },
  snapchat: { name: 'Snapchat', minimumAge: 13, ...known },
  whatsapp: { name: 'WhatsApp', minimumAge: 13, ...known },
  linkedin: { name: 'LinkedIn', minimumAge: 16, ...known },
  vimeo: { name: 'Vimeo', minimumAge: 16, ...known },
  wordpress: { name: 'WordPress.com', minimumAge: 16, ...known },
  other: { name: 'Another host', ...known },
} as const satisfies Record<string, Host>

export type HostKey = keyof typeof hosts
export const hostKeys = Object.keys(hosts) as HostKey[]
export const hostOf = (key: HostKey): Host => hosts[key]
