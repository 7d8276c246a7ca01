// Whether a telephone number can be a British one, and if not, why not.
import { dialledNumber } from '../checks/contacts/uk-number.ts'

/** What is wrong with a number, in a sentence; undefined when it can be rung. Source: Ofcom's National Numbering Plan. */
export function wrongWithPhone(typed: string): string | undefined {
  if (!/^[+(\d][\d\s().-]*$/u.test(typed.trim()))
    return 'Type the telephone number in digits, such as 01632 960000.'
  const digits = typed.replace(/\(0\)/u, '').replace(/\D/gu, '')
  const national = typed.trim().startsWith('+44') ? `0${digits.slice(2)}` : digits
  if (!/^0[1-9]/u.test(national)) return 'A British number begins with 0 or +44. Check the beginning.'
  // Landlines have 10 or 11 digits with their 0; mobiles always 11.
  if (national.length > 11)
    return `This number has ${national.length} digits: ${national.length - 11} too many.`
  if (national.length < (national.startsWith('07') ? 11 : 10))
    return 'This number is too short. Check that no digit is missing.'
  return dialledNumber(digits, typed.includes('+'))
    ? undefined
    : 'No British number looks like this one. Check each digit.'
}
