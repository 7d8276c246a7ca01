// Signs that words, music or pictures belong to somebody else (§4.4).
import type { LanguageRule } from '../language-rule.ts'

const pictures = 'image/images/picture/pictures/photo/photos/pic/pics/clipart/cartoon'
const services =
  'google/pinterest/instagram/facebook/tiktok/youtube/internet/web/online/shutterstock/getty/alamy/disney/pixar/bbc/wikipedia/twinkl/tes/netflix/spotify'

export const copyright: LanguageRule = {
  kind: 'copyright',
  certainty: 'ask',
  sentence: 'This seems to be somebody else’s work.',
  remedy: 'Use your own words or picture, or name the permission or licence that allows it.',
  phrases: [
    `${pictures} from/via/off/by/credit/source/courtesy *2 ${services}`,
    `${pictures}/source/credit ${services} < !group`,
    `${pictures} credit/source unknown/none`,
    `found/got/took/downloaded/copied/borrowed/nicked/saved/grabbed/pinched/stole/lifted *3 from/on/off the? ${services}`,
    'copied/taken/adapted/pasted/lifted/reproduced/borrowed from < the/a/an/his/her/their/my/our? *2 book/website/site/web/blog/paper/page/magazine/newspaper/film/album/song/poem/album/bbc/guardian/times/internet/wikipedia/author',
    'word > for word < from',
    'copy/copied and pasted',
    'screenshotted',
    'screenshot/screenshots/screengrab from/of < *3 film/tv/instagram/facebook/programme/show/video/website/app/book/tiktok/youtube',
    'song lyrics < *3 below/attached/for/from/to/here',
    'lyrics < !by/our/written/of/workshop/that/competition',
    'scan/scans/photocopy/photocopies/pdf of the? whole/entire/complete/full',
    'whole/full film/movie/book/album/song/episode *2 for? free/download/pdf/online',
    'pirated/bootleg/torrent',
    'ripped/downloaded from',
    'all rights reserved',
    'copyright/© < ^/#',
    'no copyright < intended/infringement',
    'watermark < *2 removed/off/cropped',
    'cropped/removed > the watermark',
    'cover version/backing track of/from < ^',
  ],
  hits: [
    'Image from Google.',
    'The poem is taken from a book.',
    'Song lyrics for the disco are below.',
    'Here is a scan of the whole book.',
    'I downloaded this from Pinterest.',
  ],
  harmless: [
    'Photos by Year 6.',
    'The hamster was taken from its cage for a wash.',
    'A picture from our trip to the zoo.',
    'We found a frog on the path.',
    'Year 5 sang a song that they wrote.',
    'Pictures courtesy of the children.',
    'We took a bus from the station.',
  ],
}
