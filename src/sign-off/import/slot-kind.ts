// What a slot asks for, judged by the words in it, and what is wrong with the contacts in it.
import { wrongWithPhone } from '../../people/uk-phone.ts'
import type { SlotKind } from './slot.ts'

const phone = /(?<![\d.])(?:\+44|\(?0)[\d\s().-]{7,18}\d(?!\d)/gu
const contact =
  /\S@\S|\b(?:e-?mail|tele?phone|phone|contact|LADO|laddo|MASH)\b|\bname of (?:the )?(?:person|officer|manager|lead)/iu
const services =
  /\b(?:facebook|twitter|instagram|tik ?tok|snapchat|youtube|whats ?app|linkedin|flickr|pinterest|reddit|discord|threads|bluesky)\b|\b(?:sites?|services?|websites?|apps?|platforms?) (?:that are )?blocked\b|\b(?:list of|which) (?:services|sites|apps|platforms)\b/iu
const number =
  /^\W*(?:\d+|x|xx|n)\W*$|^\W*(?:(?:insert|enter|state)\s+)?(?:the\s+)?(?:number|how many|age|ages|age range|x|xx|n|\d+)\b(?!.*\/)(?:[\w\s-]{0,40})\W*$/iu

/** The kind of a slot: a contact and a list of services go before a choice, since they hold strokes too. */
export function slotKind(whole: string): SlotKind {
  // The brackets inside are slots of their own: what they ask for is not asked here.
  const text = whole.slice(0, 1) + whole.slice(1).replace(/\[[^[\]]*\]/gu, ' ')
  if (contact.test(text) || phonesIn(text).length > 0) return 'contact'
  if (services.test(text)) return 'services'
  if (number.test(text)) return 'number'
  return isChoice(text) ? 'one-of' : 'text'
}

/** "written/verbal", "days or weeks": few words between strokes or "or"; a whole sentence is no choice. */
function isChoice(text: string): boolean {
  const inner = text.replace(/^[[(]|[\])]$/gu, '')
  const ways = inner.split(/\s*\/\s*|\s+or\s+/iu)
  return ways.length > 1 && ways.every((way) => way.trim() !== '' && way.trim().split(/\s+/u).length <= 5)
}

const phonesIn = (text: string): string[] => [...text.matchAll(phone)].map(([found]) => found.trim())

/** One sentence for each telephone number that cannot be rung. */
export const wrongPhones = (text: string): string[] =>
  phonesIn(text).flatMap((found) => {
    const wrong = wrongWithPhone(found)
    return wrong === undefined ? [] : [`${found}: ${wrong}`]
  })
