// Finds private profiles: web addresses of them, handles with @, and names after the name of a network (17.9).
import { findingOf } from '../finding.ts'
import type { Certainty, Finding } from '../finding.ts'
import type { Glance } from '../glance/glance.ts'
import { mergedStretches } from '../stretch.ts'
import type { Stretch } from '../stretch.ts'
import type { OwnContacts } from './own-contacts.ts'
import type { Pointed } from './point-out.ts'
import { handleKey } from './read-own-contacts.ts'

type Place = {
  readonly start: number
  readonly end: number
  readonly handle: string
  readonly certainty: Certainty
}

const sites =
  'facebook\\.com|fb\\.com|fb\\.me|m\\.me|instagram\\.com|tiktok\\.com|snapchat\\.com|twitter\\.com|x\\.com|youtube\\.com|' +
  'linkedin\\.com|threads\\.net|threads\\.com|t\\.me|wa\\.me|discord\\.gg|discord\\.com|roblox\\.com|twitch\\.tv|pinterest\\.com|' +
  'pinterest\\.co\\.uk|reddit\\.com|bsky\\.app|vk\\.com|tumblr\\.com|onlyfans\\.com|vsco\\.co|bereal\\.com|linktr\\.ee|chat\\.whatsapp\\.com|paypal\\.me|monzo\\.me|venmo\\.com|ko-fi\\.com|buymeacoffee\\.com'
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:(?:www|m|web|en-gb|uk)\.)?(?:${sites})\/([^\s<>"'’”)\]]{2,200})`,
  'giu',
)
// Films and single posts of these networks are nobody’s profile.
const noProfile = /^(?:watch\?|playlist|results|hashtag\/|explore\/|search|share|embed|legal|help|policies)/iu

const beforeSlash = /[\s<>"'’”)\]]([^\s<>"'’”)\]]*)$/u

/** The stretch around a / after a domain; undefined where it stands in “and/or”. */
function aroundSlash(text: string, slash: number): Stretch | undefined {
  if (!/\.[a-z]{2,3}$/iu.test(text.slice(Math.max(0, slash - 4), slash))) return undefined
  const from = Math.max(0, slash - 60)
  const head = beforeSlash.exec(text.slice(from, slash))
  return { start: head ? from + head.index : from, end: slash + 210 }
}

function addressPlaces(text: string, slashes: readonly number[]): Place[] {
  const stretches = slashes.flatMap((slash) => aroundSlash(text, slash) ?? [])
  return mergedStretches(stretches).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(address)].flatMap((match): Place[] => {
      const written = match[0].replace(/[.,;:!?]+$/u, '')
      const path = (match[1] ?? '').replace(/[.,;:!?]+$/u, '')
      if (noProfile.test(path) || path === '') return []
      const first = start + match.index
      return [{ start: first, end: first + written.length, handle: path, certainty: 'likely' }]
    }),
  )
}

const networks =
  'insta(?:gram)?|ig|snap(?:chat)?|sc|tik\\s?tok|twitter|discord|roblox|fortnite|minecraft|xbox|psn|play\\s?station|gamer\\s?tag|' +
  'facebook|fb|messenger|youtube|you\\s?tube|kik|telegram|threads|twitch|steam|signal|bluesky|mastodon|whatsapp|vsco|bereal|switch|epic|skype'
const handle = /(?<![\p{L}\p{N}@._/-])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_])(?![\p{L}\p{N}@])/uy
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${networks}|follow|add|dm|pm|message|msg|subscribe|find (?:me|us|him|her)|contact|channel|handle|account|tag)(?!\p{L})[^.!?\n]{0,25}$`,
  'iu',
)
const named = new RegExp(String.raw`^[^.!?\n\p{L}]{0,3}(?:on|\()?\s?(?:${networks})(?!\p{L})`, 'iu')

/** A handle is somebody’s; that it is a private one, the words around it tell. */
function handlePlaces(text: string, ats: readonly number[]): Place[] {
  return ats.flatMap((at): Place[] => {
    handle.lastIndex = at
    const written = handle.exec(text)?.[0]
    if (written === undefined) return []
    const [start, end] = [at, at + written.length]
    const told =
      asked.test(text.slice(Math.max(0, start - 45), start)) || named.test(text.slice(end, end + 24))
    return [{ start, end, handle: written, certainty: told ? 'likely' : 'ask' }]
  })
}

const bare = new RegExp(
  String.raw`(?<!\p{L})(?:${networks})(?!\p{L})(?:\s(?:user\s?name|name|handle|user|tag|account|id))?` +
    String.raw`(?:\?\s)?\s?(?:mine\sis|my\sname\sis|is|as|me|=|:|–|-|me at|at|under)?\s?(?<handle>[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28})[A-Za-z0-9_](?:#\d{3,5})?)(?![\p{L}\p{N}@.])`,
  'giu',
)
/** “xbox gamertag Turbo Haggis 09”: words and a number, after the word that announces them. */
const announced =
  /(?<!\p{L})(?:gamer\s?tag|user\s?name|psn(?:\s(?:id|name))?)\s?(?:is|:|=)?\s(?<handle>\p{Lu}\p{L}{2,14}(?:\s\p{Lu}\p{L}{2,14}){0,2}\s?\d{1,4})(?!\p{N})/giu

/** “my snap is maisiexo”: what is said of an account in other words is no name. */
const mine =
  /(?<!\p{L})my\s(?:insta(?:gram)?|ig|snap(?:chat)?|tik\s?tok|discord|roblox|twitter|kik|telegram|user\s?name|gamer\s?tag|handle)(?:\s(?:name|user|username|handle|account))?\s?(?:is|=|:)\s?(?<handle>[A-Za-z][A-Za-z0-9._]{4,28})(?![\p{L}\p{N}])/giu
const ofAccounts =
  /^(?:private|public|broken|empty|blocked|hacked|working|amazing|great|banned|there|about|where|full|really|pretty|better|always|still|called|boring|locked|getting|going|gone|quite|linked|being|closed|dead|down|deleted|awesome|brilliant|rubbish|something|nothing|mostly|just|only|never|under|public|school)$/iu

/** No ordinary word has these in its midst. */
const oddWord = /[A-Za-z][A-Za-z.]*(?:_|\d)|_[A-Za-z]|\d[A-Za-z_]+\d|#\d{3,5}$/u

/** “my snap is maisie_x09”: without @ only a name that can’t be a word counts. */
function barePlaces(text: string, stretch: Stretch): Place[] {
  const part = text.slice(stretch.start, stretch.end)
  return [...part.matchAll(mine), ...part.matchAll(announced), ...part.matchAll(bare)].flatMap(
    (match): Place[] => {
      const written = match.groups?.['handle'] ?? ''
      const isOdd = oddWord.test(written) || /\s\d{1,4}$/u.test(written)
      if (!isOdd && (!/^my\s/iu.test(match[0]) || ofAccounts.test(written))) return []
      const end = stretch.start + match.index + match[0].length
      return [{ start: end - written.length, end, handle: written, certainty: isOdd ? 'likely' : 'ask' }]
    },
  )
}

function isOwn(place: Place, own: OwnContacts): boolean {
  const key = handleKey(place.handle)
  return own.handles.has(key) || own.names.some((name) => key.includes(name))
}

function findingFor(text: string, { start, end, certainty }: Place): Finding {
  const written = text.slice(start, end)
  return findingOf({
    kind: 'contact-detail',
    start,
    end,
    certainty,
    sentence:
      certainty === 'ask'
        ? `${written} is somebody’s profile. If it is a private person’s, it can’t stay.`
        : `${written} leads to a private profile: personal contact details are never published.`,
    remedy: { label: 'Leave the profile out, or name the school’s own.', replacement: '[profile left out]' },
  })
}

/** Every profile in the text that is not the school’s own; the wider counts where two overlap. */
export function findSocialHandles(
  { text, ats, slashes }: Glance,
  { networks: near }: Pointed,
  own: () => OwnContacts,
): Finding[] {
  const bares = near.flatMap((stretch) => barePlaces(text, stretch))
  return [...addressPlaces(text, slashes), ...handlePlaces(text, ats), ...bares]
    .filter((place) => !isOwn(place, own()))
    .map((place) => findingFor(text, place))
}
