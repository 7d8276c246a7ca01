// The steps of an allegation as people take them, for tests that need one.
import type { PlainBrowser } from '../browser-without-screen.ts'

const at = (time = '07:05') => ({
  'at-day': '23',
  'at-month': '11',
  'at-year': '2026',
  'at-time': time,
})

/** What each step is given. */
export const allegationSteps = {
  refer: { ...at(), person: 'Duty LADO', reference: 'L-77' },
  advise: { ...at('07:10'), person: 'Duty LADO', advice: 'The school may look into it.', next: 'school' },
  assess: { harmed: 'yes', offence: 'no', risk: 'yes', unsuitable: 'no' },
  'say-capacity': { capacity: 'employee', agency: 'no' },
  'tell-police': { ...at('07:15'), person: 'Desk', reference: 'P-1' },
  investigate: { by: 'The deputy head of another school' },
  'record-step': { step: 'talk', note: 'Spoke to the person.' },
  conclude: { outcome: 'unfounded', why: 'It was another day.' },
  close: { dbs: 'no', 'dbs-why': 'Unfounded', file: 'The head’s safe' },
} as const

/** Takes one step in a browser; its answer. */
export const step = (browser: PlainBrowser, id: string, action: string, typed: Record<string, string>) =>
  browser.post(`/cases/${id}/do/${action}`, typed)
