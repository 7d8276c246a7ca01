// The letters of the signing's timetable: to whoever is to sign, to their line manager, to the head. No names stand in them.
import type { Letter } from '../../platform/mail/letter.ts'
import type { StepName } from '../../policy/signing-timetable.data.ts'
import { plainDate } from '../../ui/dates.ts'
import { overduePage } from './signers-filter.ts'
import type { Standing } from './signing-standing.ts'

type Words = Pick<Letter, 'subject' | 'lines' | 'path' | 'why'>

/** To whoever is to sign. The days are named, so that a letter which comes late is still true. */
export function letterToSigner(step: StepName, standing: Standing): Words {
  const { title, number } = standing.version
  const by = plainDate(standing.due)
  const late = standing.state === 'overdue'
  const subject =
    step === 'overdue'
      ? 'Your roles rest until you sign the policy'
      : step === 'last-day'
        ? 'Please sign the policy today'
        : step === 'asked'
          ? `Please read and sign the policy by ${by}`
          : `A reminder: please sign the policy by ${by}`
  return {
    subject,
    lines: [
      step === 'overdue'
        ? `The day for signing “${title}”, version ${number}, was ${by}.`
        : `“${title}”, version ${number}, counts for you now. Read it, and sign it by ${by}.`,
      ...(late ? ['Until you sign you can’t write, approve or publish for the school, nor moderate.'] : []),
      'A first reading takes about a quarter of an hour. You can stop at any time: we keep your place.',
    ],
    path: '/policy/sign',
    why: 'You get this because you work for the school or govern it, and have not signed its policy. It stops once you have signed.',
  }
}

/** To the office, about those whom no letter reaches. */
export const letterToOffice = (count: number): Words => ({
  subject: `${people(count)} can’t be asked by e-mail to sign the policy`,
  lines: [
    `${people(count)} ${count === 1 ? 'has' : 'have'} no e-mail address with us, and ${count === 1 ? 'has' : 'have'} still to sign the policy.`,
    'Let them sign on the school’s tablet, with you beside them. The page says who it is, and how to record a signature on paper instead.',
  ],
  path: '/policy/sign-here',
  why: 'You get this because you look after the office’s tablet. It comes once, and again when somebody else without an address joins.',
})

/** To the line manager of some who are late, or to whoever stands in for them. */
export const letterToManager = (count: number, standsIn: boolean): Words => ({
  subject: standsIn
    ? 'Somebody of the team that you look after has not signed the policy'
    : 'Somebody of your team has not signed the policy',
  lines: [
    `${people(count)} of ${standsIn ? 'that' : 'your'} team did not sign the policy by the day that was set. Their roles on the school’s sites rest until they do.`,
    'Please speak with them. The table says who it is.',
  ],
  path: overduePage,
  why: standsIn
    ? 'You get this because you stand in for their line manager, who is away. It stops once they have signed.'
    : 'You get this once for each person, because you are their line manager. It stops once they have signed.',
})

/** To the head, when some are a week late; and at once about those who have no line manager at the school. */
export const letterToHead = (count: number): Words => ({
  subject: 'Some have still not signed the policy',
  lines: [
    `${people(count)} ${count === 1 ? 'has' : 'have'} not signed the policy, though the day for it has passed. Their roles on the school’s sites rest until they do.`,
    'The table says who it is, and when they were reminded.',
  ],
  path: overduePage,
  why: 'You get this because you answer for the policy at the school. It stops once everybody has signed.',
})

const people = (count: number): string => (count === 1 ? 'One person' : `${count} people`)
