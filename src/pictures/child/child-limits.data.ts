// How much a process that opens pictures may take before it is ended.

export interface Limits {
  /** Milliseconds for one task. */
  time: number
  /** Bytes of memory that are really used. */
  memory: number
}

/** To open: 50 million pixels are 200 MB unpacked, and a redacted picture is held twice. */
export const openingLimits: Limits = { time: 20_000, memory: 1_500_000_000 }
/** To look: the models with their numbers for two million pixels. */
export const lookingLimits: Limits = { time: 120_000, memory: 2_000_000_000 }

/** Milliseconds from one look at its memory to the next. */
export const watchEvery = 100
