// Written by scripts/names/build.ts; change the script or the data, not this file.
// Source: sigpwned/popular-names-by-country-dataset, CC0.
const table: string = `
g 一郎 ichiro
g 三郎 saburo
g 久美子 kumiko
g 二郎 jiro
g 京子 kyoko
g 修 osamu
g 健 ken takeshi
g 健一 kenichi
g 充 mitsuru
g 凛 rin
g 凪 nagi nagisa
g 剛 tsuyoshi
g 加奈 kana
g 勇 isamu
g 勝 masaru
g 博 hiroshi
g 和也 kazuya
g 和夫 kazuo
g 和子 kazuko
g 咲茉 ema
g 大和 yamato
g 大輔 daisuke
g 太郎 taro
g 孝 takashi
g 学 manabu
g 宏 hiroshi
g 実 minoru
g 幸子 sachiko
g 康 yasushi
g 康弘 yasuhiro
g 弘 hiroshi
g 彰晃 shoko
g 恵子 keiko
g 悠真 haruma yuma
g 拓也 takuya
g 文雄 fumio
g 明 akira
g 昭 akira
g 晋三 shinzo
g 智子 tomoko
g 暖 dan haru
g 杏 an anzu
g 樹 itsuki tatsuki
g 次郎 jiro
g 正 tadashi
g 正雄 masao
g 武 takeshi
g 治 osamu
g 洋子 yoko
g 浩 hiroshi
g 淳 atsushi jun
g 清 kiyoshi
g 湊 minato
g 潤 jun
g 澪 mio rei
g 由美子 yumiko
g 直人 naoto
g 直子 naoko
g 直樹 naoki
g 真由美 mayumi
g 碧 ao aoi
g 秀樹 hideki
g 純一郎 junichiro
g 結愛 yua
g 結菜 yuna yuina
g 結衣 yui
g 美咲 misaki
g 義偉 yoshihide
g 翔太 shota
g 聡太郎 sotaro
g 芽依 mei
g 英樹 hideki
g 茂 shigeru
g 茂雄 shigeo
g 莉子 riko
g 蒼 ao aoi so
g 蓮 ren
g 裕太 yuta
g 裕子 hiroko yuko
g 詩 uta
g 誠 makoto
g 豊 yutaka
g 進 susumu
g 陽子 yoko
g 陽翔 haruto hinato
g 陽菜 haruna hina
g 陽葵 himari hina hinata
g 隆 takashi
g 颯真 fuma soma
s 三浦 miura
s 上田 ueda ueta
s 上野 ueno
s 中山 nakayama
s 中島 nakajima nakashima
s 中川 nakagawa
s 中村 nakamura
s 中田 nakata
s 中野 nakano
s 丸山 maruyama
s 久保 kubo
s 井上 inoue
s 今井 imai
s 伊藤 ito
s 佐々木 sasaki
s 佐藤 sato
s 佐野 sano
s 内田 uchida
s 前田 maeda
s 加藤 kato
s 千葉 chiba
s 原 hara
s 原田 harada
s 吉田 yoshida
s 和田 wada
s 坂本 sakamoto
s 増田 masuda
s 大塚 otsuka
s 大野 ono
s 太田 ota
s 安倍 abe
s 安藤 ando
s 宮崎 miyazaki miyasaki
s 宮本 miyamoto
s 小山 koyama oyama
s 小島 kojima
s 小川 ogawa
s 小林 kobayashi
s 小泉 koizumi
s 小野 ono
s 山下 yamashita
s 山口 yamaguchi
s 山崎 yamasaki yamazaki
s 山本 yamamoto
s 山田 yamada
s 岡本 okamoto
s 岡田 okada
s 岩崎 iwasaki
s 岸田 kishida
s 島田 shimada
s 工藤 kudo
s 市川 ichikawa
s 平野 hirano
s 後藤 goto
s 斉藤 saito
s 斎藤 saito
s 新井 arai
s 木下 kinoshita
s 木村 kimura
s 杉山 sugiyama
s 村上 murakami
s 村田 murata
s 松井 matsui
s 松本 matsumoto
s 松田 matsuda
s 林 hayashi
s 柴田 shibata
s 桜井 sakurai
s 森 mori
s 森田 morita
s 横山 yokoyama
s 橋本 hashimoto
s 武田 takeda taketa
s 池田 ikeda
s 河野 kono kawano
s 清水 shimizu
s 渡辺 watanabe
s 渡部 watabe watanabe
s 田中 tanaka
s 田村 tamura
s 石井 ishii
s 石川 ishikawa
s 石田 ishida
s 石破 ishiba
s 福田 fukuda
s 竹内 takeuchi
s 菅 kan suga
s 菅原 sugahara sugawara
s 菊地 kikuchi
s 藤井 fujii
s 藤原 fujihara fujiwara
s 藤本 fujimoto
s 藤田 fujita
s 西村 nishimura
s 谷口 taniguchi
s 赤根 akane
s 近藤 kondo
s 遠藤 endo
s 酒井 sakai
s 野口 noguchi
s 野村 nomura
s 野田 noda
s 金子 kaneko
s 鈴木 suzuki
s 長谷川 hasegawa
s 阿部 abe
s 青木 aoki
s 高山 takayama
s 高木 takagi takaki
s 高橋 takahashi
s 高田 takada takata
s 鳩山 hatoyama
s 麻原 asahara
s 麻生 aso
`;
export default table;
