// The form for the rota: for each moderator and each day of the week, when they look after the site (§14.5).
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { CoverFacts, Duty, Hours } from '../../policy/cover/cover.ts'
import { weekdays } from '../../policy/working-days.ts'
import { Button } from '../../ui/components/button.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

const noon = 12 * 60
const midnight = 24 * 60
/** What can be chosen for a day; the hours of the site bound it. */
const shifts = {
  none: { text: 'Not on duty', times: undefined },
  all: { text: 'All its hours', times: { opens: 0, closes: midnight } },
  morning: { text: 'Until noon', times: { opens: 0, closes: noon } },
  afternoon: { text: 'From noon', times: { opens: noon, closes: midnight } },
} as const
type Shift = keyof typeof shifts
const shiftNames = Object.keys(shifts) as Shift[]

const fieldOf = (person: string, weekday: number): string => `duty-${person}-${weekday}`

/** Days for which nothing was sent keep nobody. */
export const readRota = (form: FormFields, moderators: readonly string[]): Duty[] =>
  moderators.flatMap((person) =>
    weekdays.flatMap((_, at) => {
      const name = shiftNames.find((each) => each === form.text(fieldOf(person, at + 1)))
      const times = name && shifts[name].times
      return times ? [{ person, weekday: at + 1, ...times }] : []
    }),
  )

const shiftOf = ({ duties }: CoverFacts, person: string, weekday: number): Shift => {
  const own = duties.find((each) => each.person === person && each.weekday === weekday)
  return (
    shiftNames.find((name) => {
      const { times } = shifts[name]
      return own !== undefined && times?.opens === own.opens && times.closes === own.closes
    }) ?? 'none'
  )
}

export interface RotaView {
  siteName: string
  action: string
  facts: CoverFacts
  moderators: readonly { id: string; name: string; position: string }[]
  once: string
}

export function RotaPage({ siteName, action, facts, moderators, once }: RotaView) {
  const days = [...new Set(facts.hours.map(({ weekday }: Hours) => weekday))].toSorted((a, b) => a - b)
  return (
    <>
      <PageTitle
        caption={siteName}
        lead="Put two people on a day where you can: then nothing closes when one of them is ill."
      >
        Rota
      </PageTitle>
      <Form action={action} once={once}>
        {moderators.map(({ id, name, position }) => (
          <Card title={name} aside={position}>
            <div class="gp-shifts">
              {days.map((weekday) => (
                <SelectField
                  name={fieldOf(id, weekday)}
                  label={
                    <>
                      {weekdays[weekday - 1]}
                      <span class="govuk-visually-hidden">, {name}</span>
                    </>
                  }
                  options={shiftNames.map((value) => ({ value, text: shifts[value].text }))}
                  value={shiftOf(facts, id, weekday)}
                />
              ))}
            </div>
          </Card>
        ))}
        <Button preventDoubleClick>Save the rota</Button>
      </Form>
    </>
  )
}
