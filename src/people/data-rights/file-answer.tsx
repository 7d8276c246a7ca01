// A person's file as they get it: JSON for a machine, a readable page for everybody, and the same on the screen.
import { render } from 'preact-render-to-string'

import { Details } from '../../ui/components/details.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import type { FilePart, PersonFile } from './person-file.ts'

/** What everybody is told alike about what is not in the file. */
export const whatIsNotInIt =
  'Other people are left out, and so is what the law keeps from a file like this, such as the school’s safeguarding records. Whether there is any, the file does not say. If you are not content with it, tell the school, or the Information Commissioner at ico.org.uk.'

export const fileAnswer = (file: PersonFile, school: string, zone: string, type: 'json' | 'html'): Response =>
  new Response(type === 'json' ? asJson(file, school) : asPage(file, school, zone), {
    headers: {
      'content-type': type === 'json' ? 'application/json' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="personal-data.${type}"`,
      'cache-control': 'no-store',
    },
  })

const asJson = ({ about, madeAt, parts }: PersonFile, school: string): string =>
  JSON.stringify({ about, school, madeAt, note: whatIsNotInIt, parts }, undefined, 2)

const asPage = ({ about, madeAt, parts }: PersonFile, school: string, zone: string): string =>
  `<!doctype html>${render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Personal data of ${about}`}</title>
      </head>
      <body>
        <h1>Personal data of {about}</h1>
        <p>
          Held by {school}. Made on {moment(madeAt, zone)}.
        </p>
        <p>{whatIsNotInIt}</p>
        {parts.map((part) => (
          <section>
            <h2>{part.holds}</h2>
            <Rows part={part} zone={zone} />
          </section>
        ))}
      </body>
    </html>,
  )}`

/** The file on the screen: each part opens by itself, so that a long one stays readable. */
export const FileParts = ({ file, zone }: { file: PersonFile; zone: string }) => (
  <>
    {file.parts.map((part) => (
      <Details summary={`${part.holds} (${part.rows.length})`}>
        <Rows part={part} zone={zone} />
      </Details>
    ))}
  </>
)

const Rows = ({ part, zone }: { part: FilePart; zone: string }) => (
  <>
    <p class="govuk-hint">{part.kept}.</p>
    <ul class="govuk-list govuk-list--bullet">
      {part.rows.map((row) => (
        <li class="gp-typed">
          {Object.entries(row)
            .map(([label, value]) => `${label}: ${said(value, zone)}`)
            .join('; ')}
        </li>
      ))}
    </ul>
  </>
)

function said(value: unknown, zone: string): string {
  if (value instanceof Date) return moment(value, zone)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)) return plainDate(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((each) => said(each, zone)).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, each]) => `${key}: ${said(each, zone)}`)
      .join(', ')
  return String(value)
}
