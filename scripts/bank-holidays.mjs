// Writes src/policy/bank-holidays.data.ts from the package date-holidays, since that takes 20 MB and a fifth of a second to load.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import Holidays from 'date-holidays'

const codes = { england: 'ENG', wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR' }
const [firstYear, lastYear] = [2024, 2045]

/** The bank holidays of a nation that fall on a weekday, by date. */
function bankHolidaysOf(nation) {
  const source = new Holidays('GB', codes[nation])
  const days = []
  for (let year = firstYear; year <= lastYear; year += 1)
    for (const { date, name, type } of source.getHolidays(year, 'en')) {
      const day = date.slice(0, 10)
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      if ((type === 'public' || type === 'bank') && weekday % 6 !== 0)
        days.push([day, name.replaceAll("'", '’')])
    }
  return days.sort(([one], [other]) => one.localeCompare(other))
}

const listOf = (nation) => {
  const days = bankHolidaysOf(nation).map(([date, name]) => `    '${date}': '${name}',`)
  return `  '${nation}': {\n${days.join('\n')}\n  },`
}

await writeFile(
  fileURLToPath(new URL('../src/policy/bank-holidays.data.ts', import.meta.url)),
  `// The bank holidays that fall on a weekday. Source: the package date-holidays 3.37.0 (made by scripts/bank-holidays.mjs).
import type { Nation } from './nations.data.ts'

/** The last day that the list knows. A holiday proclaimed for one year alone is a closure of the school until the next list. */
export const bankHolidaysUntil = '${lastYear}-12-31'

export const bankHolidays: Readonly<Record<Nation, Readonly<Record<string, string>>>> = {
${Object.keys(codes).map(listOf).join('\n')}
}
`,
)
