// Finds out by a passkey who somebody is.
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { sql } from 'kysely'

import type { Visit } from '../../platform/http/visit.ts'
import { become } from '../become.ts'
import { partyOf, sealChallenge, takeChallenge } from './challenge.ts'
import type { PasskeyOffer } from './passkey-form.tsx'
import { readResponse, usedPasskey } from './passkey-response.ts'

/** What the browser needs in order to ask for a passkey; any that it has for us will do. */
export async function askPasskey(visit: Visit): Promise<PasskeyOffer> {
  const options = await generateAuthenticationOptions({
    rpID: partyOf(visit).id,
    userVerification: 'required',
  })
  return {
    options: JSON.stringify(options),
    challenge: sealChallenge(visit, 'passkey-used', options.challenge, ''),
  }
}

interface Kept {
  id: string
  person_id: string
  public_key: Buffer
  counter: string
}

/** The person whose passkey the form brings, or undefined; each answer to a challenge counts once. */
export async function whosePasskey(visit: Visit): Promise<string | undefined> {
  const response = readResponse(usedPasskey, visit.form.text('passkey'))
  const challenge = await takeChallenge(visit, 'passkey-used', '')
  if (!response || !challenge) return undefined
  const { rows } = await sql<Kept>`
    select * from passkey_person(${Buffer.from(response.id, 'base64url')})`.execute(visit.tx)
  const kept = rows[0]
  if (!kept) return undefined
  const party = partyOf(visit)
  const result = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(kept.public_key),
      counter: Number(kept.counter),
    },
    requireUserVerification: true,
    // A signature that is not right, a counter that went back: not this person.
  }).catch(() => undefined)
  if (!result?.verified) return undefined
  await noteUsed(visit, kept, result.authenticationInfo.newCounter)
  return kept.person_id
}

async function noteUsed(visit: Visit, { id, person_id }: Kept, counter: number): Promise<void> {
  const { tx, viewer, now } = await become(visit, person_id)
  await tx
    .updateTable('passkeys')
    .set({ counter, used_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}
