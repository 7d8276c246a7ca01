// Reads a comment as it was typed, and says what is wrong with it.
import type { FormFields } from '../platform/http/form-fields.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { commentsEn as words } from '../ui/words/comments.en.ts'
import { longestComment } from './contribution.ts'
import { waysIn, type MayComment } from './may-comment.ts'

export interface TypedComment {
  text: string
  /** As what it is written; undefined where there is nothing to choose from, or nothing was chosen. */
  way: Audience | undefined
  errors: FieldErrors
}

export function readComment(form: FormFields, may: MayComment): TypedComment {
  const text = form.text('comment').trim()
  const ways = waysIn(may)
  const way = ways.length === 1 ? ways[0] : ways.find((each) => each === form.text('way'))
  const errors = {
    ...wrongWith(text),
    ...(ways.length > 1 && !way ? { way: words.chooseWay } : {}),
  }
  return { text, way, errors }
}

function wrongWith(text: string): FieldErrors {
  if (text === '') return { comment: words.empty }
  if (text.length <= longestComment) return {}
  return { comment: words.tooLong(longestComment.toLocaleString('en-GB')) }
}
