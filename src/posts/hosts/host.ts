// What the program can do at a host, whichever it is: each host is one file that keeps this.
import type { Placed } from '../outgoing/outgoing.ts'

export interface HostKeyring {
  /** Like https://social.example. */
  server: string
  key: string
}

export interface HostPost {
  /** By which it is known again: the same at each try. */
  key: string
  text: string
  pictures: readonly { bytes: Uint8Array<ArrayBuffer>; mediaType: string; alt: string }[]
  /** When it was decided upon: it can't be at the host from before. */
  since: Date
}

export interface Host {
  /** Puts the post there, or finds it there from a try that was cut off. Throws `HostTrouble`. */
  publish: (post: HostPost) => Promise<Placed>
  /** The post as an earlier try may have left it. */
  find: (post: HostPost) => Promise<Placed | undefined>
  /** Takes a post away; one that is gone already is no trouble. */
  remove: (ref: string) => Promise<void>
  /** The account that the key opens, like "@oakfield". */
  health: () => Promise<string>
}

/** Why a host did not do it, in a sentence. */
export class HostTrouble extends Error {
  /** Whether trying again is of no use. */
  lasting: boolean

  constructor(sentence: string, lasting: boolean) {
    super(sentence)
    this.lasting = lasting
  }
}
