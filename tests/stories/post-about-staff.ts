// A post about somebody who works at Oakfield, and the steps towards taking it down as people take them.
import { openCase } from '../../src/cases/file/open-case.ts'
import type { PlainBrowser } from '../browser-without-screen.ts'
import type { World } from '../world.ts'

const moment = (name: string, time: string, day = '23') => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '11',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
})

export const address = 'https://facebook.example/groups/oakfield-parents/posts/77'
const seen = {
  address,
  seen: '“Mr O’Neill should not be near a whiteboard.”',
  ...moment('seen-at', '06:40'),
  'seen-by': 'The school office',
}
const sighting = { host: 'facebook', ...seen, intimate: 'no' }

/** What each step is given. */
export const postSteps = {
  'say-pupil': sighting,
  'say-parent': sighting,
  'say-other': sighting,
  'keep-evidence': { ...seen, seen: 'Twelve people like it.' },
  'keep-calm': { ...moment('at', '06:50'), who: 'The head' },
  'tell-parents': { ...moment('at', '06:55'), how: 'The head rang them' },
  'meet-author': {
    ...moment('at', '07:00'),
    who: 'The head and the deputy met the parent',
    agreed: 'It comes down today.',
  },
  'report-host': { ...moment('at', '07:02'), how: 'The form, by the office', reference: 'FB-1' },
  'host-answered': { ...moment('at', '07:04'), answer: 'refused' },
  'ask-helpline': { ...moment('at', '07:05'), who: 'POSH, by the head', said: 'Quote the rule again.' },
  'tell-police': { ...moment('at', '07:06'), person: 'Desk', reference: 'P-9' },
  end: { down: 'author', steps: 'The parent took it down after the meeting.' },
  'end-behaviour': { outcome: 'talked', down: 'author', steps: 'She wrote a letter.' },
} as const

export const say = (
  browser: PlainBrowser,
  id: string,
  action: keyof typeof postSteps,
  typed: Record<string, string> = {},
) => browser.post(`/cases/${id}/do/${action}`, { ...postSteps[action], ...typed })

export async function openCaseAbout(
  world: World,
  key: string,
  words = `A post about the ${key}`,
): Promise<string> {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'post-about-staff', { words, danger: false, subjects: [world.id(key)] }),
  )
  const { id } = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('words', '=', words).executeTakeFirstOrThrow(),
  )
  return id
}
