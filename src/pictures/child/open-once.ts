// Asks a new process one thing: a file that is opened can do nothing to the next one.
import { openingLimits, type Limits } from './child-limits.data.ts'
import { openChild } from './open-child.ts'
import type { Answer, Given, TaskName } from './task.ts'

/** A process that took too much or broke is a refusal too: the file is to blame. */
export async function askOnce<Name extends TaskName>(
  task: Name,
  given: Given[Name],
  limits: Limits = openingLimits,
): Promise<Answer<Name>> {
  const child = openChild(limits)
  const answer = await child.ask(task, given)
  child.end()
  if (answer.ok || !('ended' in answer)) return answer
  return { ok: false, sentence: tooHard }
}

export const tooHard =
  'That picture takes too much to open, so it may be damaged or made to do harm. Save it anew, or choose another.'
