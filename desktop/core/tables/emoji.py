"""Emoji: each sequence of Unicode 18.0 of several code points, written short; made by .ci/tables.py

3,835 sequences, which core/emoji.py writes out. In SEQUENCES, J joins (U+200D), F is the sign of colour (U+FE0F)
or nothing, K is the keycap (U+20E3), T and U are any of the five skin tones, V any but T; small letters are tags, and
end with U+E007F. FLAGS are pairs of regional indicators.
"""

FLAGS = """
AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER
ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID
IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA
MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA
PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST
SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF
WS XK YE YT ZA ZM ZW
"""

SEQUENCES = """
#FK *FK 0FK 1FK 2FK 3FK 4FK 5FK 6FK 7FK 8FK 9FK ©F ®F
‼F ⁉F ™F ℹF ↔F ↕F ↖F ↗F ↘F ↙F ↩F ↪F ⌨F ⏏F ⏭F ⏮F ⏯F ⏱F
⏲F ⏸F ⏹F ⏺F ⓂF ▪F ▫F ▶F ◀F ◻F ◼F ☀F ☁F ☂F ☃F ☄F ☎F ☑F
☘F ☝F ☝T ☠F ☢F ☣F ☦F ☪F ☮F ☯F ☸F ☹F ☺F ♀F ♂F ♟F ♠F ♣F
♥F ♦F ♨F ♻F ♾F ⚒F ⚔F ⚕F ⚖F ⚗F ⚙F ⚛F ⚜F ⚠F ⚧F ⚰F ⚱F ⛈F
⛏F ⛑F ⛓F ⛓FJ💥 ⛩F ⛰F ⛱F ⛴F ⛷F ⛸F ⛹F ⛹FJ♀F ⛹FJ♂F ⛹T
⛹TJ♀F ⛹TJ♂F ✂F ✈F ✉F ✊T ✋T ✌F ✌T ✍F ✍T ✏F ✒F ✔F ✖F ✝F
✡F ✳F ✴F ❄F ❇F ❣F ❤F ❤FJ🔥 ❤FJ🩹 ➡F ⤴F ⤵F ⬅F ⬆F ⬇F 〰F 〽F
㊗F ㊙F 🅰F 🅱F 🅾F 🅿F 🈂F 🈷F 🌡F 🌤F 🌥F 🌦F 🌧F 🌨F 🌩F 🌪F 🌫F 🌬F
🌶F 🍄J🟫 🍋J🟩 🍽F 🎅T 🎖F 🎗F 🎙F 🎚F 🎛F 🎞F 🎟F 🏂T 🏃J♀F 🏃J♀FJ➡F
🏃J♂F 🏃J♂FJ➡F 🏃J➡F 🏃T 🏃TJ♀F 🏃TJ♀FJ➡F 🏃TJ♂F 🏃TJ♂FJ➡F
🏃TJ➡F 🏄J♀F 🏄J♂F 🏄T 🏄TJ♀F 🏄TJ♂F 🏇T 🏊J♀F 🏊J♂F 🏊T 🏊TJ♀F
🏊TJ♂F 🏋F 🏋FJ♀F 🏋FJ♂F 🏋T 🏋TJ♀F 🏋TJ♂F 🏌F 🏌FJ♀F 🏌FJ♂F 🏌T
🏌TJ♀F 🏌TJ♂F 🏍F 🏎F 🏔F 🏕F 🏖F 🏗F 🏘F 🏙F 🏚F 🏛F 🏜F 🏝F 🏞F 🏟F
🏳F 🏳FJ⚧F 🏳FJ🌈 🏴J☠F 🏴gbeng 🏴gbsct 🏴gbwls 🏵F 🏷F 🐈J⬛ 🐕J🦺
🐦J⬛ 🐦J🔥 🐻J❄F 🐿F 👁F 👁FJ🗨F 👂T 👃T 👆T 👇T 👈T 👉T 👊T 👋T 👌T 👍T
👎T 👏T 👐T 👦T 👧T 👨J⚕F 👨J⚖F 👨J✈F 👨J❤FJ👨 👨J❤FJ💋J👨 👨J🌾 👨J🍳
👨J🍼 👨J🎓 👨J🎤 👨J🎨 👨J🏫 👨J🏭 👨J👦 👨J👦J👦 👨J👧 👨J👧J👦 👨J👧J👧
👨J👨J👦 👨J👨J👦J👦 👨J👨J👧 👨J👨J👧J👦 👨J👨J👧J👧 👨J👩J👦 👨J👩J👦J👦
👨J👩J👧 👨J👩J👧J👦 👨J👩J👧J👧 👨J💻 👨J💼 👨J🔧 👨J🔬 👨J🚀 👨J🚒 👨J🦯
👨J🦯J➡F 👨J🦰 👨J🦱 👨J🦲 👨J🦳 👨J🦼 👨J🦼J➡F 👨J🦽 👨J🦽J➡F 👨T 👨TJ⚕F
👨TJ⚖F 👨TJ✈F 👨TJ❤FJ👨U 👨TJ❤FJ💋J👨U 👨TJ🌾 👨TJ🍳 👨TJ🍼 👨TJ🎓
👨TJ🎤 👨TJ🎨 👨TJ🏫 👨TJ🏭 👨TJ🐰J👨V 👨TJ💻 👨TJ💼 👨TJ🔧 👨TJ🔬 👨TJ🚀
👨TJ🚒 👨TJ🤝J👨V 👨TJ🦯 👨TJ🦯J➡F 👨TJ🦰 👨TJ🦱 👨TJ🦲 👨TJ🦳 👨TJ🦼
👨TJ🦼J➡F 👨TJ🦽 👨TJ🦽J➡F 👨TJ🫯J👨V 👩J⚕F 👩J⚖F 👩J✈F 👩J❤FJ👨
👩J❤FJ👩 👩J❤FJ💋J👨 👩J❤FJ💋J👩 👩J🌾 👩J🍳 👩J🍼 👩J🎓 👩J🎤 👩J🎨 👩J🏫
👩J🏭 👩J👦 👩J👦J👦 👩J👧 👩J👧J👦 👩J👧J👧 👩J👩J👦 👩J👩J👦J👦 👩J👩J👧
👩J👩J👧J👦 👩J👩J👧J👧 👩J💻 👩J💼 👩J🔧 👩J🔬 👩J🚀 👩J🚒 👩J🦯 👩J🦯J➡F 👩J🦰
👩J🦱 👩J🦲 👩J🦳 👩J🦼 👩J🦼J➡F 👩J🦽 👩J🦽J➡F 👩T 👩TJ⚕F 👩TJ⚖F 👩TJ✈F
👩TJ❤FJ👨U 👩TJ❤FJ👩U 👩TJ❤FJ💋J👨U 👩TJ❤FJ💋J👩U 👩TJ🌾 👩TJ🍳 👩TJ🍼
👩TJ🎓 👩TJ🎤 👩TJ🎨 👩TJ🏫 👩TJ🏭 👩TJ🐰J👩V 👩TJ💻 👩TJ💼 👩TJ🔧 👩TJ🔬
👩TJ🚀 👩TJ🚒 👩TJ🤝J👨V 👩TJ🤝J👩V 👩TJ🦯 👩TJ🦯J➡F 👩TJ🦰 👩TJ🦱 👩TJ🦲
👩TJ🦳 👩TJ🦼 👩TJ🦼J➡F 👩TJ🦽 👩TJ🦽J➡F 👩TJ🫯J👩V 👫T 👬T 👭T 👮J♀F
👮J♂F 👮T 👮TJ♀F 👮TJ♂F 👯J♀F 👯J♂F 👯T 👯TJ♀F 👯TJ♂F 👰J♀F 👰J♂F
👰T 👰TJ♀F 👰TJ♂F 👱J♀F 👱J♂F 👱T 👱TJ♀F 👱TJ♂F 👲T 👳J♀F 👳J♂F
👳T 👳TJ♀F 👳TJ♂F 👴T 👵T 👶T 👷J♀F 👷J♂F 👷T 👷TJ♀F 👷TJ♂F 👸T 👼T
💁J♀F 💁J♂F 💁T 💁TJ♀F 💁TJ♂F 💂J♀F 💂J♂F 💂T 💂TJ♀F 💂TJ♂F 💃T
💅T 💆J♀F 💆J♂F 💆T 💆TJ♀F 💆TJ♂F 💇J♀F 💇J♂F 💇T 💇TJ♀F 💇TJ♂F
💏T 💑T 💪T 📽F 🕉F 🕊F 🕯F 🕰F 🕳F 🕴F 🕴T 🕵F 🕵FJ♀F 🕵FJ♂F 🕵T
🕵TJ♀F 🕵TJ♂F 🕶F 🕷F 🕸F 🕹F 🕺T 🖇F 🖊F 🖋F 🖌F 🖍F 🖐F 🖐T 🖕T 🖖T
🖥F 🖨F 🖱F 🖲F 🖼F 🗂F 🗃F 🗄F 🗑F 🗒F 🗓F 🗜F 🗝F 🗞F 🗡F 🗣F 🗨F 🗯F
🗳F 🗺F 😮J💨 😵J💫 😶J🌫F 🙂J↔F 🙂J↕F 🙅J♀F 🙅J♂F 🙅T 🙅TJ♀F 🙅TJ♂F
🙆J♀F 🙆J♂F 🙆T 🙆TJ♀F 🙆TJ♂F 🙇J♀F 🙇J♂F 🙇T 🙇TJ♀F 🙇TJ♂F 🙋J♀F
🙋J♂F 🙋T 🙋TJ♀F 🙋TJ♂F 🙌T 🙍J♀F 🙍J♂F 🙍T 🙍TJ♀F 🙍TJ♂F 🙎J♀F
🙎J♂F 🙎T 🙎TJ♀F 🙎TJ♂F 🙏T 🚣J♀F 🚣J♂F 🚣T 🚣TJ♀F 🚣TJ♂F 🚴J♀F
🚴J♂F 🚴T 🚴TJ♀F 🚴TJ♂F 🚵J♀F 🚵J♂F 🚵T 🚵TJ♀F 🚵TJ♂F 🚶J♀F
🚶J♀FJ➡F 🚶J♂F 🚶J♂FJ➡F 🚶J➡F 🚶T 🚶TJ♀F 🚶TJ♀FJ➡F 🚶TJ♂F
🚶TJ♂FJ➡F 🚶TJ➡F 🛀T 🛋F 🛌T 🛍F 🛎F 🛏F 🛠F 🛡F 🛢F 🛣F 🛤F 🛥F 🛩F
🛰F 🛳F 🤌T 🤏T 🤘T 🤙T 🤚T 🤛T 🤜T 🤝T 🤞T 🤟T 🤦J♀F 🤦J♂F 🤦T 🤦TJ♀F
🤦TJ♂F 🤰T 🤱T 🤲T 🤳T 🤴T 🤵J♀F 🤵J♂F 🤵T 🤵TJ♀F 🤵TJ♂F 🤶T 🤷J♀F
🤷J♂F 🤷T 🤷TJ♀F 🤷TJ♂F 🤸J♀F 🤸J♂F 🤸T 🤸TJ♀F 🤸TJ♂F 🤹J♀F 🤹J♂F
🤹T 🤹TJ♀F 🤹TJ♂F 🤼J♀F 🤼J♂F 🤼T 🤼TJ♀F 🤼TJ♂F 🤽J♀F 🤽J♂F 🤽T
🤽TJ♀F 🤽TJ♂F 🤾J♀F 🤾J♂F 🤾T 🤾TJ♀F 🤾TJ♂F 🥷T 🦵T 🦶T 🦸J♀F
🦸J♂F 🦸T 🦸TJ♀F 🦸TJ♂F 🦹J♀F 🦹J♂F 🦹T 🦹TJ♀F 🦹TJ♂F 🦻T 🧍J♀F
🧍J♂F 🧍T 🧍TJ♀F 🧍TJ♂F 🧎J♀F 🧎J♀FJ➡F 🧎J♂F 🧎J♂FJ➡F 🧎J➡F 🧎T
🧎TJ♀F 🧎TJ♀FJ➡F 🧎TJ♂F 🧎TJ♂FJ➡F 🧎TJ➡F 🧏J♀F 🧏J♂F 🧏T 🧏TJ♀F
🧏TJ♂F 🧑J⚕F 🧑J⚖F 🧑J✈F 🧑J🌾 🧑J🍳 🧑J🍼 🧑J🎄 🧑J🎓 🧑J🎤 🧑J🎨 🧑J🏫
🧑J🏭 🧑J💻 🧑J💼 🧑J🔧 🧑J🔬 🧑J🚀 🧑J🚒 🧑J🤝J🧑 🧑J🦯 🧑J🦯J➡F 🧑J🦰 🧑J🦱
🧑J🦲 🧑J🦳 🧑J🦼 🧑J🦼J➡F 🧑J🦽 🧑J🦽J➡F 🧑J🧑J🧒 🧑J🧑J🧒J🧒 🧑J🧒 🧑J🧒J🧒
🧑J🩰 🧑T 🧑TJ⚕F 🧑TJ⚖F 🧑TJ✈F 🧑TJ❤FJ💋J🧑V 🧑TJ❤FJ🧑V 🧑TJ🌾 🧑TJ🍳
🧑TJ🍼 🧑TJ🎄 🧑TJ🎓 🧑TJ🎤 🧑TJ🎨 🧑TJ🏫 🧑TJ🏭 🧑TJ🐰J🧑V 🧑TJ💻 🧑TJ💼
🧑TJ🔧 🧑TJ🔬 🧑TJ🚀 🧑TJ🚒 🧑TJ🤝J🧑U 🧑TJ🦯 🧑TJ🦯J➡F 🧑TJ🦰 🧑TJ🦱
🧑TJ🦲 🧑TJ🦳 🧑TJ🦼 🧑TJ🦼J➡F 🧑TJ🦽 🧑TJ🦽J➡F 🧑TJ🩰 🧑TJ🫯J🧑V 🧒T 🧓T
🧔J♀F 🧔J♂F 🧔T 🧔TJ♀F 🧔TJ♂F 🧕T 🧖J♀F 🧖J♂F 🧖T 🧖TJ♀F 🧖TJ♂F
🧗J♀F 🧗J♂F 🧗T 🧗TJ♀F 🧗TJ♂F 🧘J♀F 🧘J♂F 🧘T 🧘TJ♀F 🧘TJ♂F 🧙J♀F
🧙J♂F 🧙T 🧙TJ♀F 🧙TJ♂F 🧚J♀F 🧚J♂F 🧚T 🧚TJ♀F 🧚TJ♂F 🧛J♀F 🧛J♂F
🧛T 🧛TJ♀F 🧛TJ♂F 🧜J♀F 🧜J♂F 🧜T 🧜TJ♀F 🧜TJ♂F 🧝J♀F 🧝J♂F 🧝T
🧝TJ♀F 🧝TJ♂F 🧞J♀F 🧞J♂F 🧟J♀F 🧟J♂F 🫃T 🫄T 🫅T 🫰T 🫱T 🫱TJ🫲V
🫲T 🫳T 🫴T 🫵T 🫶T 🫷T 🫸T 🫹T 🫺T
"""
