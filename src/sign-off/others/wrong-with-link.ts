// Whether an address may stand in the policy as a link.

/** What is wrong with it, in a sentence; undefined where nothing is. */
export function wrongWithLink(typed: string): string | undefined {
  if (typed.length > 500) return 'Shorten this address to 500 characters.'
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !/^https?:$/u.test(url.protocol) || /\s/u.test(typed))
    return 'Give the whole address of the page, such as https://www.school.example/policies.'
  return url.username || url.password
    ? 'Take the name and password out of this address: everybody inside would read them.'
    : undefined
}
