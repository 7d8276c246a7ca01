// What was posted, without any picture in it: files are dropped before they are read, and what was pasted as letters is taken out.
import { takeOutPictures } from '../../checks/hidden-pictures.ts'
import { fieldsOf, type FormFields } from './form-fields.ts'

/** The program's own fields, which nobody is shown: the tokens of a form, a note of ours, a text that the browser sealed. */
const own = ['_once', '_kept', '_note', '_sealed']

export const withoutPictures = (form: FormFields): FormFields =>
  fieldsOf([
    ...own.flatMap((name) => form.all(name).map((value): [string, string] => [name, value])),
    ...form.texts().map(([name, text]): [string, string] => [name, takeOutPictures(text)]),
  ])
