// The letters of something that waits for an approval: to whom it waits for, then to the deputy once it has passed (Appendix 1, §16.4).
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { sayWaiting, type WaitsFor } from './waits-for.ts'

export interface WaitingThing {
  /** Like "site:…:2:with-head": each step of each version is told once to each person. */
  key: string
  /** What a person calls it: "the site" or "a post". Its title stays out of the letter. */
  called: string
  path: string
}

/** A day later, so that whoever decides at once is not written to. */
export async function tellWaiting(sight: Sight, thing: WaitingThing, waits: WaitsFor): Promise<void> {
  if (waits.since >= sight.today) return
  const said = await sayWaiting(sight, waits)
  const standIns = waits.away.flatMap(({ standsIn }) => standsIn)
  const told = new Set([...waits.people, ...standIns, ...(waits.passed ? waits.deputies : [])])
  for (const person of told)
    await writeLetter(sight, {
      to: { person },
      subject: waits.people.includes(person)
        ? `${thing.called} waits for your approval`
        : `${thing.called} waits, and you can decide on it`,
      lines: [said],
      path: thing.path,
      why: waits.people.includes(person)
        ? 'You get this because the approval is yours to give or to refuse.'
        : 'You get this because you decide in their place.',
      once: `waiting:${thing.key}:${person}`,
    })
}
