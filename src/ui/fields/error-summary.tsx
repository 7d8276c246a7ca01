// The list of a form's errors at the top of its page.
import { ErrorSummary as Summary } from '../components/error-summary.tsx'

/** What is wrong with a form: a sentence for each field's name, in the order of the page. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

/** Links each error to its field, whose id is its name; nothing where nothing is wrong. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const errorList = Object.entries(errors).flatMap(([name, text]) =>
    text ? [{ text, href: `#${name}` }] : [],
  )
  return errorList.length > 0 ? <Summary title="There is a problem" errorList={errorList} /> : null
}
