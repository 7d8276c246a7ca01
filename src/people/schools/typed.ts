// Reads what was typed after a command: words, --options with a value, and --flags.
import { parseArgs } from 'node:util'

import type { Typed } from './tell-schools.ts'

const options = {
  json: { type: 'boolean' },
  end: { type: 'boolean' },
  host: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  school: { type: 'string', multiple: true },
} as const

/** `args`: all that stands behind the two words of the command. Undefined where an option is none of ours, or lacks its value. */
export function readTyped(args: readonly string[]): Typed | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const all = (name: string): readonly string[] =>
      name === 'host' || name === 'name' || name === 'school' ? (values[name] ?? []) : []
    return {
      words: positionals,
      json: values.json === true,
      option: (name) => all(name)[0],
      options: all,
      flag: (name) => name === 'end' && values.end === true,
    }
  } catch {
    // parseArgs throws upon what it does not know; the usage then says what there is.
    return undefined
  }
}
