// Seals what somebody typed for the keys that stand in the form, before it is sent: loaded only where a form asks for it.
import { armor, Encrypter } from 'age-encryption'

/** Wakes the forms whose text is sealed in the browser. */
export function wakeSealing(fields: Iterable<HTMLInputElement>): void {
  for (const field of fields) {
    const { form } = field
    if (!form) continue
    const said = form.querySelector<HTMLElement>('[data-sealed-here]')
    if (said) said.textContent = said.dataset['sealedHere'] ?? ''
    form.addEventListener('submit', (event) => {
      const typed = form.querySelector('textarea')
      // The server's own words ask for a text, and say what is too long.
      if (!typed || typed.value.trim() === '' || typed.value.length > 10_000) return
      event.preventDefault()
      void sealed(field, typed).then(() => form.submit())
    })
  }
}

async function sealed(field: HTMLInputElement, typed: HTMLTextAreaElement): Promise<void> {
  const encrypter = new Encrypter()
  for (const key of (field.dataset['sealFor'] ?? '').split(' ')) encrypter.addRecipient(key)
  field.value = armor.encode(await encrypter.encrypt(typed.value.trim()))
  // What has no name is not sent; the words stay on the page, should the sending fail.
  typed.removeAttribute('name')
}
