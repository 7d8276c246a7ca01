// The languages in which families ask for the policy: own name, English name, direction, and whether our PDF's typeface has its letters.

export interface Language {
  /** BCP 47. */
  tag: string
  /** As its speakers write it. */
  name: string
  english: string
  dir: 'ltr' | 'rtl'
  /** Latin, Greek and Cyrillic letters: then there is a PDF too. */
  pdf: boolean
}

const latin = (tag: string, name: string, english: string): Language => ({
  tag,
  name,
  english,
  dir: 'ltr',
  pdf: true,
})
const other = (tag: string, name: string, english: string, dir: Language['dir'] = 'ltr'): Language => ({
  tag,
  name,
  english,
  dir,
  pdf: false,
})

export const languages: readonly Language[] = [
  latin('sq', 'Shqip', 'Albanian'),
  other('am', 'አማርኛ', 'Amharic'),
  other('ar', 'العربية', 'Arabic', 'rtl'),
  other('bn', 'বাংলা', 'Bengali'),
  latin('bg', 'Български', 'Bulgarian'),
  other('zh-Hant', '繁體中文', 'Chinese (traditional)'),
  other('zh-Hans', '简体中文', 'Chinese (simplified)'),
  latin('cs', 'Čeština', 'Czech'),
  other('fa', 'فارسی', 'Persian', 'rtl'),
  latin('fr', 'Français', 'French'),
  latin('de', 'Deutsch', 'German'),
  latin('el', 'Ελληνικά', 'Greek'),
  other('gu', 'ગુજરાતી', 'Gujarati'),
  other('hi', 'हिन्दी', 'Hindi'),
  latin('hu', 'Magyar', 'Hungarian'),
  latin('it', 'Italiano', 'Italian'),
  other('ckb', 'کوردیی ناوەندی', 'Kurdish (Sorani)', 'rtl'),
  latin('lv', 'Latviešu', 'Latvian'),
  latin('lt', 'Lietuvių', 'Lithuanian'),
  other('ml', 'മലയാളം', 'Malayalam'),
  other('ne', 'नेपाली', 'Nepali'),
  other('pa', 'ਪੰਜਾਬੀ', 'Panjabi'),
  other('ps', 'پښتو', 'Pashto', 'rtl'),
  latin('pl', 'Polski', 'Polish'),
  latin('pt', 'Português', 'Portuguese'),
  latin('ro', 'Română', 'Romanian'),
  latin('ru', 'Русский', 'Russian'),
  latin('sk', 'Slovenčina', 'Slovak'),
  latin('so', 'Soomaali', 'Somali'),
  latin('es', 'Español', 'Spanish'),
  other('ta', 'தமிழ்', 'Tamil'),
  other('ti', 'ትግርኛ', 'Tigrinya'),
  latin('tr', 'Türkçe', 'Turkish'),
  latin('uk', 'Українська', 'Ukrainian'),
  other('ur', 'اردو', 'Urdu', 'rtl'),
  latin('vi', 'Tiếng Việt', 'Vietnamese'),
  latin('cy', 'Cymraeg', 'Welsh'),
  latin('yo', 'Yorùbá', 'Yoruba'),
]

export const languageOf = (tag: string): Language | undefined => languages.find((each) => each.tag === tag)
