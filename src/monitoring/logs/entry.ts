// What one line of a log tells, as places in the bytes that hold it: no text is made of a line that names no social service.

/** What a reader says of one line. */
export const told = {
  /** The line is no whole entry of this format. */
  damaged: 0,
  /** A whole line that tells of no visit: a heading, a start, a question of the filter for a password. */
  nothing: 1,
  /** A request for a host, by a proxy. */
  request: 2,
  /** A resolver was asked for a name. */
  asked: 3,
  /** A resolver answered; the same question may stand in the log as asked already. */
  answered: 4,
} as const
export type Told = (typeof told)[keyof typeof told]

/** One entry, used again for each line. Places count from the start of the block; an empty stretch means that it is not there. */
export class Entry {
  /** Where the next line begins. */
  next = 0
  hostStart = 0
  hostEnd = 0
  userStart = 0
  userEnd = 0
  /** The device; only resolvers need it, to tell two questions apart. */
  clientStart = 0
  clientEnd = 0
  /** Whether the filter refused. */
  refused = false
  /** What kind of address a resolver was asked for: a bit of `addressKinds`, or 0 for something else than an address. */
  kind = 0
  /** Seconds within a day or since 1970, whichever the log has; -1 where it has none. */
  second = -1
  /** Stands for the day, where `second` is within it. */
  day = 0
}

/**
 * Reads lines of one format.
 * `read` is given a block, where a line begins, and where the block ends; the block's last byte is a newline. It sets `entry.next`.
 */
export interface LineReader {
  read: (bytes: Uint8Array, start: number, end: number, entry: Entry) => Told
  /** Turns a user's name as the log spells it into the name. */
  spellUser: (written: string) => string
}

export const plainName = (written: string): string => written
