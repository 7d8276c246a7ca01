// Reads the boxes of the redaction page: those that it offered, what was ticked, and one that is to be added.
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { Redacting, Redaction } from '../../schema/stored-picture.ts'
import { boxOf, keyOf, partOf, ways, type Marked, type Size } from '../../ui/redaction/box.ts'
import { numbers, quarters } from './add-box.tsx'

/** So many boxes at most: more than the faces of a whole school in one picture. */
const most = 500

const howOf = (form: FormFields, key: string): Redacting =>
  ways.find(({ value }) => value === form.text(`how-${key}`))?.value ?? 'cover'

/** What is to be made unrecognisable. */
export const ticked = (form: FormFields): Redaction[] =>
  form
    .all('box')
    .slice(0, most)
    .flatMap((key) => {
      const box = boxOf(key)
      return box ? [{ box, how: howOf(form, key) }] : []
    })

/** The list as it stood on the page, with what was ticked in it. */
export function offered(form: FormFields): Marked[] {
  const chosen = new Set(form.all('box'))
  return form
    .all('offered')
    .slice(0, most)
    .flatMap((line) => {
      const [key = '', ...label] = line.split(' ')
      const box = boxOf(key)
      return box ? [{ box, how: howOf(form, key), label: label.join(' '), ticked: chosen.has(key) }] : []
    })
}

export type Added = { ok: true; marked: Marked } | { ok: false; sentence: string }

export function added(form: FormFields, size: Size): Added {
  const quarter = form.text('quarter')
  const known = Object.entries(quarters).find(([name]) => name === quarter)?.[1]
  const part = known ? known.part : quarter === 'numbers' ? typedPart(form) : undefined
  if (!part) return { ok: false, sentence: quarter === 'numbers' ? outside : chooseOne }
  return {
    ok: true,
    marked: { box: partOf(part, size), how: 'cover', label: known?.text ?? 'Your own box', ticked: true },
  }
}

const chooseOne = 'Say where the box is: in a quarter, or somewhere else.'
const outside = 'Give four whole numbers from 0 to 100, so that the box lies in the picture.'

function typedPart(form: FormFields): [number, number, number, number] | undefined {
  const [left, top, width, height] = numbers.map(({ name }) => {
    const typed = form.text(name).trim().replace(/%$/u, '')
    return /^\d{1,3}$/u.test(typed) ? Number(typed) : undefined
  })
  if (left === undefined || top === undefined || !width || !height) return undefined
  return left + width <= 100 && top + height <= 100 ? [left, top, width, height] : undefined
}

/** Each box once, those that stood there first. */
export const withAdded = (marked: readonly Marked[], one: Marked): Marked[] =>
  marked.some(({ box }) => keyOf(box) === keyOf(one.box)) ? [...marked] : [...marked, one]
