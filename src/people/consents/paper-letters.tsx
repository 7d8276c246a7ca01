// Letters on paper, a page each: the address of the link as a square for the phone, and to type.
import { encode } from 'uqr'

import { linkAsksDays } from '../../policy/consents.data.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import type { PaperLetter } from './letters.ts'

export interface PaperView {
  letters: readonly PaperLetter[]
  mailed: number
  school: string
  /** The address of the program, without a slash at the end. */
  origin: string
}

export const PaperLettersPage = ({ letters, mailed, school, origin }: PaperView) => (
  <>
    <PageTitle
      lead={
        letters.length > 0
          ? 'Print this page now: for safety the links are kept nowhere, so it can’t be shown again.'
          : undefined
      }
    >
      Letters to families
    </PageTitle>
    <Card>
      <p class="govuk-body">
        Sent by e-mail: {mailed}. To be printed: {letters.length}.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/consents">
          Back to what families agree to
        </a>
      </p>
    </Card>
    {letters.map(({ carer, path }) => (
      <section class="gp-ask">
        <p>{words.letter.dear(carer)},</p>
        <p>{words.letter.line(school)}</p>
        <p>{words.letter.scan}</p>
        <Square text={origin + path} />
        <p class="gp-ask__address">{origin + path}</p>
        <p>{words.letter.days(linkAsksDays)}</p>
        <p>{words.letter.why}</p>
      </section>
    ))}
  </>
)

/** A QR code as one path. Source: ISO/IEC 18004, four modules of quiet around. */
function Square({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="gp-ask__square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="The link as a QR code">
      <path d={path} />
    </svg>
  )
}
