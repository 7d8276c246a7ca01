// The steps of the set-up that name a person for a role: somebody on record, or somebody new who gets an invitation.
import { namedPeople, type NamedPlace } from '../../policy/named-people.data.ts'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { holdersOf, insiders, namesOf } from '../directory.ts'
import { wrongWithName } from '../first-person.ts'
import { invitePerson } from '../invites/invite-person.ts'
import { namePerson } from '../staff/name-person.ts'
import { wrongWithAddress } from '../staff/read-new-person.ts'
import { anyWrong, typedOr, type Saved, type StepForm } from './step-form.ts'

export const personStep = (place: NamedPlace): StepForm => ({
  lead: `${namedPeople[place].says}.`,
  async fields(visit, errors) {
    const { role } = namedPeople[place]
    const holders = (await holdersOf(visit, [role]))[role] ?? []
    const names = [...(await namesOf(visit, holders)).values()]
    const value = typedOr(visit, {})
    const people = (await insiders(visit)).filter(({ id }) => !holders.includes(id))
    return (
      <>
        {names.length > 0 && (
          <InsetText>Today: {names.join(', ')}. What you type here adds somebody.</InsetText>
        )}
        <SelectField
          name="person"
          label="Somebody who is on record already"
          options={people.map(({ id, name, position }) => ({ value: id, text: `${name}, ${position}` }))}
          value={value('person')}
          placeholder="Nobody of these"
          error={errors['person']}
        />
        <TextField
          name="name"
          label="Or somebody new: full name"
          value={value('name')}
          error={errors['name']}
        />
        <TextField
          name="email"
          label="Their e-mail address"
          hint="They get a letter there, with a link to sign in. It works once."
          type="email"
          spellcheck={false}
          value={value('email')}
          error={errors['email']}
        />
      </>
    )
  },
  async save(visit): Promise<Saved> {
    const [person, name, email] = ['person', 'name', 'email'].map((each) => visit.form.text(each).trim())
    if (person) {
      const known = (await insiders(visit)).some(({ id }) => id === person)
      if (!known) return { ok: false, errors: { person: 'Choose somebody from the list.' } }
      return (await namePerson(visit, place, { person })).outcome
    }
    const errors = {
      name: wrongWithName(name ?? '', 'their full name'),
      email: await wrongWithAddress(visit, email ?? ''),
    }
    if (anyWrong(errors)) return { ok: false, errors }
    const { outcome, id } = await namePerson(visit, place, { name: name ?? '' })
    return outcome.ok ? invitePerson(visit, id, email ?? '') : outcome
  },
})
