// The log: one line for each thing that the technician should know. Never a name, a text or a password.
export type Log = (line: string, error?: unknown) => void

export const consoleLog: Log = (line, error) => {
  process.stderr.write(`${line}\n`)
  if (error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`)
}
