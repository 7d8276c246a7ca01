// Which way a child goes, and when it goes or stays alone (§4.1).
import type { LanguageRule } from '../../language-rule.ts'

const notAsked =
  '!@passed/please/leave/must/may/letter/form/policy/permission/parents/reading/dressed/work/tower/hill/wishes/wish'

export const ways: LanguageRule = {
  kind: 'location',
  certainty: 'ask',
  sentence: 'This tells which way a child goes, or when it is alone.',
  remedy: 'Leave it out. Nobody outside needs to know how a child comes and goes.',
  phrases: [
    `on his/her/their/my/our own & @travels & @young/@me/@when/# & ${notAsked}`,
    `alone/unaccompanied/unsupervised/unattended & @travels & @young/@me & @when/# & ${notAsked}`,
    `by himself/herself/themselves/myself/ourselves & home/bus/tram/train/walk/walks/gets/stop/park/road/street/crosses/cycles & ${notAsked}`,
    'home/house alone/unsupervised/unaccompanied & @young/@me & @when/# & !film/movie/need/must/may',
    'lets/let/letting himself/herself/themselves/myself in < !for/on/to',
    'latchkey',
    'key/keys *2 under/beneath/behind/inside the/a *2 pot/mat/doormat/gnome/stone/brick/bin/plant/flowerpot/shed',
    'key *1 round/around his/her/their neck',
    `cuts/cut/cutting/nips/nip/takes/take/sneaks/goes/go through/across/over/along/behind the? *2 allotments/allotment/woods/park/alley/underpass/graveyard/churchyard/field/fields/canal/towpath/estate/rec/cemetery/subway/car & home/school/get/gets/save/saves/quicker/every/each/time/way & @young/@me & ${notAsked}`,
    'shortcut through/across/behind/along',
    'short cut through/across/behind/along/home & @young/@me/children/kids',
    'mum/dad/parents/mam/nan > works/work/working/on *1 nights/lates/shifts/late',
    `walks/walk/walking/cycles/scoots/wanders home/in/back/to from? *4 & # & @young & own/alone/himself/herself/every/each/quarter/always/through/past/along & ${notAsked}`,
    'gets/get/got/catches/catch/takes the/a *3 bus/tram/train & home/every/each/@weekly/himself/herself/alone/always & @young & !@passed/we/class/year',
    `little/small/young lad/girl/boy/lass/one & alone/own/underpass/road/street/@weekly/crossing & # & ${notAsked}`,
    'nobody/no is/to at? home < until/till/before/after/@when & @young/@me/kids',
    'no one is/to < *2 home/house & until/till/before/after',
    'hangs/hang/hanging/plays/play/playing out/about/around? on/at/in/by/behind/outside the? *2 @venue & after/every/each/most/until/till/always/dark/@weekly & @young/kids/lads & !@passed/we/band/team',
  ],
  hits: [
    'my mum works nights so im on my own till seven most days',
    'If you see a little lad on his own by the underpass at half eight, that’s our Alfie walking in.',
    'She cuts through the allotments to get home, it saves her ten minutes.',
    'He lets himself in with the key under the plant pot at four.',
    'My daughter gets the last tram home by herself on Fridays after orchestra.',
  ],
  harmless: [
    'Our bus broke down on the way back from the castle, but spirits were high.',
    'The school gate opens at 8.40 and closes at 8.55.',
    'Hedgehogs live under the log pile by the fence.',
    'Come to the winter fair at the church on Saturday at two: everyone welcome.',
    'Please don’t park at the bus stop when you collect your child.',
    'Victorian children walked miles to school alone.',
    'The Romans lived in villas with heated floors.',
    'Our outdoor classroom is by the pond.',
    'The beach was windy and the chips were hot.',
    'Lunch is at noon in the canteen.',
  ],
}
