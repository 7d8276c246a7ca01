// The steps of the set-up that ask for a contact outside the school.
import { act } from '../../decisions/door.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { contactKinds, mayBeNone, type ContactAskedFor } from '../../policy/contact-kinds.data.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { TickField } from '../../ui/fields/checkbox-field.tsx'
import { yearly } from '../contacts/change-contact.ts'
import { contactRoom } from '../contacts/contact-decisions.ts'
import { ContactFields } from '../contacts/contact-fields.tsx'
import { contactAskedFor } from '../contacts/contact-queries.ts'
import { readContact } from '../contacts/read-contact.ts'
import { anyWrong, typedOr, type Saved, type StepForm } from './step-form.ts'

export const contactStep = (key: ContactAskedFor): StepForm => ({
  lead: contactKinds[key].says,
  async fields(visit, errors) {
    const contact = await contactAskedFor(visit, key)
    const { name = '', phone = '', email = '', web = '', hours = '', state } = contact ?? {}
    const value = typedOr(visit, { name, phone, email, web, hours })
    const none = visit.form.has('name') ? visit.form.text('none') === 'yes' : state === contactStates.none
    return (
      <>
        <ContactFields value={value} errors={errors} nameHint={nameHints[key]} />
        {mayBeNone[key] && (
          <TickField name="none" label="The school has none" checked={none} error={errors['none']} />
        )}
      </>
    )
  },
  async save(visit): Promise<Saved> {
    const contact = await contactAskedFor(visit, key)
    if (!contact) return { ok: false, unknown: true }
    if (mayBeNone[key] && visit.form.text('none') === 'yes')
      return contact.state === contactStates.none
        ? { ok: true, version: contact.version }
        : act(visit, contactRoom, contact.id, 'say-none', { input: undefined })
    const { words, errors } = readContact(visit.form, key)
    if (!words || anyWrong(errors)) return { ok: false, errors }
    const owner = contact.owner?.id ?? personIdOf(visit.viewer)
    const input = { words: { ...words, note: contact.note }, owner, checkAfter: yearly }
    return act(visit, contactRoom, contact.id, 'change', { input })
  },
})

const nameHints: Readonly<Record<ContactAskedFor, string>> = {
  lado: 'Such as “Duty LADO, Elmshire council”',
  mash: 'Such as “Children’s services, Elmshire council”',
  hr: 'Such as “Schools HR”, or a person',
  'governor-support': 'Such as “Governor Support, Elmshire council”',
}
