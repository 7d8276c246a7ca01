// Somebody speaks as if for the school where they may not (§7.7).
import type { LanguageRule } from '../language-rule.ts'

export const impersonation: LanguageRule = {
  kind: 'impersonation',
  certainty: 'ask',
  sentence: 'This sounds as if one person spoke for the whole school.',
  remedy: 'Say who you are and speak for yourself, or let the school say it.',
  phrases: [
    'on behalf of *1 school/headteacher/head/governors < *4 i/my/me',
    'on behalf of the/our school/headteacher/governors *2 i/my',
    'speaking/speak/talking for the/our/all *2 school/staff/governors/headteacher < !prize/bank',
    'i speak for all/every/the/everyone',
    'i am/write/speak writing/speaking/posting/here? as/for the headteacher/head/chair/school',
    'writing/posting/speaking as the headteacher/head/chair/school',
    "i'm > the real? < headteacher/head",
    'the/our official page/account/group/profile/voice < of/for/is',
    'official account/page < *3 i/me/my/private/personal/home/myself',
    'as the voice of',
    'pretending/pretend/pose/posing to? be/as *1 headteacher/head/teacher/governor/school < !in/game',
    'fake/parody account/profile/page',
    'logged in as',
    'in the name of the school',
    "using/used/use the/her/his school's/head's/headteacher's/teacher's/school/head/headteacher account/login/name",
  ],
  hits: [
    'Speaking for the school, we do not agree.',
    'I am writing as the headteacher.',
    'I speak for all the staff.',
    'This is the official page of our school.',
  ],
  harmless: [
    'Year 6 wrote as the headteacher of a Victorian school.',
    'Mrs Shah thanked everyone on behalf of the school.',
    'In drama we pretended to be kings.',
    'Speaking and listening: this week’s aim.',
    'The official opening is on Friday.',
  ],
}
