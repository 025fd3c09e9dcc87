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
`);
