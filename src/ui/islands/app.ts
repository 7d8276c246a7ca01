// Wakes the GOV.UK components on a page. Every page works without this script; it only makes some things quicker.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  SkipLink,
  createAll,
} from 'govuk-frontend'

import { wakeLiveCheck } from './composer/live-check.tsx'
import { wakeExamining } from './examining/examining.ts'
import { wakePasskeys } from './passkeys.ts'
import { wakeRedaction } from './redaction/redaction.tsx'

// The components look for this class before they start; no inline script may set it under our content policy.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

createAll(Button)
createAll(CharacterCount)
// For boxes that exclude the others. Choices that open something do so by the style sheet; Radios only adds an ARIA state
// that radio buttons must not have.
createAll(Checkboxes)
createAll(ErrorSummary)
createAll(NotificationBanner)
createAll(PasswordInput)
createAll(SkipLink)

wakeLiveCheck()
wakeRedaction()
wakeExamining()
wakePasskeys(document)

const sealing = document.querySelectorAll<HTMLInputElement>('input[data-seal-for]')
// Ciphers weigh more than all else here: only the page that needs them loads them.
if (sealing.length > 0) void import('./seal-text.ts').then(({ wakeSealing }) => wakeSealing(sealing))
