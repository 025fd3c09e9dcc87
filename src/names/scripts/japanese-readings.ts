import { letterTable } from '../letter-table.ts';

/**
 * How letters are read in Japanese given names (nanori), the usual readings only. A given name of two or three letters that no
 * table holds is read letter by letter: 義偉 is Yoshi-hide. Written down by hand from general knowledge of such names.
 */
const READINGS = letterTable(`
  一=kazu,ichi 二=ji,tsugu 三=zo,mi 七=nana 八=ya 千=chi 太=ta 大=dai,hiro 小=sa,ko 子=ko 女=me 人=to,hito 仁=hito,jin 介=suke 也=ya
  之=yuki,no 五=go 郎=ro 朗=ro,aki 夫=o 男=o 雄=o,yu,take 生=o,ki 央=o,hisa 助=suke 輔=suke 佑=suke,yu 祐=yu,suke 裕=hiro,yu 平=hei,hira
  正=masa 昌=masa 政=masa 雅=masa 真=ma,masa,shin 将=masa,sho 勝=katsu,masa 克=katsu 優=yu,masa 賢=ken,masa 和=kazu 義=yoshi 良=yoshi,ryo
  佳=yoshi,ka 芳=yoshi 吉=yoshi,kichi 好=yoshi 喜=yoshi,ki 善=yoshi 美=mi,yoshi 慶=yoshi,kei 由=yu,yoshi 孝=taka 高=taka 隆=taka,ryu
  貴=taka,ki 敬=taka,kei 崇=taka 尚=nao,hisa 直=nao 久=hisa 寿=toshi,hisa 俊=toshi,shun 敏=toshi 利=toshi,ri 年=toshi 智=tomo,satoshi,chi
  友=tomo,yu 朋=tomo 知=tomo,chi 伴=tomo 博=hiro 弘=hiro 宏=hiro 浩=hiro,ko 広=hiro 洋=hiro,yo 寛=hiro,kan 英=hide,ei 秀=hide,shu 偉=hide
  明=aki,akira 昭=aki,sho 彰=aki,sho 章=aki,sho 晃=aki,ko 秋=aki 晶=aki 陽=haru,yo,aki 春=haru 晴=haru 治=haru,ji 元=moto,gen 基=moto
  本=moto 素=moto 信=nobu,shin 伸=nobu,shin 延=nobu 宣=nobu 順=nobu,jun 則=nori 典=nori 紀=nori,ki 憲=nori,ken 徳=nori,toku 範=nori
  法=nori 教=nori 文=fumi,bun 史=fumi,shi 郁=fumi,iku 光=mitsu,ko 充=mitsu 満=mitsu 清=kiyo 聖=kiyo,sei 道=michi 通=michi 路=michi
  倫=michi,rin 行=yuki 幸=yuki,ko,sachi 雪=yuki 恵=megumi,e,kei 江=e 枝=e 絵=e 衣=e,i 代=yo 世=yo 里=ri,sato 理=ri 梨=ri 莉=ri 奈=na
  菜=na 那=na 南=nami,mina 波=nami 穂=ho 保=yasu,ho 安=yasu 康=yasu,ko 泰=yasu 靖=yasu 恭=yasu,kyo 茂=shige 重=shige 繁=shige 成=nari,shige
  武=take 健=ken,take 剛=take,go 毅=take,ki 岳=take,gaku 建=ken,take 猛=take 樹=ki,ju 木=ki 輝=teru,ki 照=teru 哲=tetsu 鉄=tetsu
  徹=tetsu 忠=tada 忍=shinobu 実=mi,sane 早=sa 苗=nae 咲=saki 希=ki,nozomi 未=mi 彩=aya,sa 綾=aya 礼=rei,aya
  香=ka,kaori 花=ka,hana 華=ka,hana 加=ka 嘉=yoshi,ka 可=ka 歌=ka 翔=sho,to 勇=yu,isa 悠=yu,haru 結=yu,yui 有=yu,ari 祥=sho,yoshi 進=shin
  慎=shin 晋=shin 新=shin 心=shin,koko 淳=jun,atsu 純=jun,sumi 潤=jun 準=jun 敦=atsu 篤=atsu 厚=atsu 圭=kei 啓=kei,hiro 桂=kei
  景=kage,kei 虎=tora 龍=ryu,tatsu 竜=ryu,tatsu 達=tatsu 辰=tatsu 起=ki 次=ji,tsugu 司=ji,shi 志=shi 士=shi 四=shi 嗣=tsugu 継=tsugu
  学=manabu 宗=mune 宇=u 鶴=tsuru 亀=kame 松=matsu 竹=take 梅=ume 桃=momo 菊=kiku 蘭=ran 蓮=ren 麻=ma,asa 朝=asa 夕=yu 夏=natsu 冬=fuyu
  月=tsuki 星=sei,hoshi 空=sora 海=kai,umi 山=yama 川=kawa 石=ishi 金=kin,kane 銀=gin 玉=tama 珠=tama 鈴=suzu 琴=koto 節=setsu 静=shizu
  登=to,nobori 豊=toyo 富=tomi 栄=ei,hide 永=naga,ei 長=naga 尾=o 緒=o 乃=no 野=no 沙=sa 紗=sa 佐=sa
  祢=ne 音=ne,oto 寧=ne,yasu 嶺=ne 十=ju 多=ta 田=ta 斗=to 都=to 冨=tomi 紘=hiro 滋=shige 稔=minoru 益=masu 増=masu 倉=kura 房=fusa 峰=mine 誠=sei,masa 守=mori
`);

const LONGEST_LETTERS = 3;
const MOST = 6;

/** The spellings of a given name read letter by letter; none where a letter is not known in names. At most six. */
export function readGivenName(word: string): string[] {
  const letters = [...word];
  if (letters.length < 2 || letters.length > LONGEST_LETTERS) return [];
  let found = [''];
  for (const letter of letters) {
    const readings = READINGS[letter];
    if (readings === undefined) return [];
    found = found.flatMap((before) => readings.split(',').map((reading) => before + reading));
  }
  return found.slice(0, MOST);
}
