// Proves that each component writes the HTML that govuk-frontend's own template writes, for every fixture it ships.
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'

import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { CharacterCount } from './character-count.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Details } from './details.tsx'
import { ErrorMessage } from './error-message.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { FileUpload } from './file-upload.tsx'
import { plain } from './fixture-html.test-support.ts'
import { fixturesOf, propsOf } from './fixture-options.test-support.ts'
import type { Fixture, Props } from './fixture-options.test-support.ts'
import { Hint } from './hint.tsx'
import { Input } from './input.tsx'
import { InsetText } from './inset-text.tsx'
import { Label } from './label.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Pagination } from './pagination.tsx'
import { Panel } from './panel.tsx'
import { PasswordInput } from './password-input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { SkipLink } from './skip-link.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'
import { Textarea } from './textarea.tsx'
import { WarningText } from './warning-text.tsx'

/** Written as a method, for which TypeScript lets a component ask for narrower props than a fixture's. */
type Port = { component(props: Props): ComponentChildren; adapt: (props: Props, options: Props) => Props }

const asTheyAre = (props: Props) => props
const textAsChildren = ({ text, ...rest }: Props) => ({ ...rest, children: text })

const ports: Record<string, Port> = {
  'back-link': { component: BackLink, adapt: textAsChildren },
  breadcrumbs: { component: Breadcrumbs, adapt: asTheyAre },
  button: { component: Button, adapt: textAsChildren },
  'character-count': { component: CharacterCount, adapt: asTheyAre },
  checkboxes: { component: Checkboxes, adapt: asTheyAre },
  'date-input': { component: DateInput, adapt: asTheyAre },
  details: { component: Details, adapt: textAsChildren },
  'error-message': { component: ErrorMessage, adapt: textAsChildren },
  'error-summary': {
    component: ErrorSummary,
    adapt: ({ description, ...rest }) => ({ ...rest, children: description }),
  },
  fieldset: { component: Fieldset, adapt: textAsChildren },
  'file-upload': { component: FileUpload, adapt: asTheyAre },
  hint: { component: Hint, adapt: textAsChildren },
  input: { component: Input, adapt: asTheyAre },
  'inset-text': { component: InsetText, adapt: textAsChildren },
  label: { component: Label, adapt: textAsChildren },
  'notification-banner': {
    component: NotificationBanner,
    // A banner's plain text is one sentence in the heading style; its HTML is set as it comes.
    adapt: ({ text, ...rest }, { html }) => (html ? { ...rest, children: text } : { ...rest, heading: text }),
  },
  pagination: { component: Pagination, adapt: asTheyAre },
  panel: { component: Panel, adapt: textAsChildren },
  'password-input': { component: PasswordInput, adapt: asTheyAre },
  radios: { component: Radios, adapt: asTheyAre },
  select: {
    component: Select,
    // One fixture leaves the items out, which our types forbid.
    adapt: (props) => ({ items: [], ...props }),
  },
  'skip-link': { component: SkipLink, adapt: textAsChildren },
  'summary-list': { component: SummaryList, adapt: asTheyAre },
  table: { component: Table, adapt: asTheyAre },
  tag: { component: Tag, adapt: textAsChildren },
  'task-list': { component: TaskList, adapt: asTheyAre },
  textarea: { component: Textarea, adapt: asTheyAre },
  'warning-text': { component: WarningText, adapt: textAsChildren },
}

/** Fixtures that our components do not reproduce, each with its reason. */
const skipped: readonly { component: string; fixture: string; reason: string }[] = []

function render(port: Port, { options }: Fixture): string {
  return renderToString(<>{port.component(port.adapt(propsOf(options), options))}</>)
}

function skippedOf(component: string): string[] {
  return skipped.filter((entry) => entry.component === component).map(({ fixture }) => fixture)
}

describe.each(Object.entries(ports))('GOV.UK %s', (name, port) => {
  const fixtures = fixturesOf(name)
  const compared = new Set<Fixture>()

  it.each(fixtures.filter((fixture) => !skippedOf(name).includes(fixture.name)))(
    'writes the HTML of the fixture "$name"',
    (fixture) => {
      compared.add(fixture)
      expect(plain(render(port, fixture))).toEqual(plain(fixture.html))
    },
  )

  it('was compared with as many fixtures as its file holds, less the skipped ones', () => {
    expect(fixtures.length).toBeGreaterThan(0)
    expect(compared.size).toBe(fixtures.length - skippedOf(name).length)
  })

  it('differs from each fixture that is skipped, which exists and is one', () => {
    for (const title of skippedOf(name)) {
      const named = fixtures.filter((fixture) => fixture.name === title)
      expect(named).toHaveLength(1)
      for (const fixture of named) expect(plain(render(port, fixture))).not.toEqual(plain(fixture.html))
    }
  })
})

describe('The list of skipped fixtures', () => {
  it('names only components tested here, each fixture with a reason', () => {
    const total = Object.keys(ports).reduce((sum, name) => sum + fixturesOf(name).length, 0)
    console.info(`${skipped.length} of ${total} GOV.UK fixtures skipped`, ...skipped)
    for (const { component, reason } of skipped) {
      expect(Object.keys(ports)).toContain(component)
      expect(reason).not.toBe('')
    }
  })
})
