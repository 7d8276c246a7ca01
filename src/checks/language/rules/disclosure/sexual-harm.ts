// Touching, grooming, pictures asked for, contact by strangers and by adults who should know better.
import type { LanguageRule } from '../../language-rule.ts'
import { atRisk } from './at-risk.ts'

const intimate =
  'private/privates/minnie/willy/willie/penis/vagina/bits/boobs/boob/bum/bottom/knickers/pants/thigh/thighs/crotch/breasts'
const online =
  'online/internet/snapchat/snap/insta/instagram/roblox/fortnite/discord/omegle/whatsapp/tiktok/minecraft/kik/telegram'
const adult = 'man/men/bloke/guy/stranger/teacher/coach/tutor/neighbour/sir/instructor/adult/lad/@kin/he'
const bare = 'clothes/naked/undressed/bra/porn/knickers/nudes/nude/underwear/boobs/willy/himself'
const silent = 'anyone/anybody/mum/mummy/mam/mom/dad/daddy/parents/teacher/police/you/nobody/no-one'

export const sexualHarm: LanguageRule = atRisk({
  phrases: [
    `${adult} *1 > touches/touched/touching/touch me/my/her/him < !place/heart/in/as/that/with/for/out/base/shoulder/hair`,
    `touch/touches/touched/touching/grabs/grabbed/grab/shows/showed/showing/show/rub/rubs/rubbed/licked/see/saw/squeezed me? in? on? up? my/his/her/our/me *1 ${intimate} < !up/to/on`,
    "touches/touch/touched/touching me/her/him/us where/there/down/inappropriately/when/and i/she/says/said/there/in/don't/it/tells/told?",
    'hand/hands/fingers up/down/under/inside my/her/his/our skirt/top/pants/trousers/knickers/shirt/bra/clothes/dress/shorts/jumper',
    'hand/hands on my/her leg/thigh/bum/bottom/knee/boob/boobs',
    `makes/make/made/making/asks/asked/asking/tells/told/wants/wanted/forces/forced/tried/trying/keeps me/her/him/us *2 take/undress/strip/pose/pull/lift/touch/watch/send/show/be/get *3 ${bare}`,
    'take/taking/took my/her/his/our/all *1 clothes/top/shirt/pants/knickers off < *2 he/and/for/camera/webcam/him/in/on',
    'pics/pictures/photos/pic/picture/selfies/videos/video of me/my/myself/her *2 naked/undressed/body/bath/shower/changing/no/without/underwear/bra/bed/asleep/knickers/clothes',
    'gets/get/got/climbs/climbed/comes/came in/into/to my/her bed/bath/shower/bedroom < when/at/and/with/every/while',
    'asks/asked/asking/begging/wants/wanted/pressuring/keeps *3 for/send *2 > pics/pictures/photos/nudes/selfies < !day/of/from/for/on',
    `met/meeting/talking/chatting/texting/messaging/speaking *5 ${online}/game/gaming *6 meet/older/secret/pictures/pics/photos/nudes/love/loves/boyfriend/money/alone/hotel/address/man/he's/naked`,
    `man/men/guy/bloke/someone/somebody/stranger/adult/person/lad/who *2 on/from ${online} *1 > keeps/wants/wanted/asked/asking/asks/threatening/threatened/offering/offered/grooming/tells/told *4 me/my/her/him/daughter/son`,
    `he/man/guy/bloke/stranger/who *1 wants/wanted/keeps/asked/asking *3 > meet < me/up`,
    'wants/wanted/asking/asks/asked/keeps/pressuring *3 meet me/up/her/him *2 alone/secret/secretly/without/own/hotel/car/person/real/park/tonight/weekend/house',
    "i'm/i/she's/am/was/me/she so/very/really? > mature for my/her age",
    `told/tells/telling/said/says/asked/made/makes me/her/him/us not/never to tell/say < ${silent}/it/what`,
    `can't/not/mustn't/shouldn't/don't to? tell ${silent} *1 or/else/otherwise/he'll/he/she'll/she/they'll`,
    `if/when i/she/we/he tell/told/tells/say/said ${silent}/about/her/someone *4 kill/hurt/hit/beat/taken/worse/die/prison/trouble`,
    'trouble if i/she/we tell/tells/told/talk/say/speak',
    'its/is/be/as/this > our special? little? secret < !santa/garden/recipe/ingredient/code/world/path/weapon/until/message/agent/club/island/to/of/passage',
    'blackmailing/blackmailed/blackmails/sextortion/catfished/molested/molesting/raped/assaulted me/her/him/my/our/daughter/us',
    'blackmailing/blackmail/threatening/threatens/threatened/says/said *5 share/leak/post/send/show *3 pics/pictures/nudes/photos/video/videos',
    'i/she/he/daughter/child/friend/girl/boy *1 was/been/being/got/is > groomed/raped/molested/assaulted/trafficked/blackmailed/catfished',
    'sexually abused/assaulted/touched/harassed/harassing/abusing/exploited',
    'sexual abuse/assault < by/from/at/when/last',
    'gives/gave/giving/buys/bought/buying me/her/him/them/us *3 vapes/vape/alcohol/vodka/weed/cigarettes/fags/drugs/beer/cider',
    'gives/gave/giving/buys/bought/sends/sent me/her/him *3 robux/vbucks/money/phone/trainers/gifts/presents < if/but/so/and *4 pics/pictures/send/secret/tell/owe/do/meet',
    'older/grown man/men/bloke/guy/guys/lads/boyfriend *2 > picks/pick/make/makes/waits/collects/collect/gives/give/meets/messaging/messages/texting/drives/wants/buys/buy/follows/sends/sent/keeps/pestering me/her/us/him/them/outside/up',
    "boyfriend is/who's/aged/of/about/thats *1 # *4 she/she's/i'm/i/im #",
    'teacher/coach/tutor/sir/instructor/he > messages/messaged/texts/texting/messaging/dms/snapchats/snaps me/her/us/him/pupils/girls *2 at/on/late/all/privately/every/after *1 night/snapchat/snap/instagram/whatsapp/midnight/insta/time',
    'man/men/bloke/guy/stranger/car/van *6 > followed/following/follows/grabbed/approached/filming/watching/photographing me/us/her/him/my/children/kids/girls/some < !on/in/through/instructions',
    'told/asked/tried/trying/tells/wants *4 > get in/into his/the/their car/van < !park/and',
    'makes/made/making/make me/her/us feel/feels *1 uncomfortable/dirty/funny/weird < *2 touches/touch/looks/when/about/around/near',
  ],
  hits: [
    'My swimming coach touches me.',
    'he put his hand up my skirt on the bus',
    'Grandad shows me his willy.',
    'She told a friend that he makes her take her clothes off.',
    'theres a guy on snapchat who keeps asking me for pics',
    'I met someone on Roblox and he wants to meet me in secret.',
    'he told me not to tell anyone',
    'He said I’d be in trouble if I tell.',
    'he says hes gonna leak my pics',
    'An older man picks her up from the gates.',
    'My daughter was groomed.',
    'her boyfriend is 24 and shes 13',
    'Sir messages her on Snapchat at night.',
    'A man in a van followed my children from the gate.',
    'my cousin gets in my bed at night',
  ],
  harmless: [
    'Your kindness touched me.',
    'The PANTS rule: nobody may touch your private parts, and you may always tell.',
    'Miss Lane asked us to send pictures of our pets.',
    'The author wants to meet our readers.',
    'We met online with our twin school in Ghana.',
    'Talk to your child about whom they meet online.',
    'The pony was groomed and fed.',
    'Hands up if you like spinach!',
    'He touched the wall and swam back.',
    'Nan gave me money for the book fair.',
    'She put her hand on my shoulder and said well done.',
    'The recipe is a secret.',
    'A man in the van followed the signs to the fair.',
    'Mum told me not to tell fibs.',
  ],
})
