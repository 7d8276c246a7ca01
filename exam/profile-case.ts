// One labelled profile of the exam, and how it is examined.
import { z } from 'zod'

import { checkProfile } from '../src/checks/profile/check-profile.ts'
import type { Label } from './exam-case.ts'
import type { Examined } from './marks.ts'
import { profilesBegin, readLines, refuseDoubles } from './read-lines.ts'

const profileLine = z.strictObject({
  id: z.string().min(1),
  /** Rules are tuned on one half and reported on the other, never the reverse. */
  half: z.enum(['tune', 'report']),
  handle: z.string(),
  display_name: z.string(),
  bio: z.string(),
  school: z.string().default('Oakfield Primary School'),
  /** What a careful reader would ask to change; none where the profile may stay as it is. */
  expected: z.array(z.enum(['school-name-in-profile', 'missing-disclaimer'])),
})

export type ProfileCase = z.infer<typeof profileLine>

/** Every profile of the folder's `profiles-*.jsonl`. Throws where a line is wrong or an id stands twice. */
export function readProfiles(folder: string): ProfileCase[] {
  const cases = readLines(folder, (name) => name.startsWith(profilesBegin)).map((line) =>
    profileLine.parse(line),
  )
  refuseDoubles(cases.map(({ id }) => id))
  return cases
}

/** The profile with what was found in it, marked like a post: what is expected stands for the whole profile, wherever it was found. */
export function examineProfile({
  id,
  half,
  handle,
  display_name,
  bio,
  school,
  expected,
}: ProfileCase): Examined {
  const findings = expected.map((kind): Label => ({ kind, start: -1, end: Number.MAX_SAFE_INTEGER }))
  return {
    one: { id, half, text: `${handle}\n${display_name}\n${bio}`, findings },
    findings: checkProfile({ handle, displayName: display_name, bio }, { name: school }),
  }
}
