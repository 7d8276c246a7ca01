// What somebody reads who has tried too often.

/** How long to wait, and what to do instead: the same words for a known and an unknown address. */
export function waitWords(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return `That was tried too often. Wait ${wait} and type it again, or sign in with a device that you have used before.`
}
