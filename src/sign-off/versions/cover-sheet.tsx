// The cover sheet of a version, below its title: owner, purpose, who updated and approved it, and its days. And whom to ask.
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { Table } from '../../ui/components/table.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Scroll } from '../../ui/lift/scroll.tsx'
import { slots } from '../text/policy-slots.data.ts'
import { filled, slotsIn } from '../text/policy-text.ts'
import type { PolicyVersion } from './policy-version.ts'

export interface CoverView {
  version: PolicyVersion
  /** The name of whoever recorded the approval, where somebody did. */
  approver: string | undefined
  today: string
}

export function CoverSheet({ version, approver, today }: CoverView) {
  const { filling, minute, minutedOn, effectiveFrom, signBy, reviewOn, changedBy } = version
  const rows: [string, string | null | undefined | false][] = [
    ['Owner', filled('policy-owner', filling)],
    ['Purpose', version.clauses.find(({ number }) => number === '1.2')?.text],
    ['Updated by', changedBy],
    [
      'Approved',
      minutedOn &&
        `By the governors on ${plainDate(minutedOn)}: ${minute ?? ''}.${approver ? ` Recorded by ${approver}.` : ''}`,
    ],
    ['Counts from', effectiveFrom && plainDate(effectiveFrom)],
    ['To be signed by', signBy && plainDate(signBy)],
  ]
  return (
    <Card title="Cover sheet">
      <SummaryList
        classes="govuk-summary-list--no-border"
        rows={[
          ...rows.map(([key, text]) => text && { key: { text: key }, value: { text } }),
          reviewOn && {
            key: { text: 'Looked at again' },
            value: {
              text: (
                <>
                  {plainDate(reviewOn)} {reviewOn < today && <Pill tone="red">Overdue</Pill>}
                </>
              ),
            },
          },
        ]}
      />
    </Card>
  )
}

/** The slots that name somebody to turn to. */
const contacts = Object.entries(slots).flatMap(([name, { kind }]) => (kind === 'contact' ? [name] : []))

/** The contacts of the text in one place; where it names them in its own way, the words of its HR contact. */
export function WhomToAsk({ version }: { version: PolicyVersion }) {
  const asked = new Set(version.wording.flatMap(({ text }) => slotsIn(text)))
  const rows = contacts.flatMap((name) => {
    const text = asked.has(name) ? filled(name, version.filling) : undefined
    return text ? [{ label: slots[name]?.label ?? name, text }] : []
  })
  const hr = version.clauses.find(({ number }) => number === 'hr')?.text
  if (rows.length === 0 && !hr) return null
  return (
    <Card title="Whom to ask" id="whom-to-ask">
      {!asked.has('hr-contact') && hr && <p class="gp-policy__clause">{hr}</p>}
      {rows.length > 0 && (
        <dl class="gp-contacts">
          {rows.map(({ label, text }) => (
            <div>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

/** Every version that was approved, the newest first, with who updated it and its days. */
export const VersionsTable = ({ versions }: { versions: readonly PolicyVersion[] }) => (
  <Card title="Versions">
    <Scroll label="Versions">
      <Table
        firstCellIsHeader
        head={[
          { text: 'Version' },
          { text: 'Updated by' },
          { text: 'Approved on' },
          { text: 'Counts from' },
          { text: 'Looked at again' },
        ]}
        rows={versions.map(({ id, number, title, changedBy, minutedOn, effectiveFrom, reviewOn }) => [
          {
            text: (
              <a class="govuk-link" href={`/policy/versions/${id}`}>
                Version {number}: {title}
              </a>
            ),
          },
          { text: changedBy ?? 'Came with the program' },
          { text: minutedOn ? plainDate(minutedOn) : 'Not recorded' },
          { text: effectiveFrom ? plainDate(effectiveFrom) : '' },
          { text: reviewOn ? plainDate(reviewOn) : '' },
        ])}
      />
    </Scroll>
  </Card>
)
