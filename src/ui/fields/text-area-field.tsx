// A question answered in sentences.
import { CharacterCount } from '../components/character-count.tsx'
import { Textarea } from '../components/textarea.tsx'
import { guidanceOf, labelOf } from './field.ts'
import type { FieldProps } from './field.ts'

export type TextAreaFieldProps = FieldProps & {
  value?: string | undefined
  /** Lines that show at once; 5 unless given. */
  rows?: number | undefined
  /** The most characters; shown and counted on the page, and to be checked where the form is read. */
  limit?: number | undefined
  spellcheck?: boolean | undefined
}

/** A text input of several lines, with a count when it has a limit. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { name, value, rows, limit, spellcheck } = props
  const shared = { ...guidanceOf(props), name, label: labelOf(props), value, rows, spellcheck }
  return limit ? <CharacterCount {...shared} maxlength={limit} /> : <Textarea {...shared} />
}
