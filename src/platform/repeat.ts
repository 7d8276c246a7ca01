// Does a piece of work again and again, with a pause between; never two at once, and a stop waits for the one at hand.

/** `pause` in milliseconds. `work` must not throw. Returns the stop. */
export function repeat(work: () => Promise<void>, pause: number): () => Promise<void> {
  let stopped = false
  let turn = Promise.resolve()
  let timer: NodeJS.Timeout
  const wait = () => {
    timer = setTimeout(() => {
      turn = takeTurn()
    }, pause)
  }
  const takeTurn = async () => {
    await work()
    if (!stopped) wait()
  }
  wait()
  return () => {
    stopped = true
    clearTimeout(timer)
    return turn
  }
}
