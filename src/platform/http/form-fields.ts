// What a browser posted, read once: texts as typed, and files.

export interface FormFields {
  /** The text of a field, or '' where the form came without it. */
  text: (name: string) => string
  /** Whether the form came with this field at all. */
  has: (name: string) => boolean
  /** All values of a field, as of tick boxes. */
  all: (name: string) => string[]
  file: (name: string) => File | undefined
  /** Every text field in order, for giving the typing back. */
  texts: () => [string, string][]
}

/** Forms take up to two million bytes. */
export const formLimit = 2_000_000

export const noFields: FormFields = fieldsOf([])

/** Reads a posted form; a body that is no form reads as an empty one. */
export async function readForm(request: Request): Promise<FormFields> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('application/x-www-form-urlencoded'))
    return fieldsOf([...new URLSearchParams(await request.text())])
  if (!type.startsWith('multipart/form-data')) return noFields
  const data = await request.formData().catch(() => new FormData())
  return fieldsOf([...data.entries()])
}

/** The fields of a form, from its parts in order. */
export function fieldsOf(entries: [string, string | File][]): FormFields {
  const texts = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, asTyped(value)]] : [],
  )
  const all = (name: string) => texts.filter(([each]) => each === name).map(([, value]) => value)
  return {
    all,
    has: (name) => all(name).length > 0,
    text: (name) => all(name)[0] ?? '',
    file: (name) => {
      const value = entries.find(([each, file]) => each === name && typeof file !== 'string')?.[1]
      return typeof value === 'object' && value.size > 0 ? value : undefined
    },
    texts: () => texts.filter(([name]) => !name.startsWith('_')),
  }
}

/** Browsers end lines with CR LF; PostgreSQL holds no NUL; a lone surrogate is no character. All else stays as typed. */
const asTyped = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()
