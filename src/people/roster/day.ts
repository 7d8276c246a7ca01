// Dates as schools' systems export them: 2017-03-04, 04/03/2017, 4 March 2017.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date like 2017-03-04; undefined for what is none. The day stands before the month, as it does in Britain. */
export function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/u.exec(text)
  if (british) return day(british[3], british[2], british[1])
  const words = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})$/iu.exec(text)
  return words
    ? day(words[3], String(months.indexOf((words[2] ?? '').toLowerCase()) + 1), words[1])
    : undefined
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined
}

/** Why a date of birth can't be right, or undefined. An empty one is none of our business. */
export function wrongWithBirth(text: string, today: string): string | undefined {
  if (text === '') return undefined
  const born = dayOf(text)
  if (born === undefined) return `“${text.slice(0, 40)}” is not a date of birth.`
  if (born > today) return `The date of birth ${born} is in the future.`
  return born < '1900-01-01' ? `The date of birth ${born} can’t be right.` : undefined
}
