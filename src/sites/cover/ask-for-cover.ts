// Asks for cover of one day: those who could take it are written to, and as the day comes near those who answer for the site (§14.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import { holdersOf, stillHere } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { coverSteps, type CoverStep } from '../../policy/cover/cover-timetable.data.ts'
import { coverOn, couldTake, stepFor, type CoverFacts } from '../../policy/cover/cover.ts'
import { headsOf } from '../../policy/cover/who-is-told.data.ts'
import { longDate } from '../../ui/dates.ts'
import { siteById, teamOf } from '../site-queries.ts'
import { coverFacts } from './cover-facts.ts'
import type { CoverSubject } from './cover-subject.ts'
import { timesSaid } from './cover-words.ts'
import type { OneDay } from './take-day.ts'

/** One tap of somebody on the team: whoever could take the day gets a letter at once, each once a day. */
export async function askForCover(
  sight: Sight,
  { id, version }: CoverSubject,
  { input: { day } }: Deed<OneDay>,
): Promise<Effected> {
  const facts = await coverFacts(sight, id)
  const { gaps = [] } = facts ? coverOn(facts, day) : {}
  if (!facts || gaps.length === 0 || day < sight.today)
    return { ok: false, refusal: { sentence: 'That day is covered already.', clause: '14.5' } }
  const asked = await tellOfGap(sight, { siteId: id, day, facts }, stepFor(day, sight.today), sight.today)
  return { ok: true, version, detail: { day, asked } }
}

export interface GapOfSite {
  siteId: string
  day: string
  facts: CoverFacts
}

/** Writes to all whom the timetable has reached by now; `again` parts a letter from the same one written before. Gives how many could take the day. */
export async function tellOfGap(
  sight: Sight,
  { siteId, day, facts }: GapOfSite,
  step: CoverStep,
  again: string,
): Promise<number> {
  const site = await siteById(sight, siteId)
  const able = couldTake(facts, day)
  const when = `${longDate(day)}, ${timesSaid(coverOn(facts, day).gaps, facts.zone)}`
  const reached = coverSteps.slice(0, coverSteps.findIndex((each) => each.step === step) + 1)
  const others = await Promise.all(reached.map((each) => answering(sight, siteId, each.step)))
  const told = await stillHere(sight, [...able, ...others.flat()])
  for (const person of told)
    await writeLetter(sight, {
      to: { person },
      subject: 'A day without a moderator',
      lines: [
        `Nobody looks after “${site?.name ?? ''}” on ${when}.`,
        able.includes(person)
          ? 'Can you take it? Open the page and choose “I can take it”.'
          : 'Those who could take it have been asked. If nobody does, comments close by themselves for that time.',
      ],
      path: `/sites/${siteId}/cover`,
      why: 'You get this because you help to run this site, or answer for it. It stops once the day is covered.',
      once: `cover:${siteId}:${day}:${again}:${person}`,
    })
  return able.length
}

/** Those who answer for the site from a step on, beside the moderators who could take the day. */
async function answering(sight: Sight, siteId: string, step: CoverStep): Promise<string[]> {
  if (step === 'moderators') return []
  if (step === 'administrators') {
    const [site, team] = [await siteById(sight, siteId), await teamOf(sight, siteId)]
    const administrators = team.filter(({ part }) => part === 'administrator')
    return [...administrators.map(({ personId }) => personId), site?.authorId, site?.lineManagerId].flatMap(
      (each) => each ?? [],
    )
  }
  const heads = await holdersOf(sight, headsOf)
  return headsOf.flatMap((role) => heads[role] ?? []).slice(0, 1)
}
