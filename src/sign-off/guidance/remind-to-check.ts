// Reminds whoever keeps the register of guidance when a check of theirs is a year old: once a month until it is made anew.
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { checkIsDue } from '../../policy/guidance.ts'
import { guidanceKeepers, guidanceWorkflow } from '../../policy/guidance.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { standings } from './guidance-queries.ts'
import { titleAt } from './guidance.ts'

export const remindToCheckGuidance: Round = { name: 'guidance checks', go: remind }

async function remind(sight: Sight): Promise<void> {
  const due = await checksDue(sight)
  if (due.length === 0) return
  const who = await holdersOf(sight, rolesIn(guidanceWorkflow))
  const keepers = new Set(guidanceKeepers.flatMap((role) => who[role] ?? []))
  for (const person of keepers)
    await writeLetter(sight, {
      to: { person },
      subject: 'Guidance and law: time to check again',
      lines: [
        due.length === 1
          ? 'This was checked a year ago or longer:'
          : `These ${due.length} were checked a year ago or longer:`,
        ...due,
        'Look whether a newer edition stands, and say in the register that you checked.',
      ],
      path: '/guidance',
      why: 'You get this because you keep the school’s register of guidance. It stops when each has been checked or set aside.',
      once: `guidance-checks:${sight.today.slice(0, 7)}:${person}`,
    })
}

/** The titles of what is in use and was last checked a year ago or longer. */
export async function checksDue(sight: Sight): Promise<string[]> {
  return [...(await standings(sight))].flatMap(([key, { reason, lastCheck }]) =>
    reason === undefined && lastCheck && checkIsDue(lastCheck.on, sight.today) ? (titleAt(key) ?? []) : [],
  )
}
