// `gatepost check`: holds a file of posts against a roster, without a database.
import { parseArgs } from 'node:util'

import { check } from '../check.ts'
import type { Context, Roster } from '../context.ts'
import { complaints } from './complaints.ts'
import { readPost } from './read-line.ts'
import type { PostLine } from './read-line.ts'
import { readRoster } from './read-roster.ts'
import { tellLines } from './tell-lines.ts'

/** As the usage shows it. */
export const checkUsage = 'gatepost check --roster ROSTER.csv --input POSTS.jsonl [--json]'

function contextOf({ context }: PostLine, roster: Roster): Context {
  return {
    audience: context?.audience ?? [],
    author: context?.author ?? { name: '', position: '' },
    school: context?.school ?? '',
    schoolContacts: context?.school_contacts ?? [],
    roster,
  }
}

/** Gives the exit code: 0, 1 where a line or file could not be read, 2 where the words of the command are wrong. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const { complain, count } = complaints()
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        roster: { type: 'string' },
        input: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const { roster: rosterFile, input, json } = values
    if (rosterFile === undefined || input === undefined)
      throw new TypeError('--roster and --input are needed.')
    const roster = await readRoster(rosterFile, complain)
    let pictures = 0
    const examine = (post: PostLine) => {
      pictures += post.images.length
      if (pictures > 0 && pictures === post.images.length && post.images.length > 0)
        process.stderr.write('Pictures are not examined yet; only the text of each post is.\n')
      return { id: post.id, text: post.text, findings: check({ text: post.text }, contextOf(post, roster)) }
    }
    await tellLines({ input, json, read: readPost, examine, complain })
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    if (error instanceof TypeError) process.stderr.write(`Usage: ${checkUsage}\n`)
    return error instanceof TypeError ? 2 : 1
  }
  return count() > 0 ? 1 : 0
}
