// Wakes the forms that make or use a passkey: the browser asks the person, and its answer goes with the form.
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Shows the buttons in a browser that can; in another the sentence beside each stays. */
export function wakePasskeys(root: ParentNode): void {
  if (!browserSupportsWebAuthn()) return
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
    const form = button.form
    if (!form) continue
    const instead = form.querySelector<HTMLElement>('.gp-passkey__instead')
    if (instead) instead.hidden = true
    button.hidden = false
    for (const part of form.querySelectorAll<HTMLElement>('.gp-passkey__part')) part.hidden = false
    button.addEventListener('click', (event) => {
      event.preventDefault()
      void ask(button, form)
    })
  }
}

async function ask(button: HTMLButtonElement, form: HTMLFormElement): Promise<void> {
  const trouble = form.querySelector<HTMLElement>('.gp-passkey__trouble')
  if (trouble) trouble.textContent = ''
  button.disabled = true
  try {
    const field = form.querySelector<HTMLInputElement>('input[name="passkey"]')
    if (field) field.value = JSON.stringify(await answerOf(button))
    form.submit()
  } catch (error) {
    if (trouble) trouble.textContent = wordsFor(error)
    button.disabled = false
  }
}

function answerOf({ dataset }: HTMLButtonElement): Promise<object> {
  const options: unknown = JSON.parse(dataset['options'] ?? '{}')
  return dataset['passkey'] === 'make'
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })
}

/** Source: WebAuthn Level 3 §5.1.3 and §5.1.4 for the names. */
function wordsFor(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'This device has a passkey for you already.'
  if (name === 'NotAllowedError') return 'That was stopped, or took too long. Press the button to try again.'
  if (name === 'SecurityError') return 'Passkeys work only at the school’s own secure address.'
  return 'This device could not do it. Try another one, or sign in another way.'
}
