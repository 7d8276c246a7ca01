// Wakes the GOV.UK components on a page. Every page works without this script; it only makes some things quicker.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  SkipLink,
  createAll,
} from 'govuk-frontend'

// The components look for this class before they start; no inline script may set it under our content policy.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

createAll(Button)
createAll(CharacterCount)
createAll(Checkboxes)
createAll(ErrorSummary)
createAll(NotificationBanner)
createAll(PasswordInput)
createAll(Radios)
createAll(SkipLink)
