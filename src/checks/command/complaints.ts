// Tells on the error stream what could not be read, and counts it for the exit code.

/** A new counter: `complain` prints a line, `count` says how many there were. */
export function complaints(): { complain: (problem: string) => void; count: () => number } {
  let told = 0
  return {
    complain: (problem) => {
      told += 1
      process.stderr.write(`${problem}\n`)
    },
    count: () => told,
  }
}
