// The purposes of one child to tick, in three short lists: name, picture, work.
import { whats } from '../../policy/consents.data.ts'
import { Checkboxes } from '../../ui/components/checkboxes.tsx'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import type { Child } from './family.ts'
import { keyOf, type Purpose } from './said.ts'

/** The name of a child's ticks in the form. */
export const ticksOf = ({ id }: Pick<Child, 'id'>): string => `child-${id}`

export const PurposeTicks = ({ child, shown }: { child: Child; shown: readonly Purpose[] }) => (
  <>
    {whats.map((what) => {
      const own = shown.filter((purpose) => purpose.what === what)
      return (
        own.length > 0 && (
          <Checkboxes
            name={ticksOf(child)}
            idPrefix={`${ticksOf(child)}-${what}`}
            classes="govuk-checkboxes--small"
            fieldset={{
              legend: { text: `${child.name}: ${words.whats[what]}`, classes: 'govuk-fieldset__legend--s' },
            }}
            items={own.map((purpose) => ({ value: keyOf(purpose), text: words.places[purpose.place] }))}
          />
        )
      )
    })}
  </>
)
