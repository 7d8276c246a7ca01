// `gatepost check`: holds a file of posts against a roster, without a database.
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { check } from '../check.ts'
import type { Context, Roster } from '../context.ts'
import type { Finding } from '../finding.ts'
import { complaints } from './complaints.ts'
import type { PictureFound } from './picture-found.ts'
import { readPost } from './read-line.ts'
import type { PostLine } from './read-line.ts'
import { readRoster } from './read-roster.ts'
import { tellLines } from './tell-lines.ts'

/** As the usage shows it. */
export const checkUsage = 'gatepost check --roster ROSTER.csv --input POSTS.jsonl [--json]'

/** A post by a pupil: “Year 5 pupil”, but no student teacher and no pupil premium lead. */
const isPupil = (position: string): boolean =>
  /\b(?:pupil|student)s?\b(?! (?:teacher|premium|support|welfare|wellbeing|services|data|council lead))/iu.test(
    position,
  )

function contextOf({ context }: PostLine, roster: Roster): Context {
  return {
    audience: context?.audience ?? [],
    author: context?.author ?? { name: '', position: '' },
    school: context?.school ?? '',
    schoolContacts: context?.school_contacts ?? [],
    roster,
    pupilsContribute: context?.pupils_contribute ?? isPupil(context?.author?.position ?? ''),
  }
}

/** Looks at the picture of a file, for what the checks find in it. */
export type LookAtPicture = (
  file: string,
  image: string,
  context: Context,
) => Promise<
  | { readonly ok: true; readonly findings: readonly PictureFound[] }
  | { readonly ok: false; readonly problem: string }
>

/** Gives the exit code: 0, 1 where a line or file could not be read, 2 where the words of the command are wrong. */
export async function checkCommand(words: readonly string[], lookAtPicture: LookAtPicture): Promise<number> {
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
    const examine = async (post: PostLine) => {
      const { id, text, images } = post
      const context = contextOf(post, roster)
      const findings: (Finding | PictureFound)[] = check({ text }, context)
      for (const image of images) {
        const looked = await lookAtPicture(resolve(dirname(input), image), image, context)
        if (looked.ok) findings.push(...looked.findings)
        else complain(`${id}, ${image}: ${looked.problem}`)
      }
      return { id, text, findings }
    }
    await tellLines({ input, json, read: readPost, examine, complain })
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    if (error instanceof TypeError) process.stderr.write(`Usage: ${checkUsage}\n`)
    return error instanceof TypeError ? 2 : 1
  }
  return count() > 0 ? 1 : 0
}
