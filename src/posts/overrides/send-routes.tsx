// Sending a post for approval, with a reason for each thing that the checks ask about and its author lets stand (§16.4).
import { act } from '../../decisions/door.ts'
import { post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { decide } from '../../policy/decide.ts'
import { postWorkflow } from '../../policy/post.workflow.ts'
import type { Refusal } from '../../policy/workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import type { OnOutgoing } from '../held/held.ts'
import { examinePost, sendingRoom, type Examined } from '../post-decisions.ts'
import { postById } from '../post-queries.ts'
import { textOf } from '../post.ts'
import { showPost } from '../show-post.tsx'
import { reasonField } from './found-card.tsx'
import { longestReason, overridesOf, type Reasons } from './overrides.ts'

/** `onOutgoing` is told of each post on its way out. */
export const sendRoutes = (onOutgoing: OnOutgoing): readonly Route[] => [
  post('/posts/:id/do/send', 'posts.decide', async (visit) => {
    const id = visit.params['id'] ?? ''
    const reasons = readReasons(visit)
    if (Object.values(reasons).some(isTooLong)) return notSent(visit, reasons, undefined)
    const outcome = await act(visit, sendingRoom(reasons), id, 'send', { input: reasons })
    if (outcome.ok) {
      await tellOf(visit, id, onOutgoing)
      return redirect(`/posts/${id}`)
    }
    return 'unknown' in outcome ? notFound(visit) : notSent(visit, reasons, outcome.refusal)
  }),
]

async function tellOf(visit: Visit, id: string, onOutgoing: OnOutgoing): Promise<void> {
  const sent = await postById(visit, id)
  if (!sent) throw new Error('A post that was sent is gone.')
  const { version, title, authorId } = sent
  await onOutgoing(visit, { kind: 'post', id, version, title, text: textOf(sent), authorId })
}

const isTooLong = (reason: string): boolean => reason.length > longestReason

const readReasons = ({ form }: Visit): Reasons =>
  Object.fromEntries(
    form.texts().flatMap(([name, value]) => {
      const place = /^reason-(.+)$/u.exec(name)?.[1]
      return place === undefined ? [] : [[place, value.trim()] as const]
    }),
  )

/** Shows the post again with what is missing, where its author may still send it; else why not. */
async function notSent(visit: Visit, reasons: Reasons, refusal: Refusal | undefined): Promise<Response> {
  const examined = await examinePost(visit, visit.params['id'] ?? '')
  if (!examined) return notFound(visit)
  const decision = decide(postWorkflow, examined.subject, personIdOf(visit.viewer) ?? '', 'send')
  if (!decision.ok) return refused(visit, refusal ?? decision.refusal)
  return showPost(visit, examined, { answers: {}, reasons, errors: errorsIn(examined, reasons) })
}

const errorsIn = ({ checked }: Examined, reasons: Reasons): FieldErrors =>
  Object.fromEntries(
    overridesOf(checked, reasons).flatMap(({ place, sentence, reason }) => {
      if (reason === '') return [[reasonField(place), `Change it, or say why it can stay: ${sentence}`]]
      return isTooLong(reason)
        ? [[reasonField(place), `Shorten the reason to ${longestReason} characters.`]]
        : []
    }),
  )
