// The round that tells people before a training of theirs runs out, and them and their line manager once it has (§14.5).
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { addDays } from '../../policy/days.ts'
import { trainingReminders } from '../../policy/training-timetable.data.ts'
import { plainDate } from '../../ui/dates.ts'
import { stillHere } from '../directory.ts'
import { trainingsHere, type TrainingOf } from './training-queries.ts'

export const remindOfTraining: Round = {
  name: 'trainings that run out',
  async go(sight) {
    for (const training of await trainingsHere(sight)) {
      const { expiresOn } = training
      if (expiresOn === null) continue
      if (expiresOn < sight.today) await tellRunOut(sight, training, expiresOn)
      else await tellSoon(sight, training, expiresOn)
    }
  },
}

/** The nearest reminder alone: whoever was away for the first gets one letter, not two. */
async function tellSoon(sight: Sight, { person, course }: TrainingOf, expiresOn: string): Promise<void> {
  const days = trainingReminders.findLast((before) => expiresOn <= addDays(sight.today, before))
  if (days === undefined) return
  await writeLetter(sight, {
    to: { person: person.id },
    subject: 'A training of yours runs out',
    lines: [
      `“${course}” counts until ${plainDate(expiresOn)}. Ask the office for the next course, and show them the certificate afterwards.`,
    ],
    path: '/',
    why: 'You get this because the school’s record says that you took this course.',
    once: `training:${person.id}:${course}:${expiresOn}:${days}`,
  })
}

async function tellRunOut(sight: Sight, { person, course }: TrainingOf, expiresOn: string): Promise<void> {
  const told = await stillHere(sight, [person.id, person.lineManager])
  for (const to of told)
    await writeLetter(sight, {
      to: { person: to },
      subject: to === person.id ? 'A training of yours has run out' : 'A training in your team has run out',
      lines: [
        to === person.id
          ? `“${course}” counted until ${plainDate(expiresOn)}. Ask the office for the next course.`
          : `“${course}” of ${person.name} counted until ${plainDate(expiresOn)}. Find a place on the next course with them.`,
      ],
      path: '/',
      why:
        to === person.id
          ? 'You get this because the school’s record says that you took this course.'
          : 'You get this because you are their line manager.',
      once: `training:${person.id}:${course}:${expiresOn}:run-out:${to}`,
    })
}
