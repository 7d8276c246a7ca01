// The host names at which schools are found, as they are typed on the command line.

/** In small letters and ASCII, as browsers ask for it: "www.Öl.example" becomes "www.xn--l-0ga.example"; undefined for what is none. */
export function hostName(typed: string): string | undefined {
  const text = typed.trim()
  if (!/^[^\s/:@?#\\[\]%]{1,253}$/u.test(text) || !URL.canParse(`http://${text}`)) return undefined
  const { hostname } = new URL(`http://${text}`)
  const labels = hostname.split('.')
  return hostname.length <= 253 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u.test(label))
    ? hostname
    : undefined
}
