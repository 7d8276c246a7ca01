// Asks after a pause, and hears only the answer to the last question: what comes late, or out of order, is passed over.

export interface Asking<Question, Answer> {
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  /** Undefined where nobody answered. */
  hear: (answer: Answer | undefined, question: Question) => void
  /** Milliseconds without a new question before it is asked. */
  pause: number
}

export interface Asker<Question> {
  /** Asks after the pause, in place of what was to be asked before. */
  soon: (question: Question) => void
  /** Asks nothing any more. */
  stop: () => void
}

export function newestAnswer<Question, Answer>({
  ask,
  hear,
  pause,
}: Asking<Question, Answer>): Asker<Question> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined
  const stop = () => {
    clearTimeout(waiting)
    asked?.abort()
  }
  const now = async (question: Question) => {
    const own = new AbortController()
    asked = own
    const answer = await ask(question, own.signal).catch(() => undefined)
    if (!own.signal.aborted) hear(answer, question)
  }
  const soon = (question: Question) => {
    stop()
    waiting = setTimeout(() => void now(question), pause)
  }
  return { soon, stop }
}
