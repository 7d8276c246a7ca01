// The words and tables that the generated documents share.

/** "a, b or c" */
export const either = (names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** Who may take an action, in words: "the line manager, else the headteacher". */
export function whoActs(by, nameOf) {
  if ('anyone' in by) return 'anyone'
  return 'any' in by
    ? either(by.any.map(nameOf))
    : by.first.map((each) => [each].flat().map(nameOf).join(' or ')).join(', else ')
}

export const clauseWords = (clause) => parts[clause] ?? `§${clause}`
const parts = { 'App.1': 'Appendix 1', cover: 'Cover sheet' }

/** A Markdown table with its columns in line, as the formatter wants it. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => [...row[at]].length)))
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  const [first, ...others] = cells
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n')
}

/** Stands at the head of each generated document. */
export const generated = '<!-- Written by `npm run docs` from the program’s own tables: change those. -->'
