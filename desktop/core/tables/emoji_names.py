"""Emoji names: what each emoji of Unicode 18.0 is called in English; made by .ci/tables.py

1,923 names of CLDR, those with skin tones left out, in alphabetical order: a name, a blank, and the emoji in its
fully qualified form. Long because it is a table.
"""

NAMES = """
1st place medal 🥇; 2nd place medal 🥈; 3rd place medal 🥉; A button (blood type) 🅰️; AB
button (blood type) 🆎; ATM sign 🏧; Afghanistan 🇦🇫; Albania 🇦🇱; Algeria 🇩🇿; American
Samoa 🇦🇸; Andorra 🇦🇩; Angola 🇦🇴; Anguilla 🇦🇮; Antarctica 🇦🇶; Antigua & Barbuda 🇦🇬;
Aquarius ♒; Argentina 🇦🇷; Aries ♈; Armenia 🇦🇲; Aruba 🇦🇼; Ascension Island 🇦🇨; Australia
🇦🇺; Austria 🇦🇹; Azerbaijan 🇦🇿; B button (blood type) 🅱️; BACK arrow 🔙; Bahamas 🇧🇸;
Bahrain 🇧🇭; Bangladesh 🇧🇩; Barbados 🇧🇧; Belarus 🇧🇾; Belgium 🇧🇪; Belize 🇧🇿; Benin 🇧🇯;
Bermuda 🇧🇲; Bhutan 🇧🇹; Bolivia 🇧🇴; Bosnia & Herzegovina 🇧🇦; Botswana 🇧🇼; Bouvet Island
🇧🇻; Brazil 🇧🇷; British Indian Ocean Territory 🇮🇴; British Virgin Islands 🇻🇬; Brunei 🇧🇳;
Bulgaria 🇧🇬; Burkina Faso 🇧🇫; Burundi 🇧🇮; CL button 🆑; COOL button 🆒; Cambodia 🇰🇭;
Cameroon 🇨🇲; Canada 🇨🇦; Canary Islands 🇮🇨; Cancer ♋; Cape Verde 🇨🇻; Capricorn ♑;
Caribbean Netherlands 🇧🇶; Cayman Islands 🇰🇾; Central African Republic 🇨🇫; Ceuta &
Melilla 🇪🇦; Chad 🇹🇩; Chile 🇨🇱; China 🇨🇳; Christmas Island 🇨🇽; Christmas tree 🎄;
Clipperton Island 🇨🇵; Cocos (Keeling) Islands 🇨🇨; Colombia 🇨🇴; Comoros 🇰🇲;
Congo-Brazzaville 🇨🇬; Congo-Kinshasa 🇨🇩; Cook Islands 🇨🇰; Costa Rica 🇨🇷; Croatia 🇭🇷;
Cuba 🇨🇺; Curaçao 🇨🇼; Cyprus 🇨🇾; Czechia 🇨🇿; Côte d’Ivoire 🇨🇮; Denmark 🇩🇰; Diego Garcia
🇩🇬; Djibouti 🇩🇯; Dominica 🇩🇲; Dominican Republic 🇩🇴; END arrow 🔚; Ecuador 🇪🇨; Egypt 🇪🇬;
El Salvador 🇸🇻; England 🏴󠁧󠁢󠁥󠁮󠁧󠁿; Equatorial Guinea 🇬🇶; Eritrea 🇪🇷; Estonia 🇪🇪; Eswatini
🇸🇿; Ethiopia 🇪🇹; European Union 🇪🇺; FREE button 🆓; Falkland Islands 🇫🇰; Faroe Islands
🇫🇴; Fiji 🇫🇯; Finland 🇫🇮; France 🇫🇷; French Guiana 🇬🇫; French Polynesia 🇵🇫; French
Southern and Antarctic Lands 🇹🇫; Gabon 🇬🇦; Gambia 🇬🇲; Gemini ♊; Georgia 🇬🇪; Germany 🇩🇪;
Ghana 🇬🇭; Gibraltar 🇬🇮; Greece 🇬🇷; Greenland 🇬🇱; Grenada 🇬🇩; Guadeloupe 🇬🇵; Guam 🇬🇺;
Guatemala 🇬🇹; Guernsey 🇬🇬; Guinea 🇬🇳; Guinea-Bissau 🇬🇼; Guyana 🇬🇾; Haiti 🇭🇹; Heard
Island & McDonald Islands 🇭🇲; Honduras 🇭🇳; Hong Kong SAR China 🇭🇰; Hungary 🇭🇺; ID button
🆔; Iceland 🇮🇸; India 🇮🇳; Indonesia 🇮🇩; Iran 🇮🇷; Iraq 🇮🇶; Ireland 🇮🇪; Isle of Man 🇮🇲;
Israel 🇮🇱; Italy 🇮🇹; Jamaica 🇯🇲; Japan 🇯🇵; Japanese acceptable button 🉑; Japanese
application button 🈸; Japanese bargain button 🉐; Japanese castle 🏯; Japanese
congratulations button ㊗️; Japanese discount button 🈹; Japanese dolls 🎎; Japanese free
of charge button 🈚; Japanese here button 🈁; Japanese monthly amount button 🈷️; Japanese
no vacancy button 🈵; Japanese not free of charge button 🈶; Japanese open for business
button 🈺; Japanese passing grade button 🈴; Japanese post office 🏣; Japanese prohibited
button 🈲; Japanese reserved button 🈯; Japanese secret button ㊙️; Japanese service charge
button 🈂️; Japanese symbol for beginner 🔰; Japanese vacancy button 🈳; Jersey 🇯🇪; Jordan
🇯🇴; Kazakhstan 🇰🇿; Kenya 🇰🇪; Kiribati 🇰🇮; Kosovo 🇽🇰; Kuwait 🇰🇼; Kyrgyzstan 🇰🇬; Laos 🇱🇦;
Latvia 🇱🇻; Lebanon 🇱🇧; Leo ♌; Lesotho 🇱🇸; Liberia 🇱🇷; Libra ♎; Libya 🇱🇾; Liechtenstein
🇱🇮; Lithuania 🇱🇹; Luxembourg 🇱🇺; Macao SAR China 🇲🇴; Madagascar 🇲🇬; Malawi 🇲🇼; Malaysia
🇲🇾; Maldives 🇲🇻; Mali 🇲🇱; Malta 🇲🇹; Marshall Islands 🇲🇭; Martinique 🇲🇶; Mauritania 🇲🇷;
Mauritius 🇲🇺; Mayotte 🇾🇹; Mexico 🇲🇽; Micronesia 🇫🇲; Moldova 🇲🇩; Monaco 🇲🇨; Mongolia 🇲🇳;
Montenegro 🇲🇪; Montserrat 🇲🇸; Morocco 🇲🇦; Mozambique 🇲🇿; Mrs. Claus 🤶; Mx Claus 🧑‍🎄;
Myanmar (Burma) 🇲🇲; NEW button 🆕; NG button 🆖; Namibia 🇳🇦; Nauru 🇳🇷; Nepal 🇳🇵;
Netherlands 🇳🇱; New Caledonia 🇳🇨; New Zealand 🇳🇿; Nicaragua 🇳🇮; Niger 🇳🇪; Nigeria 🇳🇬;
Niue 🇳🇺; Norfolk Island 🇳🇫; North Korea 🇰🇵; North Macedonia 🇲🇰; Northern Mariana Islands
🇲🇵; Norway 🇳🇴; O button (blood type) 🅾️; OK button 🆗; OK hand 👌; ON! arrow 🔛; Oman 🇴🇲;
Ophiuchus ⛎; P button 🅿️; Pakistan 🇵🇰; Palau 🇵🇼; Palestinian Territories 🇵🇸; Panama 🇵🇦;
Papua New Guinea 🇵🇬; Paraguay 🇵🇾; Peru 🇵🇪; Philippines 🇵🇭; Pisces ♓; Pitcairn Islands
🇵🇳; Poland 🇵🇱; Portugal 🇵🇹; Puerto Rico 🇵🇷; Qatar 🇶🇦; Romania 🇷🇴; Russia 🇷🇺; Rwanda 🇷🇼;
Réunion 🇷🇪; SOON arrow 🔜; SOS button 🆘; Sagittarius ♐; Samoa 🇼🇸; San Marino 🇸🇲; Santa
Claus 🎅; Sark 🇨🇶; Saudi Arabia 🇸🇦; Scorpio ♏; Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿; Senegal 🇸🇳; Serbia 🇷🇸;
Seychelles 🇸🇨; Sierra Leone 🇸🇱; Singapore 🇸🇬; Sint Maarten 🇸🇽; Slovakia 🇸🇰; Slovenia 🇸🇮;
Solomon Islands 🇸🇧; Somalia 🇸🇴; South Africa 🇿🇦; South Georgia & South Sandwich Islands
🇬🇸; South Korea 🇰🇷; South Sudan 🇸🇸; Spain 🇪🇸; Sri Lanka 🇱🇰; St. Barthélemy 🇧🇱; St.
Helena Ascension & Tristan da Cunha 🇸🇭; St. Kitts & Nevis 🇰🇳; St. Lucia 🇱🇨; St. Martin
🇲🇫; St. Pierre & Miquelon 🇵🇲; St. Vincent & Grenadines 🇻🇨; Statue of Liberty 🗽; Sudan
🇸🇩; Suriname 🇸🇷; Svalbard & Jan Mayen 🇸🇯; Sweden 🇸🇪; Switzerland 🇨🇭; Syria 🇸🇾; São Tomé
& Príncipe 🇸🇹; T-Rex 🦖; TOP arrow 🔝; Taiwan 🇹🇼; Tajikistan 🇹🇯; Tanzania 🇹🇿; Taurus ♉;
Thailand 🇹🇭; Timor-Leste 🇹🇱; Togo 🇹🇬; Tokelau 🇹🇰; Tokyo tower 🗼; Tonga 🇹🇴; Trinidad &
Tobago 🇹🇹; Tristan da Cunha 🇹🇦; Tunisia 🇹🇳; Turkmenistan 🇹🇲; Turks & Caicos Islands 🇹🇨;
Tuvalu 🇹🇻; Türkiye 🇹🇷; U.S. Outlying Islands 🇺🇲; U.S. Virgin Islands 🇻🇮; UP! button 🆙;
Uganda 🇺🇬; Ukraine 🇺🇦; United Arab Emirates 🇦🇪; United Kingdom 🇬🇧; United Nations 🇺🇳;
United States 🇺🇸; Uruguay 🇺🇾; Uzbekistan 🇺🇿; VS button 🆚; Vanuatu 🇻🇺; Vatican City 🇻🇦;
Venezuela 🇻🇪; Vietnam 🇻🇳; Virgo ♍; Wales 🏴󠁧󠁢󠁷󠁬󠁳󠁿; Wallis & Futuna 🇼🇫; Western Sahara 🇪🇭;
Yemen 🇾🇪; ZZZ 💤; Zambia 🇿🇲; Zimbabwe 🇿🇼; abacus 🧮; accordion 🪗; adhesive bandage 🩹;
admission tickets 🎟️; aerial tramway 🚡; airplane ✈️; airplane arrival 🛬; airplane
departure 🛫; alarm clock ⏰; alembic ⚗️; alien 👽; alien monster 👾; ambulance 🚑; american
football 🏈; amphora 🏺; anatomical heart 🫀; anchor ⚓; anger symbol 💢; angry face 😠; angry
face with horns 👿; anguished face 😧; ant 🐜; antenna bars 📶; anxious face with sweat 😰;
articulated lorry 🚛; artist 🧑‍🎨; artist palette 🎨; astonished face 😲; astronaut 🧑‍🚀;
atom symbol ⚛️; auto rickshaw 🛺; automobile 🚗; avocado 🥑; axe 🪓; baby 👶; baby angel 👼;
baby bottle 🍼; baby chick 🐤; baby symbol 🚼; backhand index pointing down 👇; backhand
index pointing left 👈; backhand index pointing right 👉; backhand index pointing up 👆;
backpack 🎒; bacon 🥓; badger 🦡; badminton 🏸; bagel 🥯; baggage claim 🛄; baguette bread 🥖;
balance scale ⚖️; ballet dancer 🧑‍🩰; ballet shoes 🩰; balloon 🎈; ballot box with ballot
🗳️; banana 🍌; banjo 🪕; bank 🏦; bar chart 📊; barber pole 💈; baseball ⚾; basket 🧺;
basketball 🏀; bat 🦇; bathtub 🛁; battery 🔋; beach with umbrella 🏖️; beaming face with
smiling eyes 😁; beans 🫘; bear 🐻; beating heart 💓; beaver 🦫; bed 🛏️; beer mug 🍺; beetle
🪲; bell 🔔; bell pepper 🫑; bell with slash 🔕; bellhop bell 🛎️; bento box 🍱; beverage box
🧃; bicycle 🚲; bikini 👙; billed cap 🧢; biohazard ☣️; bird 🐦; birthday cake 🎂; bison 🦬;
biting lip 🫦; black bird 🐦‍⬛; black cat 🐈‍⬛; black circle ⚫; black flag 🏴; black heart
🖤; black large square ⬛; black medium square ◼️; black medium-small square ◾; black nib
✒️; black small square ▪️; black square button 🔲; blossom 🌼; blowfish 🐡; blue book 📘;
blue circle 🔵; blue heart 💙; blue square 🟦; blueberries 🫐; boar 🐗; bomb 💣; bone 🦴;
bookmark 🔖; bookmark tabs 📑; books 📚; boomerang 🪃; bottle with popping cork 🍾; bouquet
💐; bow and arrow 🏹; bowl with spoon 🥣; bowling 🎳; boxing glove 🥊; boy 👦; brain 🧠; bread
🍞; breast-feeding 🤱; brick 🧱; bridge at night 🌉; briefcase 💼; briefs 🩲; bright button 🔆;
broccoli 🥦; broken chain ⛓️‍💥; broken heart 💔; broom 🧹; brown circle 🟤; brown heart 🤎;
brown mushroom 🍄‍🟫; brown square 🟫; bubble tea 🧋; bubbles 🫧; bucket 🪣; bug 🐛; building
construction 🏗️; bullet train 🚅; bullseye 🎯; burrito 🌯; bus 🚌; bus stop 🚏; bust in
silhouette 👤; busts in silhouette 👥; butter 🧈; butterfly 🦋; cactus 🌵; calendar 📅; call
me hand 🤙; camel 🐪; camera 📷; camera with flash 📸; camping 🏕️; candle 🕯️; candy 🍬;
canned food 🥫; canoe 🛶; card file box 🗃️; card index 📇; card index dividers 🗂️; carousel
horse 🎠; carp streamer 🎏; carpentry saw 🪚; carrot 🥕; castle 🏰; cat 🐈; cat face 🐱; cat
with tears of joy 😹; cat with wry smile 😼; chains ⛓️; chair 🪑; chart decreasing 📉; chart
increasing 📈; chart increasing with yen 💹; check box with check ☑️; check mark ✔️; check
mark button ✅; cheese wedge 🧀; chequered flag 🏁; cherries 🍒; cherry blossom 🌸; chess
pawn ♟️; chestnut 🌰; chicken 🐔; child 🧒; children crossing 🚸; chipmunk 🐿️; chocolate bar
🍫; chopsticks 🥢; church ⛪; cigarette 🚬; cinema 🎦; circled M Ⓜ️; circus tent 🎪; cityscape
🏙️; cityscape at dusk 🌆; clamp 🗜️; clapper board 🎬; clapping hands 👏; classical building
🏛️; clinking beer mugs 🍻; clinking glasses 🥂; clipboard 📋; clockwise vertical arrows 🔃;
closed book 📕; closed mailbox with lowered flag 📪; closed mailbox with raised flag 📫;
closed umbrella 🌂; cloud ☁️; cloud with lightning 🌩️; cloud with lightning and rain ⛈️;
cloud with rain 🌧️; cloud with snow 🌨️; clown face 🤡; club suit ♣️; clutch bag 👝; coat
🧥; cockroach 🪳; cocktail glass 🍸; coconut 🥥; coffin ⚰️; coin 🪙; cold face 🥶; collision
💥; comet ☄️; compass 🧭; computer disk 💽; computer mouse 🖱️; confetti ball 🎊; confounded
face 😖; confused face 😕; construction 🚧; construction worker 👷; control knobs 🎛️;
convenience store 🏪; cook 🧑‍🍳; cooked rice 🍚; cookie 🍪; cooking 🍳; copyright ©️; coral
🪸; couch and lamp 🛋️; counterclockwise arrows button 🔄; couple with heart 💑; couple with
heart man man 👨‍❤️‍👨; couple with heart woman man 👩‍❤️‍👨; couple with heart woman woman
👩‍❤️‍👩; cow 🐄; cow face 🐮; cowboy hat face 🤠; crab 🦀; cracking face 🫫; crayon 🖍️; credit
card 💳; crescent moon 🌙; cricket 🦗; cricket game 🏏; crocodile 🐊; croissant 🥐; cross mark
❌; cross mark button ❎; crossed fingers 🤞; crossed flags 🎌; crossed swords ⚔️; crown 👑;
crutch 🩼; crying cat 😿; crying face 😢; crystal ball 🔮; cucumber 🥒; cup with straw 🥤;
cupcake 🧁; curling stone 🥌; curly loop ➰; currency exchange 💱; curry rice 🍛; custard 🍮;
customs 🛃; cut of meat 🥩; cyclone 🌀; dagger 🗡️; dango 🍡; dashing away 💨; deaf man 🧏‍♂️;
deaf person 🧏; deaf woman 🧏‍♀️; deciduous tree 🌳; deer 🦌; delivery truck 🚚; department
store 🏬; derelict house 🏚️; desert 🏜️; desert island 🏝️; desktop computer 🖥️; detective
🕵️; diamond suit ♦️; diamond with a dot 💠; dim button 🔅; disappointed face 😞; disguised
face 🥸; distorted face 🫪; divide ➗; diving mask 🤿; diya lamp 🪔; dizzy 💫; dna 🧬; dodo 🦤;
dog 🐕; dog face 🐶; dollar banknote 💵; dolphin 🐬; donkey 🫏; door 🚪; dotted line face 🫥;
dotted six-pointed star 🔯; double curly loop ➿; double exclamation mark ‼️; doughnut 🍩;
dove 🕊️; down arrow ⬇️; down-left arrow ↙️; down-right arrow ↘️; downcast face with
sweat 😓; downwards button 🔽; dragon 🐉; dragon face 🐲; dress 👗; drooling face 🤤; drop of
blood 🩸; droplet 💧; drum 🥁; duck 🦆; dumpling 🥟; dvd 📀; e-mail 📧; eagle 🦅; ear 👂; ear of
corn 🌽; ear with hearing aid 🦻; egg 🥚; eggplant 🍆; eight o’clock 🕗; eight-pointed star
✴️; eight-spoked asterisk ✳️; eight-thirty 🕣; eject button ⏏️; electric plug 🔌; elephant
🐘; elevator 🛗; eleven o’clock 🕚; eleven-thirty 🕦; elf 🧝; empty nest 🪹; enraged face 😡;
envelope ✉️; envelope with arrow 📩; eraser 🪌; euro banknote 💶; evergreen tree 🌲; ewe 🐑;
exclamation question mark ⁉️; exploding head 🤯; expressionless face 😑; eye 👁️; eye in
speech bubble 👁️‍🗨️; eyes 👀; face blowing a kiss 😘; face exhaling 😮‍💨; face holding back
tears 🥹; face in clouds 😶‍🌫️; face savoring food 😋; face screaming in fear 😱; face
vomiting 🤮; face with bags under eyes 🫩; face with crossed-out eyes 😵; face with
diagonal mouth 🫤; face with hand over mouth 🤭; face with head-bandage 🤕; face with
medical mask 😷; face with monocle 🧐; face with open eyes and hand over mouth 🫢; face
with open mouth 😮; face with peeking eye 🫣; face with raised eyebrow 🤨; face with
rolling eyes 🙄; face with spiral eyes 😵‍💫; face with steam from nose 😤; face with
symbols on mouth 🤬; face with tears of joy 😂; face with thermometer 🤒; face with tongue
😛; face without mouth 😶; factory 🏭; factory worker 🧑‍🏭; fairy 🧚; falafel 🧆; fallen leaf
🍂; family 👪; family adult adult child 🧑‍🧑‍🧒; family adult adult child child 🧑‍🧑‍🧒‍🧒;
family adult child 🧑‍🧒; family adult child child 🧑‍🧒‍🧒; family man boy 👨‍👦; family man
boy boy 👨‍👦‍👦; family man girl 👨‍👧; family man girl boy 👨‍👧‍👦; family man girl girl
👨‍👧‍👧; family man man boy 👨‍👨‍👦; family man man boy boy 👨‍👨‍👦‍👦; family man man girl
👨‍👨‍👧; family man man girl boy 👨‍👨‍👧‍👦; family man man girl girl 👨‍👨‍👧‍👧; family man
woman boy 👨‍👩‍👦; family man woman boy boy 👨‍👩‍👦‍👦; family man woman girl 👨‍👩‍👧; family
man woman girl boy 👨‍👩‍👧‍👦; family man woman girl girl 👨‍👩‍👧‍👧; family woman boy 👩‍👦;
family woman boy boy 👩‍👦‍👦; family woman girl 👩‍👧; family woman girl boy 👩‍👧‍👦; family
woman girl girl 👩‍👧‍👧; family woman woman boy 👩‍👩‍👦; family woman woman boy boy 👩‍👩‍👦‍👦;
family woman woman girl 👩‍👩‍👧; family woman woman girl boy 👩‍👩‍👧‍👦; family woman woman
girl girl 👩‍👩‍👧‍👧; farmer 🧑‍🌾; fast down button ⏬; fast reverse button ⏪; fast up button
⏫; fast-forward button ⏩; fax machine 📠; fearful face 😨; feather 🪶; female sign ♀️;
ferris wheel 🎡; ferry ⛴️; field hockey 🏑; fight cloud 🫯; file cabinet 🗄️; file folder 📁;
film frames 🎞️; film projector 📽️; fingerprint 🫆; fire 🔥; fire engine 🚒; fire
extinguisher 🧯; firecracker 🧨; firefighter 🧑‍🚒; fireworks 🎆; first quarter moon 🌓; first
quarter moon face 🌛; fish 🐟; fish cake with swirl 🍥; fishing pole 🎣; five o’clock 🕔;
five-thirty 🕠; flag in hole ⛳; flamingo 🦩; flashlight 🔦; flat shoe 🥿; flatbread 🫓;
fleur-de-lis ⚜️; flexed biceps 💪; floppy disk 💾; flower playing cards 🎴; flushed face 😳;
flute 🪈; fly 🪰; flying disc 🥏; flying saucer 🛸; fog 🌫️; foggy 🌁; folded hands 🙏; folding
hand fan 🪭; fondue 🫕; foot 🦶; footprints 👣; fork and knife 🍴; fork and knife with plate
🍽️; fortune cookie 🥠; fountain ⛲; fountain pen 🖋️; four leaf clover 🍀; four o’clock 🕓;
four-thirty 🕟; fox 🦊; framed picture 🖼️; french fries 🍟; fried shrimp 🍤; frog 🐸;
front-facing baby chick 🐥; frowning face ☹️; frowning face with open mouth 😦; fuel pump
⛽; full moon 🌕; full moon face 🌝; funeral urn ⚱️; game die 🎲; garlic 🧄; gear ⚙️; gem
stone 💎; genie 🧞; ghost 👻; ginger root 🫚; giraffe 🦒; girl 👧; glass of milk 🥛; glasses 👓;
globe showing Americas 🌎; globe showing Asia-Australia 🌏; globe showing Europe-Africa 🌍;
globe with meridians 🌐; gloves 🧤; glowing star 🌟; goal net 🥅; goat 🐐; goblin 👺; goggles
🥽; goose 🪿; gorilla 🦍; graduation cap 🎓; grapes 🍇; green apple 🍏; green book 📗; green
circle 🟢; green heart 💚; green salad 🥗; green square 🟩; grey heart 🩶; grimacing face 😬;
grinning cat 😺; grinning cat with smiling eyes 😸; grinning face 😀; grinning face with
big eyes 😃; grinning face with smiling eyes 😄; grinning face with sweat 😅; grinning
squinting face 😆; growing heart 💗; guard 💂; guide dog 🦮; guitar 🎸; hair pick 🪮; hairy
creature 🫈; hamburger 🍔; hammer 🔨; hammer and pick ⚒️; hammer and wrench 🛠️; hamsa 🪬;
hamster 🐹; hand with fingers splayed 🖐️; hand with index finger and thumb crossed 🫰;
handbag 👜; handshake 🤝; harp 🪉; hatching chick 🐣; head shaking horizontally 🙂‍↔️; head
shaking vertically 🙂‍↕️; headphone 🎧; headstone 🪦; health worker 🧑‍⚕️; hear-no-evil
monkey 🙉; heart decoration 💟; heart exclamation ❣️; heart hands 🫶; heart on fire ❤️‍🔥;
heart suit ♥️; heart with arrow 💘; heart with ribbon 💝; heavy dollar sign 💲; heavy
equals sign 🟰; hedgehog 🦔; helicopter 🚁; herb 🌿; hibiscus 🌺; high voltage ⚡; high-heeled
shoe 👠; high-speed train 🚄; hiking boot 🥾; hindu temple 🛕; hippopotamus 🦛; hole 🕳️;
hollow red circle ⭕; honey pot 🍯; honeybee 🐝; hook 🪝; horizontal traffic light 🚥; horse
🐎; horse face 🐴; horse racing 🏇; hospital 🏥; hot beverage ☕; hot dog 🌭; hot face 🥵; hot
pepper 🌶️; hot springs ♨️; hotel 🏨; hourglass done ⌛; hourglass not done ⏳; house 🏠;
house with garden 🏡; houses 🏘️; hundred points 💯; hushed face 😯; hut 🛖; hyacinth 🪻; ice
🧊; ice cream 🍨; ice hockey 🏒; ice skate ⛸️; identification card 🪪; inbox tray 📥;
incoming envelope 📨; index pointing at the viewer 🫵; index pointing up ☝️; infinity ♾️;
information ℹ️; input latin letters 🔤; input latin lowercase 🔡; input latin uppercase 🔠;
input numbers 🔢; input symbols 🔣; jack-o-lantern 🎃; jar 🫙; jeans 👖; jellyfish 🪼; joker
🃏; joystick 🕹️; judge 🧑‍⚖️; kaaba 🕋; kangaroo 🦘; key 🔑; keyboard ⌨️; keycap # #️⃣;
keycap * *️⃣; keycap 0 0️⃣; keycap 1 1️⃣; keycap 10 🔟; keycap 2 2️⃣; keycap 3 3️⃣;
keycap 4 4️⃣; keycap 5 5️⃣; keycap 6 6️⃣; keycap 7 7️⃣; keycap 8 8️⃣; keycap 9 9️⃣;
khanda 🪯; kick scooter 🛴; kimono 👘; kiss 💏; kiss man man 👨‍❤️‍💋‍👨; kiss mark 💋; kiss
woman man 👩‍❤️‍💋‍👨; kiss woman woman 👩‍❤️‍💋‍👩; kissing cat 😽; kissing face 😗; kissing
face with closed eyes 😚; kissing face with smiling eyes 😙; kitchen knife 🔪; kite 🪁; kiwi
fruit 🥝; knot 🪢; koala 🐨; lab coat 🥼; label 🏷️; lacrosse 🥍; ladder 🪜; lady beetle 🐞;
landslide 🛘; laptop 💻; large blue diamond 🔷; large orange diamond 🔶; last quarter moon
🌗; last quarter moon face 🌜; last track button ⏮️; latin cross ✝️; leaf fluttering in
wind 🍃; leafless tree 🪾; leafy green 🥬; ledger 📒; left arrow ⬅️; left arrow curving
right ↪️; left luggage 🛅; left speech bubble 🗨️; left-facing fist 🤛; left-right arrow
↔️; leftwards hand 🫲; leftwards pushing hand 🫷; leftwards thumb sign 🫹; leg 🦵; lemon 🍋;
leopard 🐆; level slider 🎚️; light blue heart 🩵; light bulb 💡; light rail 🚈; lighthouse
🛙; lime 🍋‍🟩; link 🔗; linked paperclips 🖇️; lion 🦁; lipstick 💄; litter in bin sign 🚮;
lizard 🦎; llama 🦙; lobster 🦞; locked 🔒; locked with key 🔐; locked with pen 🔏; locomotive
🚂; lollipop 🍭; long drum 🪘; lotion bottle 🧴; lotus 🪷; loudly crying face 😭; loudspeaker
📢; love hotel 🏩; love letter 💌; love-you gesture 🤟; low battery 🪫; luggage 🧳; lungs 🫁;
lying face 🤥; mage 🧙; magic wand 🪄; magnet 🧲; magnifying glass tilted left 🔍; magnifying
glass tilted right 🔎; mahjong red dragon 🀄; male sign ♂️; mammoth 🦣; man 👨; man artist
👨‍🎨; man astronaut 👨‍🚀; man bald 👨‍🦲; man beard 🧔‍♂️; man biking 🚴‍♂️; man blond hair
👱‍♂️; man bouncing ball ⛹️‍♂️; man bowing 🙇‍♂️; man cartwheeling 🤸‍♂️; man climbing
🧗‍♂️; man construction worker 👷‍♂️; man cook 👨‍🍳; man curly hair 👨‍🦱; man dancing 🕺; man
detective 🕵️‍♂️; man elf 🧝‍♂️; man facepalming 🤦‍♂️; man factory worker 👨‍🏭; man fairy
🧚‍♂️; man farmer 👨‍🌾; man feeding baby 👨‍🍼; man firefighter 👨‍🚒; man frowning 🙍‍♂️; man
genie 🧞‍♂️; man gesturing NO 🙅‍♂️; man gesturing OK 🙆‍♂️; man getting haircut 💇‍♂️; man
getting massage 💆‍♂️; man golfing 🏌️‍♂️; man guard 💂‍♂️; man health worker 👨‍⚕️; man in
lotus position 🧘‍♂️; man in manual wheelchair 👨‍🦽; man in manual wheelchair facing right
👨‍🦽‍➡️; man in motorized wheelchair 👨‍🦼; man in motorized wheelchair facing right
👨‍🦼‍➡️; man in steamy room 🧖‍♂️; man in tuxedo 🤵‍♂️; man judge 👨‍⚖️; man juggling 🤹‍♂️;
man kneeling 🧎‍♂️; man kneeling facing right 🧎‍♂️‍➡️; man lifting weights 🏋️‍♂️; man
mage 🧙‍♂️; man mechanic 👨‍🔧; man mountain biking 🚵‍♂️; man office worker 👨‍💼; man pilot
👨‍✈️; man playing handball 🤾‍♂️; man playing water polo 🤽‍♂️; man police officer 👮‍♂️;
man pouting 🙎‍♂️; man raising hand 🙋‍♂️; man red hair 👨‍🦰; man rowing boat 🚣‍♂️; man
running 🏃‍♂️; man running facing right 🏃‍♂️‍➡️; man scientist 👨‍🔬; man shrugging 🤷‍♂️;
man singer 👨‍🎤; man standing 🧍‍♂️; man student 👨‍🎓; man superhero 🦸‍♂️; man supervillain
🦹‍♂️; man surfing 🏄‍♂️; man swimming 🏊‍♂️; man teacher 👨‍🏫; man technologist 👨‍💻; man
tipping hand 💁‍♂️; man vampire 🧛‍♂️; man walking 🚶‍♂️; man walking facing right 🚶‍♂️‍➡️;
man wearing turban 👳‍♂️; man white hair 👨‍🦳; man with veil 👰‍♂️; man with white cane
👨‍🦯; man with white cane facing right 👨‍🦯‍➡️; man zombie 🧟‍♂️; mango 🥭; mantelpiece
clock 🕰️; manual wheelchair 🦽; man’s shoe 👞; map of Japan 🗾; maple leaf 🍁; maracas 🪇;
martial arts uniform 🥋; mate 🧉; meat on bone 🍖; mechanic 🧑‍🔧; mechanical arm 🦾;
mechanical leg 🦿; medical symbol ⚕️; megaphone 📣; melon 🍈; melting face 🫠; memo 📝; men
holding hands 👬; men with bunny ears 👯‍♂️; men wrestling 🤼‍♂️; mending heart ❤️‍🩹;
menorah 🕎; men’s room 🚹; mermaid 🧜‍♀️; merman 🧜‍♂️; merperson 🧜; meteor 🪋; metro 🚇;
microbe 🦠; microphone 🎤; microscope 🔬; middle finger 🖕; military helmet 🪖; military
medal 🎖️; milky way 🌌; minibus 🚐; minus ➖; mirror 🪞; mirror ball 🪩; moai 🗿; mobile phone
📱; mobile phone off 📴; mobile phone with arrow 📲; monarch butterfly 🫌; money bag 💰;
money with wings 💸; money-mouth face 🤑; monkey 🐒; monkey face 🐵; monorail 🚝; moon cake
🥮; moon viewing ceremony 🎑; moose 🫎; mosque 🕌; mosquito 🦟; motor boat 🛥️; motor scooter
🛵; motorcycle 🏍️; motorized wheelchair 🦼; motorway 🛣️; mount fuji 🗻; mountain ⛰️;
mountain cableway 🚠; mountain railway 🚞; mouse 🐁; mouse face 🐭; mouse trap 🪤; mouth 👄;
movie camera 🎥; multiply ✖️; mushroom 🍄; musical keyboard 🎹; musical note 🎵; musical
notes 🎶; musical score 🎼; muted speaker 🔇; nail polish 💅; name badge 📛; national park
🏞️; nauseated face 🤢; nazar amulet 🧿; necktie 👔; nerd face 🤓; nest with eggs 🪺; nesting
dolls 🪆; net with handle 🪍; neutral face 😐; new moon 🌑; new moon face 🌚; newspaper 📰;
next track button ⏭️; night with stars 🌃; nine o’clock 🕘; nine-thirty 🕤; ninja 🥷; no
bicycles 🚳; no entry ⛔; no littering 🚯; no mobile phones 📵; no one under eighteen 🔞; no
pedestrians 🚷; no smoking 🚭; non-potable water 🚱; nose 👃; notebook 📓; notebook with
decorative cover 📔; nut and bolt 🔩; octopus 🐙; oden 🍢; office building 🏢; office worker
🧑‍💼; ogre 👹; oil drum 🛢️; old key 🗝️; old man 👴; old woman 👵; older person 🧓; olive 🫒;
om 🕉️; oncoming automobile 🚘; oncoming bus 🚍; oncoming fist 👊; oncoming police car 🚔;
oncoming taxi 🚖; one o’clock 🕐; one-piece swimsuit 🩱; one-thirty 🕜; onion 🧅; open book
📖; open file folder 📂; open hands 👐; open mailbox with lowered flag 📭; open mailbox with
raised flag 📬; optical disk 💿; orange book 📙; orange circle 🟠; orange heart 🧡; orange
square 🟧; orangutan 🦧; orca 🫍; orthodox cross ☦️; otter 🦦; outbox tray 📤; owl 🦉; ox 🐂;
oyster 🦪; package 📦; page facing up 📄; page with curl 📃; pager 📟; paintbrush 🖌️; palm
down hand 🫳; palm tree 🌴; palm up hand 🫴; palms up together 🤲; pancakes 🥞; panda 🐼;
paperclip 📎; parachute 🪂; parrot 🦜; part alternation mark 〽️; party popper 🎉; partying
face 🥳; passenger ship 🛳️; passport control 🛂; pause button ⏸️; paw prints 🐾; pea pod 🫛;
peace symbol ☮️; peach 🍑; peacock 🦚; peanuts 🥜; pear 🍐; pen 🖊️; pencil ✏️; penguin 🐧;
pensive face 😔; people holding hands 🧑‍🤝‍🧑; people hugging 🫂; people with bunny ears 👯;
people wrestling 🤼; performing arts 🎭; persevering face 😣; person 🧑; person bald 🧑‍🦲;
person beard 🧔; person biking 🚴; person blond hair 👱; person bouncing ball ⛹️; person
bowing 🙇; person cartwheeling 🤸; person climbing 🧗; person curly hair 🧑‍🦱; person
facepalming 🤦; person feeding baby 🧑‍🍼; person fencing 🤺; person frowning 🙍; person
gesturing NO 🙅; person gesturing OK 🙆; person getting haircut 💇; person getting massage
💆; person golfing 🏌️; person in bed 🛌; person in lotus position 🧘; person in manual
wheelchair 🧑‍🦽; person in manual wheelchair facing right 🧑‍🦽‍➡️; person in motorized
wheelchair 🧑‍🦼; person in motorized wheelchair facing right 🧑‍🦼‍➡️; person in steamy
room 🧖; person in suit levitating 🕴️; person in tuxedo 🤵; person juggling 🤹; person
kneeling 🧎; person kneeling facing right 🧎‍➡️; person lifting weights 🏋️; person
mountain biking 🚵; person playing handball 🤾; person playing water polo 🤽; person
pouting 🙎; person raising hand 🙋; person red hair 🧑‍🦰; person rowing boat 🚣; person
running 🏃; person running facing right 🏃‍➡️; person shrugging 🤷; person standing 🧍;
person surfing 🏄; person swimming 🏊; person taking bath 🛀; person tipping hand 💁; person
walking 🚶; person walking facing right 🚶‍➡️; person wearing turban 👳; person white hair
🧑‍🦳; person with crown 🫅; person with skullcap 👲; person with veil 👰; person with white
cane 🧑‍🦯; person with white cane facing right 🧑‍🦯‍➡️; petri dish 🧫; phoenix 🐦‍🔥; pick
⛏️; pickle 🫝; pickup truck 🛻; pie 🥧; pig 🐖; pig face 🐷; pig nose 🐽; pile of poo 💩; pill
💊; pilot 🧑‍✈️; pinched fingers 🤌; pinching hand 🤏; pine decoration 🎍; pineapple 🍍; ping
pong 🏓; pink heart 🩷; pirate flag 🏴‍☠️; pizza 🍕; piñata 🪅; placard 🪧; place of worship
🛐; play button ▶️; play or pause button ⏯️; playground slide 🛝; pleading face 🥺; plunger
🪠; plus ➕; polar bear 🐻‍❄️; police car 🚓; police car light 🚨; police officer 👮; poodle
🐩; pool 8 ball 🎱; popcorn 🍿; post office 🏤; postal horn 📯; postbox 📮; pot of food 🍲;
potable water 🚰; potato 🥔; potted plant 🪴; poultry leg 🍗; pound banknote 💷; pouring
liquid 🫗; pouting cat 😾; prayer beads 📿; pregnant man 🫃; pregnant person 🫄; pregnant
woman 🤰; pretzel 🥨; prince 🤴; princess 👸; printer 🖨️; prohibited 🚫; purple circle 🟣;
purple heart 💜; purple square 🟪; purse 👛; pushpin 📌; puzzle piece 🧩; rabbit 🐇; rabbit
face 🐰; raccoon 🦝; racing car 🏎️; radio 📻; radio button 🔘; radioactive ☢️; railway car
🚃; railway track 🛤️; rainbow 🌈; rainbow flag 🏳️‍🌈; raised back of hand 🤚; raised fist ✊;
raised hand ✋; raising hands 🙌; ram 🐏; rat 🐀; razor 🪒; receipt 🧾; record button ⏺️;
recycling symbol ♻️; red apple 🍎; red circle 🔴; red envelope 🧧; red exclamation mark ❗;
red heart ❤️; red paper lantern 🏮; red question mark ❓; red square 🟥; red triangle
pointed down 🔻; red triangle pointed up 🔺; registered ®️; relieved face 😌; reminder
ribbon 🎗️; repeat button 🔁; repeat single button 🔂; rescue worker’s helmet ⛑️; restroom
🚻; reverse button ◀️; revolving hearts 💞; rhinoceros 🦏; ribbon 🎀; rice ball 🍙; rice
cracker 🍘; right anger bubble 🗯️; right arrow ➡️; right arrow curving down ⤵️; right
arrow curving left ↩️; right arrow curving up ⤴️; right-facing fist 🤜; rightwards hand
🫱; rightwards pushing hand 🫸; rightwards thumb sign 🫺; ring 💍; ring buoy 🛟; ringed
planet 🪐; roasted sweet potato 🍠; robot 🤖; rock 🪨; rocket 🚀; roll of paper 🧻; rolled-up
newspaper 🗞️; roller coaster 🎢; roller skate 🛼; rolling on the floor laughing 🤣; rooster
🐓; root vegetable 🫜; rose 🌹; rosette 🏵️; round pushpin 📍; rugby football 🏉; running
shirt 🎽; running shoe 👟; sad but relieved face 😥; safety pin 🧷; safety vest 🦺; sailboat
⛵; sake 🍶; salt 🧂; saluting face 🫡; sandwich 🥪; sari 🥻; satellite 🛰️; satellite antenna
📡; sauropod 🦕; saxophone 🎷; scarf 🧣; school 🏫; scientist 🧑‍🔬; scissors ✂️; scorpion 🦂;
screwdriver 🪛; scroll 📜; seal 🦭; seat 💺; see-no-evil monkey 🙈; seedling 🌱; selfie 🤳;
service dog 🐕‍🦺; seven o’clock 🕖; seven-thirty 🕢; sewing needle 🪡; shaking face 🫨;
shallow pan of food 🥘; shamrock ☘️; shark 🦈; shaved ice 🍧; sheaf of rice 🌾; shield 🛡️;
shinto shrine ⛩️; ship 🚢; shooting star 🌠; shopping bags 🛍️; shopping cart 🛒; shortcake
🍰; shorts 🩳; shovel 🪏; shower 🚿; shrimp 🦐; shuffle tracks button 🔀; shushing face 🤫;
sign of the horns 🤘; singer 🧑‍🎤; six o’clock 🕕; six-thirty 🕡; skateboard 🛹; skier ⛷️;
skis 🎿; skull 💀; skull and crossbones ☠️; skunk 🦨; sled 🛷; sleeping face 😴; sleepy face
😪; slightly frowning face 🙁; slightly smiling face 🙂; slot machine 🎰; sloth 🦥; small
airplane 🛩️; small blue diamond 🔹; small orange diamond 🔸; smiling cat with heart-eyes
😻; smiling face ☺️; smiling face with halo 😇; smiling face with heart-eyes 😍; smiling
face with hearts 🥰; smiling face with horns 😈; smiling face with open hands 🤗; smiling
face with smiling eyes 😊; smiling face with sunglasses 😎; smiling face with tear 🥲;
smirking face 😏; snail 🐌; snake 🐍; sneezing face 🤧; snow-capped mountain 🏔️; snowboarder
🏂; snowflake ❄️; snowman ☃️; snowman without snow ⛄; soap 🧼; soccer ball ⚽; socks 🧦;
soft ice cream 🍦; softball 🥎; spade suit ♠️; spaghetti 🍝; sparkle ❇️; sparkler 🎇;
sparkles ✨; sparkling heart 💖; speak-no-evil monkey 🙊; speaker high volume 🔊; speaker
low volume 🔈; speaker medium volume 🔉; speaking head 🗣️; speech balloon 💬; speedboat 🚤;
spider 🕷️; spider web 🕸️; spiral calendar 🗓️; spiral notepad 🗒️; spiral shell 🐚;
splatter 🫟; sponge 🧽; spoon 🥄; sport utility vehicle 🚙; sports medal 🏅; spouting whale
🐳; squid 🦑; squinting face with tongue 😝; stadium 🏟️; star ⭐; star and crescent ☪️; star
of David ✡️; star-struck 🤩; station 🚉; steaming bowl 🍜; stethoscope 🩺; stop button ⏹️;
stop sign 🛑; stopwatch ⏱️; straight ruler 📏; strawberry 🍓; student 🧑‍🎓; studio
microphone 🎙️; stuffed flatbread 🥙; sun ☀️; sun behind cloud ⛅; sun behind large cloud
🌥️; sun behind rain cloud 🌦️; sun behind small cloud 🌤️; sun with face 🌞; sunflower 🌻;
sunglasses 🕶️; sunrise 🌅; sunrise over mountains 🌄; sunset 🌇; superhero 🦸; supervillain
🦹; sushi 🍣; suspension railway 🚟; swan 🦢; sweat droplets 💦; synagogue 🕍; syringe 💉;
t-shirt 👕; taco 🌮; takeout box 🥡; tamale 🫔; tanabata tree 🎋; tangerine 🍊; taxi 🚕;
teacher 🧑‍🏫; teacup without handle 🍵; teapot 🫖; tear-off calendar 📆; technologist 🧑‍💻;
teddy bear 🧸; telephone ☎️; telephone receiver 📞; telescope 🔭; television 📺; ten o’clock
🕙; ten-thirty 🕥; tennis 🎾; tent ⛺; test tube 🧪; thermometer 🌡️; thinking face 🤔; thong
sandal 🩴; thought balloon 💭; thread 🧵; three o’clock 🕒; three-thirty 🕞; thumbs down 👎;
thumbs up 👍; ticket 🎫; tiger 🐅; tiger face 🐯; timer clock ⏲️; tired face 😫; toilet 🚽;
tomato 🍅; tongue 👅; toolbox 🧰; tooth 🦷; toothbrush 🪥; top hat 🎩; tornado 🌪️; trackball
🖲️; tractor 🚜; trade mark ™️; train 🚆; tram 🚊; tram car 🚋; transgender flag 🏳️‍⚧️;
transgender symbol ⚧️; treasure chest 🪎; triangular flag 🚩; triangular ruler 📐; trident
emblem 🔱; troll 🧌; trolleybus 🚎; trombone 🪊; trophy 🏆; tropical drink 🍹; tropical fish
🐠; trumpet 🎺; tulip 🌷; tumbler glass 🥃; turkey 🦃; turtle 🐢; twelve o’clock 🕛;
twelve-thirty 🕧; two hearts 💕; two o’clock 🕑; two-hump camel 🐫; two-thirty 🕝; umbrella
☂️; umbrella on ground ⛱️; umbrella with rain drops ☔; unamused face 😒; unicorn 🦄;
unlocked 🔓; up arrow ⬆️; up-down arrow ↕️; up-left arrow ↖️; up-right arrow ↗️;
upside-down face 🙃; upwards button 🔼; vampire 🧛; vertical traffic light 🚦; vibration
mode 📳; victory hand ✌️; video camera 📹; video game 🎮; videocassette 📼; violin 🎻;
volcano 🌋; volleyball 🏐; vulcan salute 🖖; waffle 🧇; waning crescent moon 🌘; waning
gibbous moon 🌖; warning ⚠️; wastebasket 🗑️; watch ⌚; water buffalo 🐃; water closet 🚾;
water pistol 🔫; water wave 🌊; watermelon 🍉; waving hand 👋; wavy dash 〰️; waxing crescent
moon 🌒; waxing gibbous moon 🌔; weary cat 🙀; weary face 😩; wedding 💒; whale 🐋; wheel 🛞;
wheel of dharma ☸️; wheelchair symbol ♿; white cane 🦯; white circle ⚪; white exclamation
mark ❕; white flag 🏳️; white flower 💮; white heart 🤍; white large square ⬜; white medium
square ◻️; white medium-small square ◽; white question mark ❔; white small square ▫️;
white square button 🔳; wilted flower 🥀; wind chime 🎐; wind face 🌬️; window 🪟; wine glass
🍷; wing 🪽; winking face 😉; winking face with tongue 😜; wireless 🛜; wolf 🐺; woman 👩;
woman and man holding hands 👫; woman artist 👩‍🎨; woman astronaut 👩‍🚀; woman bald 👩‍🦲;
woman beard 🧔‍♀️; woman biking 🚴‍♀️; woman blond hair 👱‍♀️; woman bouncing ball ⛹️‍♀️;
woman bowing 🙇‍♀️; woman cartwheeling 🤸‍♀️; woman climbing 🧗‍♀️; woman construction
worker 👷‍♀️; woman cook 👩‍🍳; woman curly hair 👩‍🦱; woman dancing 💃; woman detective
🕵️‍♀️; woman elf 🧝‍♀️; woman facepalming 🤦‍♀️; woman factory worker 👩‍🏭; woman fairy
🧚‍♀️; woman farmer 👩‍🌾; woman feeding baby 👩‍🍼; woman firefighter 👩‍🚒; woman frowning
🙍‍♀️; woman genie 🧞‍♀️; woman gesturing NO 🙅‍♀️; woman gesturing OK 🙆‍♀️; woman getting
haircut 💇‍♀️; woman getting massage 💆‍♀️; woman golfing 🏌️‍♀️; woman guard 💂‍♀️; woman
health worker 👩‍⚕️; woman in lotus position 🧘‍♀️; woman in manual wheelchair 👩‍🦽; woman
in manual wheelchair facing right 👩‍🦽‍➡️; woman in motorized wheelchair 👩‍🦼; woman in
motorized wheelchair facing right 👩‍🦼‍➡️; woman in steamy room 🧖‍♀️; woman in tuxedo
🤵‍♀️; woman judge 👩‍⚖️; woman juggling 🤹‍♀️; woman kneeling 🧎‍♀️; woman kneeling facing
right 🧎‍♀️‍➡️; woman lifting weights 🏋️‍♀️; woman mage 🧙‍♀️; woman mechanic 👩‍🔧; woman
mountain biking 🚵‍♀️; woman office worker 👩‍💼; woman pilot 👩‍✈️; woman playing handball
🤾‍♀️; woman playing water polo 🤽‍♀️; woman police officer 👮‍♀️; woman pouting 🙎‍♀️;
woman raising hand 🙋‍♀️; woman red hair 👩‍🦰; woman rowing boat 🚣‍♀️; woman running 🏃‍♀️;
woman running facing right 🏃‍♀️‍➡️; woman scientist 👩‍🔬; woman shrugging 🤷‍♀️; woman
singer 👩‍🎤; woman standing 🧍‍♀️; woman student 👩‍🎓; woman superhero 🦸‍♀️; woman
supervillain 🦹‍♀️; woman surfing 🏄‍♀️; woman swimming 🏊‍♀️; woman teacher 👩‍🏫; woman
technologist 👩‍💻; woman tipping hand 💁‍♀️; woman vampire 🧛‍♀️; woman walking 🚶‍♀️; woman
walking facing right 🚶‍♀️‍➡️; woman wearing turban 👳‍♀️; woman white hair 👩‍🦳; woman
with headscarf 🧕; woman with veil 👰‍♀️; woman with white cane 👩‍🦯; woman with white cane
facing right 👩‍🦯‍➡️; woman zombie 🧟‍♀️; woman’s boot 👢; woman’s clothes 👚; woman’s hat
👒; woman’s sandal 👡; women holding hands 👭; women with bunny ears 👯‍♀️; women wrestling
🤼‍♀️; women’s room 🚺; wood 🪵; woozy face 🥴; world map 🗺️; worm 🪱; worried face 😟;
wrapped gift 🎁; wrench 🔧; writing hand ✍️; x-ray 🩻; yarn 🧶; yawning face 🥱; yellow
circle 🟡; yellow heart 💛; yellow square 🟨; yen banknote 💴; yin yang ☯️; yo-yo 🪀; zany
face 🤪; zebra 🦓; zipper-mouth face 🤐; zombie 🧟; Åland Islands 🇦🇽
"""
