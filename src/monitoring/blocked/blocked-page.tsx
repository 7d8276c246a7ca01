// What the filter is to refuse, why and until when; the form by which it grows, and the lists that filters read.
import type { dateParts } from '../../platform/http/date-typed.ts'
import { blockedWorkflow, type BlockedAction } from '../../policy/blocked-service.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { services } from '../catalogue/services.data.ts'
import type { BlockedService } from './blocked-service.ts'
import { listFormatNames, listFormats } from './list-formats.data.ts'

export interface BlockedView {
  blocks: readonly BlockedService[]
  /** What the viewer may do with each, by its id, and with one that is not there yet. */
  may: ReadonlyMap<string, readonly BlockedAction[]>
  mayBlock: boolean
  value: (name: string) => string
  date: ReturnType<typeof dateParts>
  errors: FieldErrors
  once: string
  zone: string
}

export function BlockedPage(view: BlockedView) {
  const { blocks, errors, mayBlock } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="What the school’s filter is to refuse, and why. A block is in place when somebody has tested on a school device that it works.">
        The filter
      </PageTitle>
      <Card title="Blocked today">
        {blocks.length === 0 ? (
          <p class="govuk-body">Nothing is blocked by a decision of the school.</p>
        ) : (
          <Blocks {...view} />
        )}
      </Card>
      {mayBlock && <BlockForm {...view} />}
      {blocks.length > 0 && <Lists />}
    </>
  )
}

function Blocks(view: BlockedView) {
  const { blocks, zone } = view
  return (
    <ul class="gp-rows">
      {blocks.map((block) => {
        const { tone, label } = blockedWorkflow.states[block.state]
        return (
          <li class="gp-rows__row">
            <div>
              <p class="gp-rows__name">
                {block.name} <Pill tone={tone}>{label}</Pill>
              </p>
              <p class="gp-rows__note">{block.why}</p>
              <p class="gp-rows__note">
                {block.decidedBy}, {moment(block.decidedAt, zone)}
                {block.ends !== null && `. Until ${plainDate(block.ends)}`}
              </p>
              {block.testedAt && (
                <p class="gp-rows__note">
                  Tested by {block.testedBy}, {moment(block.testedAt, zone)}: {block.tested}
                </p>
              )}
              <details class="govuk-details">
                <summary class="govuk-details__summary">
                  <span class="govuk-details__summary-text">
                    Its domains<span class="govuk-visually-hidden">: {block.name}</span>
                  </span>
                </summary>
                <div class="govuk-details__text">{block.domains.join(', ')}</div>
              </details>
              <Deeds {...view} block={block} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Deeds({ may, once, block: { id, name }, errors, value }: BlockedView & { block: BlockedService }) {
  const deeds = may.get(id) ?? []
  const of = (field: string) => `${field}-${id}`
  return (
    <>
      {deeds.includes('confirm') && (
        <Form action={`/blocked/${id}/confirm`} once={once}>
          <TextField
            name={of('tested')}
            label={`How was it tested that ${name} is refused?`}
            hint="Such as “On a pupil’s laptop in Room 4: the filter’s page came”."
            value={value(of('tested'))}
            error={errors[of('tested')]}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            It is refused
          </Button>
        </Form>
      )}
      {deeds.includes('lift') && (
        <Form action={`/blocked/${id}/lift`} once={once}>
          <TextField
            name={of('reason')}
            label={`Why is ${name} not to be blocked any more?`}
            value={value(of('reason'))}
            error={errors[of('reason')]}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            Lift the block
          </Button>
        </Form>
      )}
    </>
  )
}

function BlockForm({ value, date, errors, once }: BlockedView) {
  return (
    <Card title="Block a service">
      <Form action="/blocked" once={once}>
        <SelectField
          name="service"
          label="Which service?"
          placeholder="Another, by its domain"
          value={value('service')}
          error={errors['service']}
          options={services
            .map(({ name }) => ({ value: name, text: name }))
            .toSorted((a, b) => a.text.localeCompare(b.text))}
        />
        <TextField
          name="domain"
          label="Or which domain?"
          hint="Such as example.com. It covers all names below it."
          value={value('domain')}
          error={errors['domain']}
          spellcheck={false}
          autocapitalize="none"
        />
        <TextField
          name="reason"
          label="Why?"
          hint="Staff can read this."
          value={value('reason')}
          error={errors['reason']}
        />
        <DateField
          name="ends"
          label="Until when?"
          hint="The last day. Leave it empty where it is for good."
          size="s"
          value={date}
          error={errors['ends']}
        />
        <Button preventDoubleClick>Block it</Button>
      </Form>
    </Card>
  )
}

function Lists() {
  return (
    <Card title="For whoever runs the filter">
      <p class="govuk-body">The list of today, as each filter reads it.</p>
      <ul class="gp-rows">
        {listFormatNames.map((name) => (
          <li class="gp-rows__row">
            <div>
              <p class="gp-rows__name">
                <a class="govuk-link" href={`/blocked/lists/${name}`} download={listFormats[name].file}>
                  {listFormats[name].label}
                </a>
              </p>
              <p class="gp-rows__note">{listFormats[name].use}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
