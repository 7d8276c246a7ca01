// `gatepost check-profile`: holds a file of private profiles against section 8 of the policy, without a database.
import { parseArgs } from 'node:util'

import { checkProfile } from '../profile/check-profile.ts'
import { complaints } from './complaints.ts'
import { readProfile } from './read-line.ts'
import type { ProfileLine } from './read-line.ts'
import { tellLines } from './tell-lines.ts'

/** As the usage shows it. */
export const checkProfileUsage = 'gatepost check-profile --school NAME --input PROFILES.jsonl [--json]'

/** Gives the exit code: 0, 1 where a line or file could not be read, 2 where the words of the command are wrong. */
export async function checkProfileCommand(words: readonly string[]): Promise<number> {
  const { complain, count } = complaints()
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        school: { type: 'string' },
        input: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const { school, input, json } = values
    if (school === undefined || input === undefined) throw new TypeError('--school and --input are needed.')
    const examine = ({ handle, display_name: displayName, bio, id }: ProfileLine) => ({
      id: id ?? handle,
      text: '',
      findings: checkProfile({ handle, displayName, bio }, { name: school }),
    })
    await tellLines({ input, json, read: readProfile, examine, complain })
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    if (error instanceof TypeError) process.stderr.write(`Usage: ${checkProfileUsage}\n`)
    return error instanceof TypeError ? 2 : 1
  }
  return count() > 0 ? 1 : 0
}
