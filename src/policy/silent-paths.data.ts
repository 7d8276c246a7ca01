// The addresses of which no trace is kept (§9.3): the server reads no session there and logs nothing of a visit, and whoever
// reads a filter's log leaves them out before anything is counted.

/** Each with all that stands below it. */
export const silentPaths = ['/speak-up'] as const

export const isSilent = (path: string): boolean =>
  silentPaths.some((each) => path === each || path.startsWith(`${each}/`))
