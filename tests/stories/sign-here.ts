// The story of a signature on the school's tablet: the office hands it over, somebody reads and signs, the office is the witness.
import { demoPassword, demoPeople } from '../../src/demo/oakfield.data.ts'
import type { PlainBrowser } from '../browser-without-screen.ts'
import { ledOn } from './led-on.ts'
import { declarationFields, readAndAnswer } from './sign-policy.ts'
import type { StoryWorld } from './story-world.ts'

export const nameOf = (key: string): string => demoPeople.find((person) => person.key === key)?.name ?? ''

/** The office hands over its tablet; gives the address at which the other person reads. */
export async function handOver(tablet: PlainBrowser, personId: string): Promise<string> {
  return ledOn(await tablet.post('/policy/sign-here', { person: personId })).location
}

/** Signs as one person beside the office; gives the tablet, and the address at which it stands. */
export async function signHere(
  world: StoryWorld,
  key: string,
): Promise<{ tablet: PlainBrowser; here: string }> {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id(key))
  await readAndAnswer(tablet, here)
  ledOn(
    await tablet.post(`${here}/sign`, {
      ...(await declarationFields(tablet, here)),
      'typed-name': nameOf(key),
      'witness-name': nameOf('office'),
      password: demoPassword,
    }),
  )
  return { tablet, here }
}
