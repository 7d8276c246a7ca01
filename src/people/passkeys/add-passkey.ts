// Adds a passkey to the viewer's account.
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'

import { act, type Outcome } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { hasRecoveryCodes, renewRecoveryCodes } from '../codes/recovery-codes.ts'
import { deviceWords } from '../device-words.ts'
import { partyOf, sealChallenge, takeChallenge } from './challenge.ts'
import type { PasskeyOffer } from './passkey-form.tsx'
import { newPasskey, readResponse } from './passkey-response.ts'

/** The longest name of a passkey, in characters. */
const longestName = 60

/** What the browser needs in order to make a passkey for this person. */
export async function offerPasskey(
  visit: Visit,
  { id, name, email }: { id: string; name: string; email: string },
): Promise<PasskeyOffer> {
  const party = partyOf(visit)
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
    userName: email,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: (await credentialsOf(visit)).map((credential) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return {
    options: JSON.stringify(options),
    challenge: sealChallenge(visit, 'passkey-new', options.challenge, id),
  }
}

async function credentialsOf({ tx, viewer }: Sight): Promise<string[]> {
  const personId = personIdOf(viewer)
  // Whoever comes by a letter's link has none yet.
  if (!personId) return []
  const rows = await tx
    .selectFrom('passkeys')
    .select('credential')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ credential }) => credential.toString('base64url'))
}

export type Added =
  /** With recovery codes to show once, where there were none before. */
  { ok: true; recovery: string[] } | { ok: false; wrong: true } | { ok: false; outcome: Outcome }

/** Takes the passkey that the form brings; the viewer is the person whose it is. */
export async function addPasskey(visit: Visit): Promise<Added> {
  const { viewer, now, form, browser } = visit
  const personId = personIdOf(viewer) ?? ''
  const made = await verified(visit, personId)
  if (!made) return { ok: false, wrong: true }
  const name = form.text('name').trim().slice(0, longestName) || deviceWords(browser)
  let recovery: string[] = []
  const room = accountRoom(async (sight) => {
    await sight.tx
      .insertInto('passkeys')
      .values({
        school_id: viewer.schoolId,
        id: newSecretId(),
        person_id: personId,
        credential: Buffer.from(made.id, 'base64url'),
        public_key: Buffer.from(made.publicKey),
        counter: made.counter,
        transports: JSON.stringify(made.transports ?? []),
        name,
        made_at: now,
        used_at: null,
      })
      .execute()
    if (!(await hasRecoveryCodes(sight))) recovery = await renewRecoveryCodes(sight)
    return { ok: true, detail: { name } }
  })
  const outcome = await act(visit, room, personId, 'add-passkey', { input: undefined })
  return outcome.ok ? { ok: true, recovery } : { ok: false, outcome }
}

async function verified(visit: Visit, personId: string) {
  const response = readResponse(newPasskey, visit.form.text('passkey'))
  const challenge = await takeChallenge(visit, 'passkey-new', personId)
  if (!response || !challenge) return undefined
  const party = partyOf(visit)
  const result = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    // Whatever is wrong with it, it is no passkey for us.
  }).catch(() => undefined)
  return result?.registrationInfo?.credential
}
