// Short, pet and spelling forms of first names as families in British schools use them; collected by hand.

/** Each line: a first name, then what people also call it or how they also spell it. */
export const nicknameLines = `
abdirahman abdi cabdirahman abdurrahman abdulrahman
abdullah abdul abdallah abdulla
abigail abi abby abbie gail
adam ad
adebayo bayo
adeola ade ola
agnieszka aga agusia
ahmed ahmad ahmet axmed
aisha ayesha aishah aysha caasha isha
aleksander olek alek alex
aleksandra ola olka alex
alexander alex al ally sandy xander sasha lex alec
alexandra alex sandra lexi sasha sandy ally
alexandru alex sandu
alfred alf alfie fred freddie
alice ali ally
alistair al ally ali alasdair alastair
amelia millie amy mia milly
amina aminah ameena
amy ames
andreea andrea deea
andrei andy
andrew andy drew
aneeqa aniqa
angela angie ange
anna ania annie anya ann
antonia toni
anthony tony ant antony
antoni antek tosiek
archibald archie
arthur art artie
augustus gus gussie
barbara basia babs barb
bartosz bartek
benjamin ben benny benji benjy
bernadette bernie
bronwen bron
callum cal calum
cameron cam
caroline carrie caz caro
catherine cath cathy kate katie kit cat
catrin cat cati
charles charlie chas chaz chuck
charlotte lottie charlie lotte char
chidera dera
chidinma dinma chidi
chinedu nedu edu
christina chris chrissie tina
christopher chris kit topher
chukwuemeka emeka
clementine clem clemmie
constance connie
cornelius con neil
dafydd dai taf
daniel dan danny daniil danylo
danielle dani
david dave davey davy dawid dafydd
deborah deb debbie debs
desmond des
dmytro dima mytro
dominic dom nick
donald don donnie
dorothy dot dotty dolly
ebenezer eben
edmund ed eddie ned
edward ed eddie eddy ted teddy ned
eilidh ailie
eleanor ellie nell nellie nora elly
elizabeth liz lizzie lizzy beth bess bessie betty eliza libby lisa elsie elspeth
ellen nell ellie
emanuel manny
emily em emmy millie
emma em emmie
ekaterina katya katia kate
esther essie
evelyn evie eve
ewa ewunia
ezekiel zeke
fatima fatimah fatema faatima fatma
fatoumata fatou
finlay fin finn
fionnuala nuala
florence flo florrie flossie
folasade sade
francesca fran frankie cesca
frances fran frankie franny
francis frank frankie fran
frank frankie
franklin frank
frederick fred freddie freddy
gabriel gabe gabi
gabriela gabi gabrysia
gareth gaz gary
georgina georgie gina
geoffrey geoff
george georgie
gerald gerry
gertrude gertie trudy
gillian gill gilly
grace gracie
grzegorz grzesiek
gwendolyn gwen
gwenllian gwen llian
habiba habibah
hannah han hana
harold harry hal
harriet hattie harry
harry haz
hassan hasan xasan
helen nell lena
henrietta hetty etta
henry harry hal
hermione hermy
hussain hussein husain hussayn xuseen
ibrahim ibraheem ebrahim ibrahima ibro
ifeoluwa ife
ifeoma ify
ignatius iggy
imogen immy
ioana ionela oana
ioan ion
isaac ike zac
isabel izzy bel isa
isabella bella izzy issy isa izzie
ismail ismael ismaeel
iwona iwonka
jack jackie jacky
jacob jake jakey
jacqueline jackie jacqui
jakub kuba kubus
jamal jamaal
james jim jimmy jamie jem
jan janek jasiu
jane janie
janet jan
jasmine jas jazz jasmin yasmin
jeffrey jeff
jemima mima jem
jennifer jen jenny jenna
jeremy jez jerry jem
jerzy jurek
jessica jess jessie
joanna jo joanne asia joasia
joanne jo
john johnny jon jack
jonathan jon jonny jonty nathan
joseph joe joey jo seph
josephine jo josie posy
joshua josh
judith judy jude
julia jules julka
julian jules
juliet jules
katarzyna kasia kaska
katherine kate katie kathy kath kit kitty katy kat
kathleen kath kathy
kateryna katya katia
kenneth ken kenny
khadija khadijah hadiza khadeeja
kimberley kim kimmy
krzysztof krzys krzysiek chris
kwabena kobby
lakshmi laxmi
lawrence larry laurie
layla leila laila leyla lila
leonard len lenny leo
lewis lew lewie louis
lillian lil lily lilly
louis lou louie
louise lou lulu
lucas luke luca
lucy luce lulu
lukasz lukaszek luke
lydia lyds
mackenzie mack kenzie
madeleine maddie maddy
madison maddie maddy
magdalena magda lena
malgorzata gosia malgosia
margaret maggie meg peggy madge marge margie mags daisy greta
maria mary marysia mimi
mariam maryam miriam mariyam
mark marky
martha marty
mary molly polly may
maryam mariam
mateusz mati
matilda tilly tilda mattie
matthew matt matty
maximilian max
maya mayah maia
megan meg meggie
melanie mel
michael mike mick mickey micky mikey
michal michalek
michelle shell
mikolaj mikus miko
mildred millie
millicent millie
mohammed muhammad mohammad muhammed mohamed mohamad muhamad mahamed maxamed mo moe
mubarak mubaarak
mustafa mustapha
mykhailo misha mykhaylo
mykola kolya
natalia natalka tasha
natalie nat
natasha tasha
nathan nate nat
nathaniel nat nate nathan
nicholas nick nicky nico
nicola nicky nikki
nkechi kechi
niamh neve niav
nusrat nusrath
obinna obi
oleksandr sasha olek sashko olexandr alexander
oleksandra sasha lesya olesya olexandra alexandra
oliver ollie olly
olivia liv livvy livia
oluwadamilola dami damilola
oluwaseun seun
oluwatobi tobi
oluwatoni toni
olufemi femi
omar umar cumar
padraig paddy podge
pamela pam pammy
patricia pat patsy trish tricia
patrick pat paddy rick
patryk patrys
pawel pawelek
penelope penny nell
peter pete
philip phil pip phillip
philippa pip pippa
piotr piotrek
precious preshy
rachel rach rae
rashid rasheed
rebecca becky becca bex
reginald reg reggie
rhiannon rhi
richard rich rick ricky dick richie
robert rob robbie bob bobby bert
robin rob
roderick rod roddy
rodney rod
ronald ron ronnie
rosalind ros roz
rose rosie
rosemary rosie rose
ruqayyah ruqaya ruqayya
rupert rupe
ruth ruthie
salma salmah
samantha sam sammy
samuel sam sammy
sarah sara sally sadie
saoirse seersha
sebastian seb bas
shaquille shaq
sian shan
sinead shinead
siobhan shiv
solomon sol
sophie soph sofia sophia zosia
sofia sophia sofie zofia
stanislaw stas staszek
stanley stan
stephanie steph stevie
stephen steve stevie
steven steve stevie
susan sue susie suzie
syed sayed sayyid
szymon szymek
tabitha tabby
tadeusz tadek
tariq tarek tarik
temitope temi tope
terence terry tel
theodore theo ted teddy
theresa tess terri tessa
thomas tom tommy thom
timothy tim timmy
titilayo titi
tobias toby
tomasz tomek
umar omar
valentina valya
veronica ronnie vee
victor vic
victoria vicky tori vicki tor
vincent vince vinny
violet vi
viktoriia vika
volodymyr vova volodya
walter wally walt
wiktoria wika
wilfred wilf wilfie fred
william will bill billy willy liam wills
winifred winnie fred
wojciech wojtek
xiaoming ming
yaroslav yarik slava
yasmin yasmine yasmeen jasmin
yetunde yetty
yusuf yousef yusef youssef yousuf yussuf yuusuf joseph
zachary zac zach zack zak
zainab zaynab zeinab seynab zaineb
zakariya zak zakaria zakariyya
zara zahra
zofia zosia
zoe zo
zuzanna zuzia zuza
`
