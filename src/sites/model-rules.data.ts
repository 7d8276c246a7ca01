// The Terms of Use and House Rules that a school starts from; it changes them as it likes (§17.1).

export const modelTerms = `This page belongs to the school. It is for the people whom the school has invited to it, and for nobody else.
Everything on it has been checked by a member of staff before it is shown. What you write is read by a moderator first, and may not be shown.
Please don’t copy pictures or words from this page to anywhere else.
If something here worries you, choose “Raise a concern”. It goes straight to the person in school who keeps children safe.`

export const modelRules: readonly string[] = [
  'Be kind. No insults, no teasing, nothing that could hurt.',
  'No names of children, and nothing that tells who a child is.',
  'No addresses, phone numbers or e-mail addresses, your own included.',
  'Write about what is on the page. Bring a question about your own child to the school.',
  'Nothing that sells, advertises or asks for money.',
  'Only words and pictures that are your own to share.',
]
