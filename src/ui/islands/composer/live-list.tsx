// What was found in what is being typed, each with what one tap does about it.
import type { ComponentChildren } from 'preact'

import type { Finding } from '../../../checks/finding.ts'
import { Card } from '../../lift/card.tsx'
import { FindingList, type FoundIn } from '../../lift/finding-list.tsx'

export interface Mending {
  /** Puts words in the place of those found; '' takes them out. */
  replace: (part: string, finding: Finding, words: string) => void
  /** Leads to the words, or to the field that lacks them. */
  show: (part: string, finding: Finding) => void
  /** Undoes the last replacement; absent where there is none. */
  undo: (() => void) | undefined
}

export interface LiveListView {
  title: string
  parts: readonly FoundIn[]
  mending: Mending
}

export function LiveList({ title, parts, mending }: LiveListView) {
  const something = parts.some(({ findings }) => findings.length > 0)
  return (
    <Card title={title} id="found">
      {something ? (
        <FindingList
          parts={parts}
          beneath={(finding, { part, text }) => (
            <Remedies {...{ finding, part, mending }} words={text.slice(finding.start, finding.end)} />
          )}
        />
      ) : (
        <p class="govuk-body">Nothing found so far. The checks see much, and not all: read it once more.</p>
      )}
      {mending.undo && (
        <p class="gp-findings__undo">
          <Tap act={mending.undo}>Undo the last change</Tap>
        </p>
      )}
    </Card>
  )
}

type RemediesView = { finding: Finding; part: string; words: string; mending: Mending }

function Remedies({ finding, part, words, mending }: RemediesView) {
  const { replacement } = finding.remedy
  const show = () => mending.show(part, finding)
  return (
    <p class="gp-findings__taps">
      {replacement !== undefined && (
        <Tap act={() => mending.replace(part, finding, replacement)}>Write “{replacement}” instead</Tap>
      )}
      {replacement === undefined && words !== '' && (
        <Tap act={() => mending.replace(part, finding, '')}>
          Take it out<span class="govuk-visually-hidden">: {words}</span>
        </Tap>
      )}
      {words !== '' && (
        <Tap act={show}>
          Show it<span class="govuk-visually-hidden">: {words}</span>
        </Tap>
      )}
      {finding.kind === 'alt-text' && <Tap act={show}>Describe the picture</Tap>}
      {finding.kind === 'disclosure' && (
        <a class="govuk-link" href="/concern" target="_blank" rel="noopener">
          Tell the safeguarding lead now (opens in a new tab)
        </a>
      )}
    </p>
  )
}

const Tap = ({ act, children }: { act: () => void; children: ComponentChildren }) => (
  <button type="button" class="gp-link-button" onClick={act}>
    {children}
  </button>
)
