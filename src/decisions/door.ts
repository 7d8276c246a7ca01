// The one door: every change of state in the program passes here. Lock, decide, move, take effect, write the ledger: all in one transaction.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { decide } from '../policy/decide.ts'
import { inWhosePlace } from '../policy/in-their-place.ts'
import type { Action, By, Refusal, Subject, Workflow } from '../policy/workflow.ts'
import { append, type Detail } from './ledger.ts'
import { signatureRefusal, type Signature } from './signature.ts'

/** What an action is given: what the person typed, and, where it is asked, a reason or a signature. */
export interface Deed<Input> {
  input: Input
  reason?: string
  signature?: Signature
}

/** What an effect may do: work in the same transaction, then say what stands in the ledger, or refuse after all. */
export type Effect<State extends string, Facts, Input> = (
  sight: Sight,
  subject: Subject<State, Facts>,
  deed: Deed<Input>,
) => Promise<Effected>
export type Effected = { ok: true; detail?: Detail; version?: number } | { ok: false; refusal: Refusal }

/** A workflow wired to its table. `Inputs` says what each action is given; an action not in it is given nothing. */
export interface Room<
  State extends string,
  Name extends string,
  Facts,
  Inputs extends Partial<Record<Name, unknown>>,
> {
  workflow: Workflow<State, Name, Facts>
  /** Reads the subject with its row locked; undefined where the viewer sees none. Given a new id, an empty subject. */
  load: (sight: Sight, id: string) => Promise<Subject<State, Facts> | undefined>
  /** Writes the new state. For an action from nothing, the effect has inserted the row. */
  move: (sight: Sight, id: string, to: State, version: number) => Promise<void>
  effects: { [A in Name]?: Effect<State, Facts, A extends keyof Inputs ? Inputs[A] : undefined> }
}

export type Outcome =
  | { ok: true; version: number }
  | { ok: false; refusal: Refusal }
  | { ok: false; unknown: true }

/** Does one action upon one subject, or says why not. Nothing is written on a refusal; the caller then rolls back. */
export async function act<
  State extends string,
  Name extends string,
  Facts,
  Inputs extends Partial<Record<Name, unknown>>,
  A extends Name,
>(
  sight: Sight,
  room: Room<State, Name, Facts, Inputs>,
  id: string,
  action: A,
  deed: Deed<A extends keyof Inputs ? Inputs[A] : undefined>,
): Promise<Outcome> {
  const subject = await room.load(sight, id)
  if (!subject) return { ok: false, unknown: true }
  const decision = decide(room.workflow, subject, personIdOf(sight.viewer) ?? '', action)
  if (!decision.ok) return decision
  const { row } = decision
  const lacking = lacks(sight, row, deed)
  if (lacking) return { ok: false, refusal: lacking }
  const effected: Effected = (await room.effects[action]?.(sight, subject, deed)) ?? { ok: true }
  if (!effected.ok) return effected
  const version = effected.version ?? subject.version
  await room.move(sight, id, row.to, version)
  await append(sight, {
    action,
    done: row.done,
    clause: row.clause,
    subject: { kind: room.workflow.name, id, version },
    from: subject.state,
    to: row.to,
    detail: {
      ...placeOf(sight, row.by, subject),
      ...(deed.reason ? { reason: deed.reason } : {}),
      ...(row.signs && deed.signature ? { signed: row.signs, typedName: deed.signature.typedName } : {}),
      ...effected.detail,
    },
  })
  return { ok: true, version }
}

/** What stands in the ledger where somebody acts in another's place. */
function placeOf<State extends string, Facts>(
  { viewer }: Sight,
  by: By,
  subject: Subject<State, Facts>,
): Detail {
  const inPlaceOf = inWhosePlace(by, subject, personIdOf(viewer) ?? '')
  return inPlaceOf === undefined ? {} : { inPlaceOf }
}

function lacks<State extends string, Name extends string, Facts>(
  { viewer, now }: Sight,
  row: Action<State, Name, Facts>,
  deed: Deed<unknown>,
): Refusal | undefined {
  if (row.asks === 'reason' && !deed.reason?.trim())
    return { sentence: 'Say why, so that the other person knows what to do.', clause: row.clause }
  if (!row.signs) return undefined
  return viewer.kind === 'person'
    ? signatureRefusal(viewer, deed.signature, now, row.clause)
    : { sentence: 'Sign in first, so that you can sign this.', clause: row.clause }
}
