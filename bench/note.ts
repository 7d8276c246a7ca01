// Says what is being measured while it takes its time, apart from the figures themselves.

export const note = (line: string): void => void process.stderr.write(`… ${line}\n`)
