// The name of a year group as people say it.

/** “4” is Year 4, and “R” or “0” is Reception; anything else stays as it is. */
export function yearName(text: string): string {
  const year = text.trim()
  if (/^(?:r|rec|0+|kg)$/iu.test(year)) return 'Reception'
  return /^\d{1,2}$/u.test(year) ? `Year ${Number(year)}` : year
}
