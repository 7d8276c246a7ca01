// Looks at what goes out: words that accuse somebody by name wait for the head, whoever it is; those who work on a matching case
// are told, and nobody else learns that there is one (Education Act 2002, s.141F).
import { accusedIn } from '../../checks/accused/accused-in.ts'
import { act, type Room } from '../../decisions/door.ts'
import { insiders } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { heldWordsWorkflow, type HeldAction, type HeldState } from '../../policy/held-words.workflow.ts'
import type { OnOutgoing, Outgoing } from '../../posts/held/held.ts'
import { managersNow } from '../seeing/who-manages.ts'
import { warnHandlers } from './warn-handlers.ts'

export const watchOutgoing: OnOutgoing = (sight, outgoing) =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    const accused = accusedIn(outgoing.text, await insiders(program))
    if (accused.length > 0) await hold(program, outgoing, accused)
    await warnHandlers(program, outgoing, accused)
  })

async function hold(program: Sight, outgoing: Outgoing, named: readonly string[]): Promise<void> {
  const id = newId(program.now)
  const outcome = await act(program, holdingRoom(outgoing, named), id, 'hold', { input: undefined })
  if (!outcome.ok) throw new Error('Words that accuse somebody could not be held.')
  for (const person of await managersNow(program, 'breach', [...named, outgoing.authorId]))
    await writeLetter(program, {
      to: { person },
      subject: 'Words that may accuse somebody wait for you',
      lines: [
        'Something that is to go out seems to accuse somebody who works here. Read it, and say whether it may.',
      ],
      path: `/held/${id}`,
      why: 'You get this because such words go out only after you have read them.',
      once: `held:${id}:${person}`,
    })
}

const holdingRoom = (
  outgoing: Outgoing,
  named: readonly string[],
): Room<HeldState, HeldAction, null, Record<HeldAction, undefined>> => ({
  workflow: heldWordsWorkflow,
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: null }),
  move: async () => {},
  effects: {
    async hold({ tx, viewer, now }, { id }) {
      await tx
        .insertInto('held_words')
        .values({
          school_id: viewer.schoolId,
          id,
          kind: outgoing.kind,
          thing_id: outgoing.id,
          thing_version: outgoing.version,
          title: outgoing.title,
          words: outgoing.text,
          author_id: outgoing.authorId || null,
          named: [...named],
          state: 'held',
          version: 1,
          held_at: now,
        })
        .execute()
      return { ok: true, version: 1 }
    },
  },
})
