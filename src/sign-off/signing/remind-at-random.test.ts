// Whatever days the program is off and whenever people sign: no letter goes twice, and none after a signature.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newVersion, signVersion } from '../../../tests/stories/new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { versionInForce } from '../policy-queries.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const staff = ['chair', 'manager', 'teacher', 'assistant', 'unsigned', 'volunteer']

/** Steps of one version by person, and letters to those who had signed it when they were written. */
async function toldOf(version: string) {
  return world.asSystem(async ({ tx }) => ({
    letters: (
      await tx.selectFrom('letters').select('once').where('once', 'like', `signing/${version}/%`).execute()
    ).map(({ once }) => once),
    tooLate: await tx
      .selectFrom('letters as l')
      .innerJoin('policy_signatures as s', 's.person_id', 'l.to_person')
      .select('l.id')
      .where('s.version_id', '=', version)
      .where('l.path', '=', '/policy/sign')
      .whereRef('l.written_at', '>', 's.signed_at')
      .execute(),
  }))
}

test('signature: no step is told twice to anybody, and nothing after the signature, over random days and absences', async () => {
  let number = 1
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ off: fc.integer({ min: 1, max: 9 }), signer: fc.constantFrom(...staff, undefined) }),
        {
          minLength: 6,
          maxLength: 10,
        },
      ),
      async (steps) => {
        number += 1
        const today = (await world.asSystem(async (sight) => sight.today)) satisfies string
        const version = await newVersion(world, { from: today }, number)
        const signed = new Set<string>()
        for (const { off, signer } of steps) {
          await world.rounds()
          await world.rounds()
          if (signer && !signed.has(signer)) await signVersion(world, signer, version)
          if (signer) signed.add(signer)
          world.wait(off * day)
        }
        await world.rounds()
        const { letters, tooLate } = await toldOf(version)
        expect(tooLate).toEqual([])
        expect(letters).toHaveLength(new Set(letters).size)
        const own = letters.filter((once) => once?.split('/').length === 4)
        const stepsOfOne = own.filter((once) => once?.endsWith(world.id('office')))
        expect(stepsOfOne.length).toBeGreaterThan(0)
        expect(stepsOfOne.length).toBeLessThanOrEqual(5)
        expect((await world.as('teacher', versionInForce))?.number).toBe(number)
      },
    ),
    { numRuns: 6 },
  )
}, 60_000)
