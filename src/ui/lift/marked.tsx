// A text with the places marked that a check found; each mark leads to its finding.
import type { ComponentChildren } from 'preact'

export type Mark = {
  /** The id of the finding's element on the same page. */
  id: string
  /** What was found, in a few words: "home phone number". */
  label: string
}

/** A piece of the text, in order; a piece that several findings cover bears several marks. */
export type Segment = { text: string; marks: readonly Mark[] }

/** Shows the text as it was typed. Screen readers hear each mark's label, which sighted people find at the finding. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return (
    <div class="gp-marked">
      {segments.map(({ text, marks: [first, ...others] }) =>
        first ? (
          <MarkedPiece to={first.id} label={[first, ...others].map(({ label }) => label).join(', ')}>
            {text}
          </MarkedPiece>
        ) : (
          text
        ),
      )}
    </div>
  )
}

function MarkedPiece({ to, label, children }: { to: string; label: string; children: ComponentChildren }) {
  return (
    <mark class="gp-mark">
      <a href={`#${to}`}>
        {children}
        <span class="govuk-visually-hidden"> (marked: {label})</span>
      </a>
    </mark>
  )
}
