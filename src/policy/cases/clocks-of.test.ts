// The clocks of cases over ten years of England's bank holidays, and to whom a late one goes (§10.1).
import { expect, test } from 'vitest'

import { bankHolidays } from '../bank-holidays.data.ts'
import { addDays } from '../days.ts'
import { caseClocks } from './case-clocks.data.ts'
import { fileKindNames } from './case-kinds.data.ts'
import { caseWorkflows, isPlainKind } from './case-workflows.ts'
import { aboveOf, clocksOf, isLate, type Timed } from './clocks-of.ts'
import type { File, School } from './who-sees.ts'

const opened = (kind: Timed['kind'], state: string, on: string): Timed => ({
  kind,
  state,
  openedOn: on,
  changedOn: on,
  said: {},
})
const lado = (on: string) => clocksOf(opened('allegation', 'opened', on))[0]?.due ?? ''

test('§10.1 on every day of ten years the LADO is told by the next day on which England’s offices are open', () => {
  let walked = 0
  for (let day = '2026-01-01'; day < '2036-01-01'; day = addDays(day, 1)) {
    // Reckoned here anew, without the program's own counting.
    let next = addDays(day, 1)
    while (
      [0, 6].includes(new Date(`${next}T12:00:00Z`).getUTCDay()) ||
      bankHolidays.england[next] !== undefined
    )
      next = addDays(next, 1)
    expect(`${day}: ${lado(day)}`).toBe(`${day}: ${next}`)
    walked += 1
  }
  expect(walked).toBe(3652)
})

test('§10.1 before Christmas and Easter the LADO’s day lies after the holidays', () => {
  expect(lado('2026-12-24')).toBe('2026-12-29')
  expect(lado('2027-03-25')).toBe('2027-03-30')
  expect(isLate({ due: '2026-12-29' }, '2026-12-29')).toBe(false)
  expect(isLate({ due: '2026-12-29' }, '2026-12-30')).toBe(true)
})

test('§10.1 every clock runs in states that its kind has, and every state that waits for somebody has a clock', () => {
  const kinds = fileKindNames.filter(isPlainKind)
  for (const kind of kinds) {
    const states = caseWorkflows[kind].states
    const own = caseClocks.filter((clock) => clock.kind === kind)
    const timed = new Set(own.flatMap((clock) => clock.states))
    expect([...timed].filter((state) => !(state in states))).toEqual([])
    const waiting = Object.keys(states).filter((state) => !states[state]?.rests)
    expect([kind, waiting.filter((state) => !timed.has(state)).toSorted()]).toEqual([
      kind,
      untimed[kind] ?? [],
    ])
  }
})
/** What is handed over or cleared or told waits for others, for as long as they need. */
const untimed: Partial<Record<string, string[]>> = {
  safeguarding: ['handed-over'],
  'media-enquiry': ['cleared'],
  'illegal-content': ['told'],
}

test('§10.1 a low-level concern is looked at again on the day that was said', () => {
  const said = { review: { again: '2027-02-01' } }
  expect(clocksOf({ ...opened('low-level', 'reviewed', '2026-11-23'), said })[0]?.due).toBe('2027-02-01')
})

const school: School = {
  holders: {
    headteacher: ['head'],
    'designated-safeguarding-lead': ['lead'],
    'chair-of-governors': ['chair'],
  },
  staff: [],
  inside: [],
}
const file = (kind: File['kind'], subjects: string[]): File => ({
  kind,
  subjects,
  handlers: [],
  openedFor: [],
})

test('§10.1 a late step goes to whoever stands above, never to its subject', () => {
  expect(aboveOf(file('allegation', ['teacher']), school)).toEqual(['chair'])
  expect(aboveOf(file('safeguarding', []), school)).toEqual(['head'])
  expect(aboveOf(file('safeguarding', ['head']), school)).toEqual(['chair'])
  expect(aboveOf(file('allegation', ['head']), school)).toEqual(['chair'])
  expect(aboveOf(file('allegation', ['chair']), school)).toEqual(['head'])
})
