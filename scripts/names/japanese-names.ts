import { letterTable } from '../../src/names/letter-table.ts';

/** Given names of grown-ups, which the table of this decade's newborn lacks; by hand, with the usual reading first. */
export const JAPANESE_GIVEN = letterTable(`
  健=ken,takeshi 健一=kenichi 一郎=ichiro 太郎=taro 次郎=jiro 二郎=jiro 三郎=saburo 浩=hiroshi 博=hiroshi 宏=hiroshi 弘=hiroshi
  隆=takashi 孝=takashi 誠=makoto 実=minoru 勇=isamu 勝=masaru 清=kiyoshi 進=susumu 茂=shigeru 正=tadashi 明=akira 昭=akira
  豊=yutaka 修=osamu 治=osamu 学=manabu 剛=tsuyoshi 大輔=daisuke 直樹=naoki 直人=naoto 拓也=takuya 翔太=shota 和夫=kazuo
  和也=kazuya 正雄=masao 康弘=yasuhiro 晋三=shinzo 裕太=yuta 聡太郎=sotaro 恵子=keiko 裕子=yuko,hiroko 智子=tomoko 洋子=yoko
  和子=kazuko 幸子=sachiko 京子=kyoko 久美子=kumiko 由美子=yumiko 直子=naoko 陽子=yoko 真由美=mayumi 美咲=misaki 結衣=yui 加奈=kana
  充=mitsuru 康=yasushi 淳=jun,atsushi 潤=jun 純一郎=junichiro 文雄=fumio 義偉=yoshihide 茂雄=shigeo 秀樹=hideki 英樹=hideki
  武=takeshi 彰晃=shoko
`);

/** Family names of public figures and others that the table of the hundred commonest lacks; by hand. */
export const JAPANESE_SURNAMES = letterTable(`
  安倍=abe 赤根=akane 岸田=kishida 石破=ishiba 菅=suga,kan 麻原=asahara 小泉=koizumi 河野=kono 鳩山=hatoyama 野田=noda 麻生=aso
  高山=takayama 中田=nakata 上田=ueda 森田=morita 原=hara 柴田=shibata 酒井=sakai 工藤=kudo 横山=yokoyama 宮崎=miyazaki 宮本=miyamoto
  内田=uchida 高木=takagi 安藤=ando 谷口=taniguchi 大野=ono 丸山=maruyama 今井=imai 藤本=fujimoto 村田=murata 武田=takeda 上野=ueno
  杉山=sugiyama 増田=masuda 平野=hirano 大塚=otsuka 千葉=chiba 久保=kubo
  高市=takaichi 福田=fukuda 細川=hosokawa 竹下=takeshita 橋本=hashimoto 中曽根=nakasone 宮沢=miyazawa 宮澤=miyazawa 大平=ohira 三木=miki
  羽田=hata 海部=kaifu 枝野=edano 玉木=tamaki 茂木=motegi,mogi 加藤=kato 小沢=ozawa 小澤=ozawa 大島=oshima 黒田=kuroda 白川=shirakawa
  植田=ueda 豊田=toyoda,toyota 本田=honda 松下=matsushita 松尾=matsuo 柳井=yanai 三木谷=mikitani 稲盛=inamori 盛田=morita 渡部=watanabe 渡邊=watanabe
  渡邉=watanabe 斉藤=saito 齋藤=saito 齊藤=saito 伊東=ito 阿部=abe 安部=abe 大西=onishi 大久保=okubo 大川=okawa 大谷=otani 大山=oyama 小山=koyama,oyama
  小島=kojima 小野=ono 小野寺=onodera 小田=oda 織田=oda 徳川=tokugawa 豊臣=toyotomi 西田=nishida 西川=nishikawa 西尾=nishio 東条=tojo 東條=tojo 山崎=yamazaki,yamasaki
  山内=yamauchi 山中=yamanaka 山下=yamashita 山根=yamane 川上=kawakami 川村=kawamura 河村=kawamura 川島=kawashima 川崎=kawasaki 川口=kawaguchi 北野=kitano 北村=kitamura
  黒澤=kurosawa 黒沢=kurosawa 村上=murakami 三島=mishima 三浦=miura 三宅=miyake 宮下=miyashita 宮田=miyata 島田=shimada 嶋田=shimada 新井=arai 荒井=arai 荒木=araki 古川=furukawa
  古田=furuta 後藤=goto 近藤=kondo 遠藤=endo 須藤=sudo 佐野=sano 佐久間=sakuma 坂本=sakamoto 坂井=sakai 桜井=sakurai 櫻井=sakurai 沢田=sawada 澤田=sawada 重信=shigenobu 杉本=sugimoto
  関=seki 高田=takada 高島=takashima 高野=takano,kono 滝川=takigawa 田村=tamura 田口=taguchi 田島=tajima 辻=tsuji 土井=doi 戸田=toda 内藤=naito 永井=nagai 中島=nakajima 中嶋=nakajima
  中川=nakagawa 中村=nakamura 中野=nakano 中山=nakayama 成田=narita 野口=noguchi 野村=nomura 萩原=hagiwara 浜田=hamada 濱田=hamada 早川=hayakawa 樋口=higuchi 平田=hirata 広瀬=hirose
  藤原=fujiwara 藤井=fujii 藤田=fujita 古賀=koga 本間=honma,homma 牧野=makino 増井=masui 松井=matsui 松岡=matsuoka 松田=matsuda 松村=matsumura 水野=mizuno 望月=mochizuki 本村=motomura
  八木=yagi 矢野=yano 吉川=yoshikawa 吉村=yoshimura 吉岡=yoshioka 和田=wada 若林=wakabayashi 岡=oka 岡田=okada 岡本=okamoto 岡村=okamura 奥村=okumura 尾崎=ozaki 片山=katayama 金子=kaneko
  鎌田=kamata 神田=kanda 菊地=kikuchi 菊池=kikuchi 木下=kinoshita 熊谷=kumagai 栗原=kurihara 桑原=kuwahara 小松=komatsu 児玉=kodama 志村=shimura 篠原=shinohara 新谷=shintani
`);
