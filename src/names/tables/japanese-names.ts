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
s 三宅 miyake
s 三島 mishima
s 三木 miki
s 三木谷 mikitani
s 三浦 miura
s 上田 ueda ueta
s 上野 ueno
s 中山 nakayama
s 中島 nakajima nakashima
s 中嶋 nakajima
s 中川 nakagawa
s 中曽根 nakasone
s 中村 nakamura
s 中田 nakata
s 中野 nakano
s 丸山 maruyama
s 久保 kubo
s 井上 inoue
s 今井 imai
s 伊東 ito
s 伊藤 ito
s 佐々木 sasaki
s 佐久間 sakuma
s 佐藤 sato
s 佐野 sano
s 児玉 kodama
s 八木 yagi
s 内田 uchida
s 内藤 naito
s 前田 maeda
s 加藤 kato
s 北村 kitamura
s 北野 kitano
s 千葉 chiba
s 原 hara
s 原田 harada
s 古川 furukawa
s 古田 furuta
s 古賀 koga
s 吉岡 yoshioka
s 吉川 yoshikawa
s 吉村 yoshimura
s 吉田 yoshida
s 和田 wada
s 土井 doi
s 坂井 sakai
s 坂本 sakamoto
s 増井 masui
s 増田 masuda
s 大久保 okubo
s 大塚 otsuka
s 大山 oyama
s 大島 oshima
s 大川 okawa
s 大平 ohira
s 大西 onishi
s 大谷 otani
s 大野 ono
s 太田 ota
s 奥村 okumura
s 安倍 abe
s 安藤 ando
s 安部 abe
s 宮下 miyashita
s 宮崎 miyazaki miyasaki
s 宮本 miyamoto
s 宮沢 miyazawa
s 宮澤 miyazawa
s 宮田 miyata
s 小山 koyama oyama
s 小島 kojima
s 小川 ogawa
s 小松 komatsu
s 小林 kobayashi
s 小沢 ozawa
s 小泉 koizumi
s 小澤 ozawa
s 小田 oda
s 小野 ono
s 小野寺 onodera
s 尾崎 ozaki
s 山下 yamashita
s 山中 yamanaka
s 山内 yamauchi
s 山口 yamaguchi
s 山崎 yamasaki yamazaki
s 山本 yamamoto
s 山根 yamane
s 山田 yamada
s 岡 oka
s 岡本 okamoto
s 岡村 okamura
s 岡田 okada
s 岩崎 iwasaki
s 岸田 kishida
s 島田 shimada
s 嶋田 shimada
s 川上 kawakami
s 川口 kawaguchi
s 川島 kawashima
s 川崎 kawasaki
s 川村 kawamura
s 工藤 kudo
s 市川 ichikawa
s 平田 hirata
s 平野 hirano
s 広瀬 hirose
s 後藤 goto
s 徳川 tokugawa
s 志村 shimura
s 成田 narita
s 戸田 toda
s 斉藤 saito
s 斎藤 saito
s 新井 arai
s 新谷 shintani
s 早川 hayakawa
s 望月 mochizuki
s 木下 kinoshita
s 木村 kimura
s 本村 motomura
s 本田 honda
s 本間 homma honma
s 杉山 sugiyama
s 杉本 sugimoto
s 村上 murakami
s 村田 murata
s 東条 tojo
s 東條 tojo
s 松下 matsushita
s 松井 matsui
s 松尾 matsuo
s 松岡 matsuoka
s 松本 matsumoto
s 松村 matsumura
s 松田 matsuda
s 林 hayashi
s 枝野 edano
s 柳井 yanai
s 柴田 shibata
s 栗原 kurihara
s 桑原 kuwahara
s 桜井 sakurai
s 森 mori
s 森田 morita
s 植田 ueda
s 樋口 higuchi
s 横山 yokoyama
s 橋本 hashimoto
s 櫻井 sakurai
s 武田 takeda taketa
s 水野 mizuno
s 永井 nagai
s 池田 ikeda
s 沢田 sawada
s 河村 kawamura
s 河野 kono kawano
s 浜田 hamada
s 海部 kaifu
s 清水 shimizu
s 渡辺 watanabe
s 渡邉 watanabe
s 渡邊 watanabe
s 渡部 watanabe watabe
s 滝川 takigawa
s 澤田 sawada
s 濱田 hamada
s 熊谷 kumagai
s 片山 katayama
s 牧野 makino
s 玉木 tamaki
s 田中 tanaka
s 田口 taguchi
s 田島 tajima
s 田村 tamura
s 白川 shirakawa
s 盛田 morita
s 矢野 yano
s 石井 ishii
s 石川 ishikawa
s 石田 ishida
s 石破 ishiba
s 神田 kanda
s 福田 fukuda
s 稲盛 inamori
s 竹下 takeshita
s 竹内 takeuchi
s 篠原 shinohara
s 細川 hosokawa
s 織田 oda
s 羽田 hata
s 若林 wakabayashi
s 茂木 mogi motegi
s 荒井 arai
s 荒木 araki
s 菅 kan suga
s 菅原 sugahara sugawara
s 菊地 kikuchi
s 菊池 kikuchi
s 萩原 hagiwara
s 藤井 fujii
s 藤原 fujiwara fujihara
s 藤本 fujimoto
s 藤田 fujita
s 西尾 nishio
s 西川 nishikawa
s 西村 nishimura
s 西田 nishida
s 谷口 taniguchi
s 豊田 toyoda toyota
s 豊臣 toyotomi
s 赤根 akane
s 辻 tsuji
s 近藤 kondo
s 遠藤 endo
s 酒井 sakai
s 重信 shigenobu
s 野口 noguchi
s 野村 nomura
s 野田 noda
s 金子 kaneko
s 鈴木 suzuki
s 鎌田 kamata
s 長谷川 hasegawa
s 関 seki
s 阿部 abe
s 青木 aoki
s 須藤 sudo
s 高山 takayama
s 高島 takashima
s 高市 takaichi
s 高木 takagi takaki
s 高橋 takahashi
s 高田 takada takata
s 高野 kono takano
s 鳩山 hatoyama
s 麻原 asahara
s 麻生 aso
s 黒沢 kurosawa
s 黒澤 kurosawa
s 黒田 kuroda
s 齊藤 saito
s 齋藤 saito
`;
export default table;
