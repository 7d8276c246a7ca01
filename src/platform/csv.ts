// Writes a table as a file that spreadsheets open, and in which they run nothing. Source: RFC 4180; OWASP, CSV injection.

/** A spreadsheet runs what begins like a formula, so an apostrophe keeps it a text. */
const cell = (text: string): string =>
  `"${(/^[\s'"]*[=+\-@|%]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Rows of cells, each line ended by CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** The answer of a visit that takes a table along. `name`: letters, digits and hyphens. */
export const csvAnswer = (csv: string, name: string): Response =>
  new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
