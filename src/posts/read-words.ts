// What was typed into the form of a post, and what is wrong with it.
import { longestAnswer } from '../decisions/longest-answer.ts'
import type { FormFields } from '../platform/http/form-fields.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import type { Words } from './post.ts'

/** A title in characters: longer ones are no titles. */
const longestTitle = 120

export function readWords(form: FormFields): { words: Words; errors: FieldErrors } {
  const words = { title: form.text('title').trim(), body: form.text('body').trim() }
  const errors = {
    ...wrongWith('title', words.title, 'Give the post a title.', longestTitle),
    ...wrongWith('body', words.body, 'Write what you want to tell.', longestAnswer),
  }
  return { words, errors }
}

function wrongWith(name: 'title' | 'body', text: string, empty: string, longest: number): FieldErrors {
  if (text === '') return { [name]: empty }
  if (text.length <= longest) return {}
  const called = name === 'title' ? 'the title' : 'the text'
  return { [name]: `Shorten ${called} to ${longest.toLocaleString('en-GB')} characters.` }
}
