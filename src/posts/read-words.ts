// What was typed into the form of a post, and what is wrong with it.
import { longestAnswer } from '../decisions/longest-answer.ts'
import type { FormFields } from '../platform/http/form-fields.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import type { Words } from './post.ts'

/** In characters: what is longer is no title, and no description that anybody listens to. */
const longestTitle = 120
const longestAlt = 500

/** `hasFile`: whether a picture came with it, which browsers forget when the page comes back. */
export function readWords(
  form: FormFields,
  hasFile: boolean,
): { words: Words; alt: string; errors: FieldErrors } {
  const words = { title: form.text('title').trim(), body: form.text('body').trim() }
  const alt = form.text('picture-alt').trim()
  const errors = {
    ...(words.title === ''
      ? { title: 'Give the post a title.' }
      : tooLong('title', words.title, longestTitle)),
    ...(words.body === ''
      ? { body: 'Write what you want to tell.' }
      : tooLong('body', words.body, longestAnswer)),
    ...tooLong('picture-alt', alt, longestAlt),
  }
  const again = hasFile && Object.keys(errors).length > 0
  return { words, alt, errors: again ? { ...errors, picture: chooseAgain } : errors }
}

const called = { title: 'the title', body: 'the text', 'picture-alt': 'the description' }

const tooLong = (name: keyof typeof called, text: string, longest: number): FieldErrors =>
  text.length > longest
    ? { [name]: `Shorten ${called[name]} to ${longest.toLocaleString('en-GB')} characters.` }
    : {}

const chooseAgain = 'Choose the picture again: browsers forget it when a page comes back.'
