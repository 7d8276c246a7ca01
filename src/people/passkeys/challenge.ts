// The challenge of a passkey: made for one showing of a page, carried by the form under seal, good once.
import { z } from 'zod'

import type { Visit } from '../../platform/http/visit.ts'
import { openNote, sealNote } from '../../platform/sealed-note.ts'
import { stepLasts } from '../../policy/sign-in.data.ts'
import { useOnce } from '../steps.ts'

export type ChallengeKind = 'passkey-new' | 'passkey-used'

const shape = z.object({ challenge: z.string(), personId: z.string() })

/** Seals a challenge for the form; `personId` is '' where nobody is known yet. */
export const sealChallenge = (
  { program, now }: Visit,
  kind: ChallengeKind,
  challenge: string,
  personId: string,
): string => sealNote(program, kind, { challenge, personId }, now)

/** The challenge that a form brings back for this person, now used up; undefined where there is none, or it was used. */
export async function takeChallenge(
  visit: Visit,
  kind: ChallengeKind,
  personId: string,
): Promise<string | undefined> {
  const { program, now, form } = visit
  const note = openNote(program, kind, form.text('challenge'), shape, { now, lasts: stepLasts * 60_000 })
  if (note?.personId !== personId) return undefined
  return (await useOnce(visit, note.challenge)) ? note.challenge : undefined
}

/** Whom passkeys are made for: the host at which the browser sees us. */
export const partyOf = ({ url, school }: Visit) => ({
  id: url.hostname,
  origin: url.origin,
  name: school.name,
})
