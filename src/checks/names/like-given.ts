// Whether a first name may be a short, pet or other spelling of another, by its sound alone: Ibby for Ibrahim, Muhamad for Mohammed.

/** What may be put to a name's beginning to make a pet name of it. */
const endings = new Set(['', 'y', 'ie', 'i', 'ey', 'ee', 'o', 's', 'z', 'a', 'e', 'zy', 'za', 'sy', 'ster'])
const leastShared = 2

/** Sam, Sammy, Ibby, Chuks, Temi: a beginning of the name, its last letter doubled or not, and an ending. */
function isPetName(written: string, given: string): boolean {
  let shared = 0
  while (shared < written.length && written[shared] === given[shared]) shared += 1
  if (shared < leastShared || written.length > given.length + 2) return false
  for (let cut = shared; cut >= leastShared; cut -= 1) {
    const rest = written.slice(cut)
    const doubled = rest.startsWith(written.charAt(cut - 1)) ? rest.slice(1) : rest
    if (cut < given.length && (endings.has(rest) || endings.has(doubled))) return true
  }
  return false
}

/** The consonants by which spellings of one name agree across languages. */
function skeleton(name: string): string {
  return name
    .replace(/ph/gu, 'f')
    .replace(/kh|ck|q|c(?![eiyh])/gu, 'k')
    .replace(/dj|zh|dz/gu, 'j')
    .replace(/w/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/(?<=.)h/gu, '')
    .replace(/^(?:yu|iu|ju)/gu, 'yu')
    .replace(/(?<=.)[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

const vowel = /^[aeiou]/u

/** Whether a written first name may be a pet name or another spelling of a given one; both folded, with letters alone. */
export function isLikeGiven(written: string, given: string): boolean {
  if (written.length < 2 || given.length < 3) return false
  return isPetName(written, given) || isAlike(written, given)
}

/** Whether two names may be spellings of one: Choudhry and Chowdhury. */
export function isAlike(written: string, given: string): boolean {
  if (written.length < 4) return false
  const [one, other] = [skeleton(written), skeleton(given)]
  if (one.length < 3) return false
  return one === other || (vowel.test(one) && vowel.test(other) && one.slice(1) === other.slice(1))
}
