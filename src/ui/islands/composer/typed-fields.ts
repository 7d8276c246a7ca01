// The fields of the form of a post: what is typed in them, and how a tap changes it.
import type { Finding } from '../../../checks/finding.ts'
import type { Field } from './mirror.tsx'

/** The field of each part of a post, by the name of the part. */
export type Fields = ReadonlyMap<string, Field>

const names = { title: 'title', body: 'body', alt: 'picture-alt' }

export function fieldsOf(form: HTMLFormElement): Fields {
  const fields = Object.entries(names).flatMap(([part, name]): [string, Field][] => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? [[part, field]] : []
  })
  return new Map(fields)
}

/** What the server is asked about; its names begin with a line, so that nothing of it is ever kept. */
export function questionOf(form: HTMLFormElement, fields: Fields): URLSearchParams {
  const picture = form.elements.namedItem('picture')
  const out = form.elements.namedItem('picture-out')
  const chosen = picture instanceof HTMLInputElement && (picture.files?.length ?? 0) > 0
  const taken = out instanceof HTMLInputElement && out.checked
  return new URLSearchParams([
    ...[...fields.values()].map((field): [string, string] => [`_${field.name}`, field.value]),
    ['_picture', chosen ? 'new' : taken ? 'out' : ''],
  ])
}

/** Writes as if it had been typed, so that whatever listens to the field hears of it. */
export function writeInto(field: Field, words: string, { start, end }: Pick<Finding, 'start' | 'end'>): void {
  field.setRangeText(words, start, end, 'select')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export function showIn(field: Field, { start, end }: Pick<Finding, 'start' | 'end'>): void {
  field.focus()
  field.setSelectionRange(start, end)
}
