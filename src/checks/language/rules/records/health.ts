// Somebody's health, needs or pregnancy (§4.5; UK GDPR, article 9).
import type { LanguageRule } from '../../language-rule.ts'

const whose = '@young/mr/mrs/ms/miss/who/^/@parent/receptionist/caretaker/cook/head/deputy'
const not = '!@generally/drop/door/room/tree/trees/hens/hamster/frog/plant/animals/mice/bees'

export const health: LanguageRule = {
  kind: 'data-protection',
  certainty: 'ask',
  sentence: 'This tells of somebody’s health or needs.',
  remedy: 'Leave it out. It is theirs to tell.',
  phrases: [
    `@ailment & ${whose} & has/have/had/got/gets/with/is/are/was/were/been/having/on/for/off/because/needs/takes/taking/under/sees/seeing/suffers/after/having/list/back/her/his/our/our/came & ${not} & !ended/made/poster/loud/vote/stood/best/story/book`,
    `expecting/pregnant & due/receptionist/mrs/miss/ms/teacher/ta/@young/baby/she's/who & !rain/snow/visitors/guests/are/be/cat/you/we/sow/ewe/hamster`,
    'signed/off/away off? sick? with/for/because & @ailment/stress/back/nerves/surgery/six/weeks/mental/month/months & !ended',
    'off < *1 sick/ill/poorly & stress/weeks/months/again/long/term/until & @adult/mrs/mr/miss & !hamster/guinea',
    'in hospital/icu/intensive/surgery/hospice < !we/corner & @young/@adult/mrs/mr/miss/who & !play/role/teddy/pretend/our/songs/carols/visited',
    'wets/wet/wetting/soils/soiled/soiling the? < bed/himself/herself/themselves/pants',
    'mental health & she/he/his/her/their/mrs/mr/miss/whose & !week/day/awareness/first/aider/team/support/lead',
    "can't/cannot/doesn't/hardly/barely < hear/see/walk/talk/speak & properly/well/without/aid/glasses/because/yet & @young & !we/dark/owl/snake/worm",
    'hearing/blind/deaf/wheelchair/visual < !test/tests/check/checks/dog/access/race/basketball & asd/dyslexia/send/sen/adhd/list/needs/theo',
    'blood/bloods/scan/scans/biopsy *3 back/showed/positive/negative/is/was/came & @young/@adult/his/her & !fossil',
    'tested/testing positive < for & @young/@adult/mrs/mr/miss',
    '^/he/she/who/they > needs/wears/uses/takes/carries *2 inhaler/epipen/nappies/nappy/catheter/medication/insulin/tablets/injections/ritalin/medicine',
    'needs/wears/uses/takes/has *2 inhaler/epipen/nappies/nappy/catheter/hearing/medication/insulin/tablets/injections/feed/ritalin/medicine/callipers & @young/^/who & !please/if/bring',
    'has/have/had/got/with/carrying *1 nits/lice/headlice/scabies/worms/ringworm/thrush/chickenpox/measles/mumps/covid/norovirus/flu/tonsillitis/threadworms/impetigo & again/^/he/she/mum/his/her & !if/letter/check/treatment/your/please/rabbits/dog/year/class/cases/we/some/any',
    'wears/wear/needs/uses *2 pad/pads/pullups/nappy/nappies/brace/splint/patch/wig/hearing/corset/cast & he/she/who/^ & night/school/because/for/spare/at/every & !costume/knee/cricket/shin/play',
    'blood group/type/test/pressure & his/her/he/she/^/is/negative/positive & !circulation/topic/heart',
    'stammer/stutter/lisp/tic/tics/squint/limp/rash/fits/seizures/tantrums/meltdowns/bedwetting/incontinence & his/her/he/she/^/has/for/had & !tock/dog/tac/play',
    'pregnancy/pregnant/expecting/due & weeks/months/congratulations/ta/teacher/mrs/miss/our & weeks/months/scan/twins/pregnancy & !elephant/rabbit/egg/cat',
    'counsellor/therapist/psychologist/therapy/psychiatrist/camhs & been/seeing/sees/has/goes/his/her/every/^ & he/she/his/her/^/who & !drop/door/room/our/new/welcome',
  ],
  hits: [
    'Poppy’s been off because of her epilepsy, she’ll be back on Monday.',
    'Mrs Lowe is having chemo, that’s why we have a supply teacher.',
    'Ali needs an inhaler and is on the allergy list for sesame.',
    'Our SEND pupils this year: Theo (ASD), Mia (dyslexia), Jude (hearing).',
    'Our receptionist is expecting, due in May!',
    'Two of the twins’ bloods came back and it is coeliac, so no more birthday cake.',
    'Riley sees the ed psych on Wednesday mornings.',
  ],
  harmless: [
    'We scored 21 goals this season.',
    'The doctor told Year 2 how a heart works.',
    'Please tell the office about any allergies on the form.',
    'Everyone in Year 1 learned a new phonics sound.',
    'Your child’s report will be in the book bag.',
    'The hospital sent us a thank-you card for the drawings.',
    'We raised £312 for the children’s hospice.',
    'Year 11 sat their mock exams this week.',
    'The nurse will check hearing and sight in Reception.',
    'Our hamster is off his food.',
  ],
}
