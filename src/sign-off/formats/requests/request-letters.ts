// The letters about requests for other formats: to the head's office, and to whoever asked and left an address.
import { holdersOf } from '../../../people/directory.ts'
import type { Sight } from '../../../platform/database.ts'
import { writeLetter } from '../../../platform/mail/letter.ts'
import { toldOfRequests } from '../../../policy/format-request.workflow.ts'
import { plainDate } from '../../../ui/dates.ts'
import { formatsEn as words } from '../../../ui/words/formats.en.ts'
import { whatIsAsked, type Ask, type FormatRequest } from './format-request.ts'

const why = 'You get this because you look after requests for the policy in other languages and formats.'

/** What is written to the office: that somebody asked, that it falls due tomorrow, or that its day has passed. */
export type OfficeLetter = 'asked' | 'tomorrow' | 'overdue'

const says: Record<OfficeLetter, { subject: string; line: (what: string, due: string) => string }> = {
  asked: {
    subject: 'Somebody asks for the policy in another format',
    line: (what, due) => `They ask for: ${what}. Answer by ${due}.`,
  },
  tomorrow: {
    subject: 'A request for the policy falls due',
    line: (what, due) => `It asks for: ${what}. The answer is due by ${due}.`,
  },
  overdue: {
    subject: 'A request for the policy is overdue',
    line: (what, due) => `It asks for: ${what}. The answer was due by ${due}. Somebody is waiting for it.`,
  },
}

/** Writes to the office, or where nobody holds that role to the head; the viewer is the program itself. */
export async function tellOffice(
  sight: Sight,
  request: Pick<FormatRequest, 'id' | 'dueOn' | 'language' | 'format' | 'other'>,
  letter: OfficeLetter,
): Promise<void> {
  const who = await holdersOf(sight, toldOfRequests)
  const people = toldOfRequests.map((role) => who[role] ?? []).find((each) => each.length > 0) ?? []
  for (const person of people)
    await writeLetter(sight, {
      to: { person },
      subject: says[letter].subject,
      lines: [says[letter].line(whatIsAsked(request), plainDate(request.dueOn))],
      path: `/policy/requests/${request.id}`,
      why,
      once: `format-request/${request.id}/${letter}/${person}`,
    })
}

/**
 * Tells whoever asked that the request has arrived; nothing where they left no e-mail address. It repeats nothing that
 * they typed: the address may be somebody else's.
 */
export async function acknowledge(sight: Sight, id: string, ask: Ask, dueOn: string): Promise<void> {
  if (ask.reach !== 'email') return
  await writeLetter(sight, {
    to: { address: ask.contact },
    subject: words.ackSubject,
    lines: words.ackLines(plainDate(dueOn)),
    path: '/policy/public',
    why: words.why,
    once: `format-request/${id}/received`,
  })
}

/** Sends the office's answer; nothing where they left no e-mail address. */
export async function sendAnswer(sight: Sight, request: FormatRequest, answer: string): Promise<void> {
  if (request.reach !== 'email') return
  await writeLetter(sight, {
    to: { address: request.contact },
    subject: words.answerSubject,
    lines: answer.split(/\n+/u).filter((line) => line.trim() !== ''),
    path: '/policy/public',
    why: words.why,
    once: `format-request/${request.id}/answer`,
  })
}
