// A letter as it travels: its words as plain text, and the same as a page without anything from elsewhere.
import { render } from 'preact-render-to-string'

import type { Mailbox } from './mailbox.ts'

/** A letter with all that was looked up for it. */
export interface Addressed {
  id: string
  to: Mailbox
  /** The school's name. */
  school: string
  subject: string
  lines: readonly string[]
  /** The whole address of the page that it leads to. */
  link: string | undefined
  why: string
  writtenAt: Date
}

export interface Message {
  /** The same at each try, so that a letter which came twice shows as one. */
  messageId: string
  from: Mailbox
  to: Mailbox
  subject: string
  text: string
  html: string
  date: Date
}

/** `from` without a name takes the school's. */
export function messageOf(letter: Addressed, from: Mailbox): Message {
  return {
    messageId: `<${letter.id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
    from: { name: from.name || letter.school, address: from.address },
    to: letter.to,
    subject: letter.subject,
    text: textOf(letter),
    html: `<!doctype html>${render(<LetterPage {...letter} />)}`,
    date: letter.writtenAt,
  }
}

/** The line "-- " begins what mail programs show as a footer. Source: RFC 3676 §4.3. */
const textOf = ({ lines, link, why, school }: Addressed): string =>
  `${[...lines, ...(link === undefined ? [] : [link])].join('\n\n')}\n\n-- \n${school}\n${why}`

const style = `body { font: 1rem/1.5 sans-serif; color: #0b0c0c; max-width: 38rem; margin: 1.5rem auto; padding: 0 1rem }
footer { border-top: 1px solid #b1b4b6; margin-top: 2rem; color: #505a5f; font-size: 0.875rem }`

function LetterPage({ subject, lines, link, why, school }: Addressed) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
        <style>{style}</style>
      </head>
      <body>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
        {link !== undefined && (
          <p>
            <a href={link}>{link}</a>
          </p>
        )}
        <footer>
          <p>
            {school}
            <br />
            {why}
          </p>
        </footer>
      </body>
    </html>
  )
}
