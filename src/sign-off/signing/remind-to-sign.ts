// The round that asks people to sign, reminds them, and in the end tells their line manager and the head (signature page).
import { holdersOf, stillHere } from '../../people/directory.ts'
import { standingsOf } from '../../people/in-their-place/standings.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { laterOf } from '../../policy/days.ts'
import { stepFor } from '../../policy/signing-days.ts'
import { lastToldRoles, type Told } from '../../policy/signing-timetable.data.ts'
import { letterToHead, letterToManager, letterToSigner } from './signing-letters.ts'
import { takeSteps, type StepDue } from './signing-reminders.ts'
import { standings, type Standing } from './signing-standing.ts'
import { tellOffice, withoutMail } from './without-mail.ts'

/** Missed for some days, it takes up with the latest step alone: nobody gets a heap of letters. */
export const signingRound: Round = {
  name: 'reminders to sign',
  async go(sight) {
    const unsigned = (await standings(sight)).filter(({ state }) => state !== 'signed')
    const due = (told: Told, whom = unsigned) => takeSteps(sight, stepsDue(whom, told, sight.today))
    const silent = await withoutMail(
      sight,
      unsigned.map(({ personId }) => personId),
    )
    const reached = unsigned.filter(({ personId }) => !silent.has(personId))
    await tellOffice(
      sight,
      unsigned.filter(({ personId }) => silent.has(personId)),
    )
    for (const { step, standing } of await due('signer', reached))
      await writeLetter(sight, {
        ...letterToSigner(step, standing),
        to: { person: standing.personId },
        once: key(standing, step, standing.personId),
      })
    const withoutManager = await tellManagers(sight, await due('line-manager'))
    await tellHead(sight, [...withoutManager, ...(await due('head'))])
  },
}

function stepsDue(unsigned: readonly Standing[], told: Told, today: string): StepDue[] {
  return unsigned.flatMap((standing) => {
    const asked = laterOf(standing.version.effectiveFrom, standing.begins)
    const step = stepFor(told, { today, asked, due: standing.due })
    return step ? [{ step, standing }] : []
  })
}

/** One letter to each manager, however many of the team are late; gives those whose manager is not at the school. */
async function tellManagers(sight: Sight, steps: readonly StepDue[]): Promise<StepDue[]> {
  const managers = await managersOf(sight, steps)
  const manager = ({ standing }: StepDue) => managers.get(standing.personId)
  const standIns = await standInsOf(sight, [...managers.values()])
  for (const of of new Set(managers.values())) {
    const team = steps.filter((each) => manager(each) === of)
    const [first] = team
    if (!first) continue
    for (const to of [of, ...(standIns.get(of) ?? [])])
      await writeLetter(sight, {
        ...letterToManager(team.length, to !== of),
        to: { person: to },
        once: key(first.standing, first.step, of, to, sight.today),
      })
  }
  return steps.filter((each) => manager(each) === undefined)
}

async function managersOf(sight: Sight, steps: readonly StepDue[]): Promise<Map<string, string>> {
  if (steps.length === 0) return new Map()
  const rows = await sight.tx
    .selectFrom('people')
    .select(['id', 'line_manager_id'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where(
      'id',
      'in',
      steps.map(({ standing }) => standing.personId),
    )
    .execute()
  const here = await stillHere(
    sight,
    rows.map((row) => row.line_manager_id),
  )
  return new Map(
    rows.flatMap(({ id, line_manager_id: manager }) =>
      manager !== null && here.includes(manager) ? [[id, manager] as const] : [],
    ),
  )
}

async function tellHead(sight: Sight, steps: readonly StepDue[]): Promise<void> {
  const [first] = steps
  if (!first) return
  const count = new Set(steps.map(({ standing }) => standing.personId)).size
  const heads = Object.values(await holdersOf(sight, lastToldRoles)).flat()
  const standIns = await standInsOf(sight, heads)
  for (const to of new Set([...heads, ...[...standIns.values()].flat()]))
    await writeLetter(sight, {
      ...letterToHead(count),
      to: { person: to },
      once: key(first.standing, 'head-told', to, sight.today),
    })
}

/** By whoever is away today: those who stand in, else those who are named as their deputy. */
async function standInsOf(sight: Sight, people: readonly string[]): Promise<Map<string, readonly string[]>> {
  const found = await standingsOf(sight, people)
  return new Map(
    [...found].flatMap(([person, { away, standsIn, named }]) =>
      away ? [[person, standsIn.length > 0 ? standsIn : named] as const] : [],
    ),
  )
}

const key = ({ version }: Standing, ...parts: readonly string[]): string =>
  ['signing', version.id, ...parts].join('/')
