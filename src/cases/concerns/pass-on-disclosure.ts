// Passes words that suggest a child may be at risk on to the designated safeguarding lead, as a concern of whoever typed them (§15.3).
import { act } from '../../decisions/door.ts'
import { newSecretId } from '../../platform/ids.ts'
import type { OnDisclosure } from '../../posts/disclosure/disclosed.ts'
import { concernEn as words } from '../../ui/words/concern.en.ts'
import { raisingRoom } from './concern-decisions.ts'
import { whatItIsAbout } from './what-it-is-about.ts'

/** Throws where it can't be passed on: then the text is not kept either, and its author learns that something failed. */
export const passOnDisclosure: OnDisclosure = async (sight, { about, text }) => {
  const input = {
    text: words.passedOn(text),
    answerTo: '',
    about: await whatItIsAbout(sight, about.kind, about.id),
  }
  const outcome = await act(sight, raisingRoom, newSecretId(), 'raise', { input })
  if (!outcome.ok) throw new Error('A disclosure could not be passed on.')
}
