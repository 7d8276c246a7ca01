// First names of history, faith and children's books, each with words that stand near it when it means that person.

/** Each line: the first name, then words of which one must be near. */
export const storyNames = `
abraham isaac sarah lincoln bible prophet
ibrahim abraham prophet faiths bible quran ishmael
ismail prophet ibrahim abraham quran
yusuf prophet coat brothers quran
musa prophet moses quran
adam eve eden ant
aladdin lamp genie
alan turing
albert einstein prince hall victoria
alex rider
alfie atkins
alice wonderland looking rabbit hatter
amelia earhart bedelia
amy johnson pond
anne frank boleyn cleves gables shirley bonny
anna elsa frozen karenina
annie musical orphan
arthur camelot merlin excalibur round knights
beatrix potter
ben nevis kenobi
benjamin bunny button franklin britten zephaniah
betty boop
billy goat goats elliot kid
bob builder marley dylan
charlie chocolate bucket wonka brown chaplin
charles darwin dickens babbage
charlotte web bronte
christopher columbus robin wren
clara nutcracker
daniel lions den lion radcliffe defoe
david goliath walliams attenborough beckham bowie
desmond tutu
diana princess ross
dorothy oz toto kansas
edward elgar jenner lear cullen
eleanor rigby roosevelt
elijah prophet
elizabeth fry bennet
ella fitzgerald enchanted
elsa anna frozen
emily bronte dickinson davison pankhurst
emma watson woodhouse austen
emmeline pankhurst
esther bible queen purim
ethan hunt
eve adam eden
florence nightingale court italy machine
frank sinatra lampard
frida kahlo
gabriel angel mary
george dragon orwell washington stubbs marvellous crosses
grace darling hopper kelly
greta thunberg
guy fawkes
hannah montana
hansel gretel
harriet tubman
harry potter styles kane hogwarts
helen keller troy
henry viii wives hoover moore matisse
hermione granger potter ron
horrid henry
huckleberry finn
isaac newton abraham
isabella spain ferdinand
jack beanstalk giant jill frost sparrow london ripper spratt horner
jacob esau ladder marley
james bond peach giant bible
jane austen eyre goodall seymour
jasmine aladdin jafar
jesse owens
jessica ennis hill
jill jack hill
joan arc
john lewis lennon baptist elton
jonah whale
joseph mary coat technicolor pharaoh nativity jesus dreams brothers
josephine baker
joshua jericho walls
judith kerr
julia donaldson
julius caesar
kate winslet moss bush
katherine parr johnson howard aragon mansfield
leonardo vinci
lewis carroll hamilton
lily allen potter
linus torvalds
louis braille armstrong pasteur vuitton
louise brown bourgeois
lucy narnia wardrobe aslan pevensie
luke skywalker matthew gospel
malala yousafzai
malcolm
marcus rashford aurelius
maria music trapp
marie curie antoinette celeste
mark twain luke matthew gospel
martin luther
mary poppins joseph jesus seacole anning shelley magdalene lamb lennox celeste rose berry contrary
matilda trunchbull honey dahl musical
matthew mark luke gospel
max wild things
maya angelou
michael jackson faraday morpurgo rosen jordan
mo farah
mohammed ali prophet salah
moses basket bulrushes pharaoh sea
nelson mandela column
neil armstrong
nicholas saint nickleby
noah ark flood animals
oliver twist cromwell workhouse dickens asked
oscar wilde
otis redding
pablo picasso
paddington bear
paul revere peter apostle
peter pan rabbit pevensie wolf
pippi longstocking
rapunzel tower
rebecca isaac
robin hood hood's batman
romeo juliet
ron weasley
rosa parks
rosalind franklin
rose titanic tyler
ruby bridges redfort slippers
rudolph reindeer
rupert bear grint
ruth naomi bible
sally ride
sam smith cat gamgee
samson delilah
samuel pepys johnson beckett
sherlock holmes
simon peter cowell
solomon king temple
sophie world bfg giant
stella mccartney artois
stephen hawking
steve jobs
taylor swift
theresa mother calcutta
thomas tank engine edison hardy doubting percy
tim peake berners
tom sawyer thumb daley gates holland jerry
tracy beaker
vincent gogh
violet beauregarde
virginia woolf
walt disney
wendy peter pan
william conqueror shakespeare tell normandy wordsworth brown wallace blake morris
winston churchill
zara tindall larsson
zeus
ada lovelace
allan ahlberg
andy murray warhol
angela merkel
anthony browne horowitz
barack obama
billie eilish jean king
boris johnson
bukayo saka
cristiano ronaldo
cressida cowell
dame judi kelly
david attenborough hockney
dick king whittington turpin
ed sheeran
elvis presley
enid blyton
eric carle morecambe ravilious
frances hodgson
galileo galilei
hans christian zimmer holbein
harper lee
henri matisse rousseau
isambard brunel
jacqueline wilson
jeff kinney
jim henson
joe wicks biden
johann bach strauss
keir starmer
kenneth grahame
lauren child james hemp
leah williamson
lionel messi
ludwig beethoven
malorie blackman
mahatma gandhi
michelle obama
nadiya hussain
onjali rauf
philip pullman
piers anthony
quentin blake
raheem sterling
rishi sunak
roald dahl amundsen
robert burns louis bruce scott browning
rudyard kipling
serena williams
simone biles
steven gerrard spielberg
tanni grey
ted hughes baker
tony ross blair
usain bolt
vera lynn
wayne rooney
`
