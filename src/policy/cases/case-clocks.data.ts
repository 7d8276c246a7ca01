// The clocks of cases: what is due, how many working days after what, and to whom a late one goes. England's offices count the days.
import type { FileKind } from './case-kinds.data.ts'

export interface CaseClock {
  name: string
  kind: FileKind
  /** It runs in these states. */
  states: readonly string[]
  /** Counted from the opening, from the last change, or set by an answer that names a day. */
  from: 'opened' | 'changed' | { action: string; question: string }
  workingDays: number
  /** Instead of working days: hours from the moment that the answer names, weekend or not. */
  hours?: number
  /** It stops once this step was taken after what it counts from. */
  until?: string
  /** It runs only where an answer was, or was not, given so, whichever step asked it. */
  when?: { question: string; is: string }
  unless?: { question: string; is: string }
  /** What is due, as a sentence goes on: "Ring the LADO by …". */
  does: string
}

export const caseClocks: readonly CaseClock[] = [
  { name: 'read', kind: 'concern', states: ['raised'], from: 'opened', workingDays: 1, does: 'Read it' },
  { name: 'sort', kind: 'concern', states: ['read'], from: 'opened', workingDays: 2, does: 'Sort it' },
  {
    // Source: Keeping children safe in education, part four; local procedures.
    name: 'lado',
    kind: 'allegation',
    states: ['opened'],
    from: 'opened',
    workingDays: 1,
    does: 'Ring the LADO',
  },
  {
    name: 'advice',
    kind: 'allegation',
    states: ['referred'],
    from: 'changed',
    workingDays: 3,
    does: 'Ask the LADO for the advice, and record it',
  },
  {
    name: 'progress',
    kind: 'allegation',
    states: ['advised', 'investigating'],
    from: 'changed',
    workingDays: 20,
    does: 'Say how it goes on',
  },
  {
    name: 'end',
    kind: 'allegation',
    states: ['concluded'],
    from: 'changed',
    workingDays: 5,
    does: 'Close it',
  },
  {
    name: 'hand-over',
    kind: 'safeguarding',
    states: ['opened'],
    from: 'opened',
    workingDays: 1,
    does: 'Hand it over',
  },
  {
    name: 'first-look',
    kind: 'low-level',
    states: ['kept'],
    from: 'opened',
    workingDays: 10,
    does: 'Look at it again',
  },
  {
    name: 'review',
    kind: 'low-level',
    states: ['reviewed'],
    from: { action: 'review', question: 'again' },
    workingDays: 0,
    does: 'Look at it again',
  },
  {
    name: 'child',
    kind: 'breach',
    states: ['opened'],
    from: 'opened',
    workingDays: 1,
    does: 'Say whether a child may be concerned',
  },
  {
    name: 'procedure',
    kind: 'breach',
    states: ['cleared'],
    from: 'changed',
    workingDays: 5,
    does: 'Begin the procedure',
  },
  {
    name: 'end',
    kind: 'breach',
    states: ['in-procedure'],
    from: 'changed',
    workingDays: 20,
    does: 'Say how it goes on',
  },
  {
    name: 'whose',
    kind: 'post-about-staff',
    states: ['opened'],
    from: 'opened',
    workingDays: 1,
    does: 'Say who posted it',
  },
  {
    name: 'report-intimate',
    kind: 'post-about-staff',
    states: ['behaviour', 'acting'],
    from: 'opened',
    workingDays: 0,
    until: 'report-host',
    when: { question: 'intimate', is: 'yes' },
    does: 'Report the intimate image to the host',
  },
  {
    // Source: the school’s register of duties (read second-hand): platforms take reported intimate images down within 48 hours since 29 June 2026.
    name: 'chase-intimate',
    kind: 'post-about-staff',
    states: ['behaviour', 'acting'],
    from: { action: 'report-host', question: 'at' },
    workingDays: 2,
    hours: 48,
    until: 'host-answered',
    when: { question: 'intimate', is: 'yes' },
    does: 'See that the host has taken the intimate image down, or report it again and ring the helpline,',
  },
  {
    name: 'chase',
    kind: 'post-about-staff',
    states: ['behaviour', 'acting'],
    from: { action: 'report-host', question: 'at' },
    workingDays: 5,
    until: 'host-answered',
    unless: { question: 'intimate', is: 'yes' },
    does: 'Ask the host again, or the helpline,',
  },
  {
    name: 'end',
    kind: 'post-about-staff',
    states: ['behaviour', 'acting'],
    from: 'changed',
    workingDays: 10,
    does: 'Say how it ended',
  },
  {
    name: 'clear',
    kind: 'media-enquiry',
    states: ['logged'],
    from: 'opened',
    workingDays: 1,
    does: 'Clear an answer, or decline',
  },
  {
    name: 'hide',
    kind: 'illegal-content',
    states: ['opened'],
    from: 'opened',
    workingDays: 0,
    does: 'Put it out of sight',
  },
  {
    name: 'tell',
    kind: 'illegal-content',
    states: ['hidden'],
    from: 'opened',
    workingDays: 1,
    does: 'Tell the authority',
  },
]
