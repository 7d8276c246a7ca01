// What was found in a school's document, before anything of it is taken: clauses, places to fill in, references, the rest.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Scroll } from '../../ui/lift/scroll.tsx'
import { ReferencesCard } from '../guidance/references-card.tsx'
import type { Referred } from '../guidance/references-in.ts'
import { bracketsLeft } from '../text/check-wording.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { Again, InHandWarning } from '../versions/start-page.tsx'
import type { DocumentWording } from './document-wording.ts'
import { isBroken } from './piece-wording.ts'
import type { Slot, SlotKind } from './slot.ts'

export interface PreviewView {
  /** Of the file. */
  name: string
  wording: DocumentWording
  slots: readonly Slot[]
  references: readonly Referred[]
  inHand: PolicyVersion | undefined
  action: string
  once: string
}

const kinds: Record<SlotKind, string> = {
  text: 'Words',
  contact: 'A contact',
  number: 'A number',
  services: 'A list of services',
  'one-of': 'A choice',
}

export function PreviewPage({ name, wording, slots, references, inHand, action, once }: PreviewView) {
  const { clauses, leftOver } = wording
  const missing = clauses.filter(({ text }) => text === '').map(({ number }) => clauseTitle(number))
  const broken = bracketsLeft(clauses)
  return (
    <>
      <PageTitle
        caption={name}
        lead="Nothing is kept as your policy yet. Look through it, then accept it or go back."
      >
        What we found in your document
      </PageTitle>
      <InHandWarning inHand={inHand} />
      <Card title="Clauses" aside={`${clauses.length - missing.length} of ${clauses.length} found`}>
        {missing.length > 0 ? (
          <p>
            Your document has no {missing.join(', ')}. For each you take the model’s wording or write your
            own.
          </p>
        ) : (
          <p>Every clause and every part was found.</p>
        )}
      </Card>
      {broken.length > 0 && (
        <Card title="To be mended in the wording" aside={`${broken.length}`}>
          <ul class="govuk-list govuk-list--bullet">
            {broken.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </Card>
      )}
      <SlotsCard slots={slots.filter((slot) => !isBroken(slot))} />
      <ReferencesCard references={references} />
      <Card title="Without a place" aside={`${leftOver.length}`}>
        {leftOver.length === 0 && <p>Everything found its place.</p>}
        <ul class="govuk-list gp-left-over">
          {leftOver.map(({ text, line, why }) => (
            <li>
              <p class="gp-policy__clause">{text}</p>
              <p class="govuk-hint">
                Line {line}. {why}
              </p>
            </li>
          ))}
        </ul>
      </Card>
      <Form action={action} once={once}>
        <Again inHand={inHand} />
        <Button preventDoubleClick>Accept it as a draft</Button>
      </Form>
    </>
  )
}

const SlotsCard = ({ slots }: { slots: readonly Slot[] }) => (
  <Card title="To fill in, choose or confirm" aside={`${slots.length} places`}>
    <Scroll label="To fill in, choose or confirm">
      <Table
        head={[{ text: 'Where' }, { text: 'What it asks for' }, { text: 'In your document' }]}
        firstCellIsHeader
        rows={slots.map(({ clause, kind, text, problems }) => [
          { text: clause === null ? 'No clause' : clauseTitle(clause) },
          { text: kinds[kind] },
          { text: [text.length > 160 ? `${text.slice(0, 158)} …` : text, ...problems].join(' ') },
        ])}
      />
    </Scroll>
  </Card>
)
