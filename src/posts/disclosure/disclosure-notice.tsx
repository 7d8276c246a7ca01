// Tells the author of a draft, kindly, that its words went to the designated safeguarding lead, and what to do now (§15.3).
import { InsetText } from '../../ui/components/inset-text.tsx'

export const DisclosureNotice = () => (
  <InsetText>
    <p>
      <strong>The designated safeguarding lead has this now.</strong> Your words may tell that a child is at
      risk, so they were passed on as soon as you saved them. You did right to take it seriously.
    </p>
    <p>
      Ask the child nothing more, and promise no secrecy. Is somebody in danger now? Ring 999. Do you know
      more? <a href="/concern">Tell the lead</a>. Then take it out of the post: it is not for readers.
    </p>
  </InsetText>
)
