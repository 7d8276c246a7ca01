// Reads one line of JSON as a post or a profile; what is missing counts as empty, what is wrong is said.
import { z } from 'zod'

const id = z.union([z.string(), z.number()])
const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const list = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish()
  .transform((value) => value ?? [])
const author = z.object({ name: words, position: words }).nullish()
const context = z
  .object({
    audience: list,
    author,
    school: words,
    school_contacts: list,
    pupils_contribute: z.boolean().nullish(),
  })
  .nullish()

const post = z.object({ id, text: words, images: list, context })
const profile = z.object({ handle: words, display_name: words, bio: words, id: id.nullish() })

export type PostLine = z.infer<typeof post>
export type ProfileLine = z.infer<typeof profile>
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string }

function readAs<Value>(schema: z.ZodType<Value>, line: string): Read<Value> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { ok: false, problem: 'this is not JSON; each line must be one JSON object.' }
  }
  const read = schema.safeParse(parsed)
  if (read.success) return { ok: true, value: read.data }
  const [issue] = read.error.issues
  const where = issue?.path.join('.') ?? ''
  return {
    ok: false,
    problem: `${where === '' ? 'the line' : `“${where}”`} is not as it must be (${issue?.message}).`,
  }
}

export const readPost = (line: string): Read<PostLine> => readAs(post, line)
export const readProfile = (line: string): Read<ProfileLine> => readAs(profile, line)
