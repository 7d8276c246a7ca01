// A device in plain words, from what its browser says of itself, so that people know their own again.

const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(?:(?:Headless)?Chrome|CriOS)\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
]
const machines: readonly [RegExp, string][] = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bCrOS\b/u, 'a Chromebook'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b/u, 'a Mac'],
  [/\bLinux\b/u, 'Linux'],
]

const first = (list: readonly [RegExp, string][], text: string): string | undefined =>
  list.find(([sign]) => sign.test(text))?.[1]

/** Like "Firefox on Windows". Source: the User-Agent header as browsers send it in 2026. */
export function deviceWords(userAgent: string): string {
  const [browser, machine] = [first(browsers, userAgent), first(machines, userAgent)]
  if (browser && machine) return `${browser} on ${machine}`
  return browser ?? (machine ? `A browser on ${machine}` : 'A browser that we don’t know')
}
