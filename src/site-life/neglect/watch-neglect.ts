// The round that tells of a neglected site, warns the head, and asks whether it should end (§14.6).
import { holdersOf, stillHere } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { headsOf } from '../../policy/cover/who-is-told.data.ts'
import { addDays } from '../../policy/days.ts'
import type { NeglectStep } from '../../policy/neglect/neglect-rules.data.ts'
import { neglectOf, type Neglect } from '../../policy/neglect/neglect.ts'
import { sitesAlive, type SiteLife } from './neglect-facts.ts'

export const watchNeglect: Round = {
  name: 'neglected sites',
  async go(sight) {
    for (const site of await sitesAlive(sight))
      for (const neglect of neglectOf(site.facts, sight.today)) await tell(sight, site, neglect)
  },
}

const whatNext: Readonly<Record<NeglectStep, string>> = {
  told: 'Look after it this week, or say that it is to end.',
  warned: 'The head has been told as well. Talk about what stands in the way.',
  asked: 'Should it end? A site that nobody tends is closed in order: a last notice, then its exit plan.',
}

async function tell(sight: Sight, site: SiteLife, { kind, step, says, days }: Neglect): Promise<void> {
  const run = [site.authorId, ...site.administrators, site.lineManagerId]
  const heads = step === 'told' ? [] : await headOf(sight)
  for (const person of await stillHere(sight, [...run, ...heads]))
    await writeLetter(sight, {
      to: { person },
      subject: step === 'asked' ? 'Should a site end?' : 'A site needs looking after',
      lines: [`“${site.name}”: ${says}`, whatNext[step]],
      path: `/sites/${site.id}`,
      why: 'You get this because you run this site, or answer for it. It stops once the site is looked after.',
      // The day on which it began, so that a site neglected again is told of again.
      once: `neglect:${site.id}:${kind}:${step}:${began(sight.today, days)}:${person}`,
    })
}

async function headOf(sight: Sight): Promise<string[]> {
  const who = await holdersOf(sight, headsOf)
  return headsOf.flatMap((role) => who[role] ?? []).slice(0, 1)
}

const began = (today: string, days: number): string => addDays(today, -days)
