/**
 * Chinese family names with the spellings in use: pinyin first, then Taiwan's Wade-Giles, Hong Kong's Cantonese
 * and the Southern Min of Singapore, Malaysia and the Philippines. Traditional and simplified letters share a line.
 */
const LINES = `
王 wang wong|李 li lee lei|张張 zhang chang cheung teo|刘劉 liu lau low|陈陳 chen chan tan|杨楊 yang yeung yeoh
黄黃 huang wong hwang ng|赵趙 zhao chao chiu|吴吳 wu ng goh|周 zhou chou chow chew|徐 xu hsu tsui|孙孫 sun suen
马馬 ma mah|朱 zhu chu choo|胡 hu woo wu|郭 guo kuo kwok|何 he ho|林 lin lam lim|高 gao kao ko|罗羅 luo lo law
郑鄭 zheng cheng tay|梁 liang leung|谢謝 xie hsieh tse|宋 song sung|唐 tang tong|许許 xu hsu hui koh|邓鄧 deng teng tang
韩韓 han hon|冯馮 feng fung|曹 cao tsao cho|彭 peng pang phang|曾 zeng tseng tsang chan|萧蕭肖 xiao hsiao siu|田 tian tien tin
董 dong tung|潘 pan poon pun|袁 yuan yuen|蔡 cai tsai choi chua|蒋蔣 jiang chiang|余 yu yue yee|于 yu|杜 du tu to
叶葉 ye yeh yip yap|程 cheng ching|魏 wei ngai|苏蘇 su so soh|吕呂 lu lui lyu|丁 ding ting|任 ren jen yam|卢盧 lu lo
姚 yao yiu|沈 shen sum|钟鍾鐘 zhong chung|姜 jiang chiang keung|崔 cui tsui|谭譚 tan tam|陆陸 lu luk|范範 fan|汪 wang|廖 liao liu
石 shi shih shek|金 jin chin kam|韦韋 wei wai|贾賈 jia chia ka|夏 xia hsia ha|付傅 fu foo|方 fang fong|邹鄒 zou tsou chow
熊 xiong hsiung hung|白 bai pai|孟 meng mang|秦 qin chin|邱丘 qiu chiu yau|侯 hou hau|江 jiang chiang kong|尹 yin wan
薛 xue hsueh sit|闫閆阎閻 yan yen|段 duan tuan|雷 lei lui|龙龍 long lung|黎 li lai|史 shi shih|陶 tao to|贺賀 he ho|毛 mao mo
郝 hao|顾顧 gu ku koo|龚龔 gong kung|邵 shao siu|万萬 wan man|覃 qin tan|武 wu mo|钱錢 qian chien chin|戴 dai tai
严嚴 yan yen yim|莫 mo mok|孔 kong kung hung|向 xiang hsiang heung|常 chang|汤湯 tang tong|康 kang hong|易 yi
乔喬 qiao chiao kiu|赖賴 lai|文 wen man|习習 xi hsi|单單 shan|解 xie|区區欧歐 ou au|仇 qiu|查 zha cha|翟 zhai|盖蓋 ge gai
朴 piao park|冼 xian sin|温溫 wen wan|关關 guan kuan kwan|邝鄺 kuang kwong|伍 wu ng|麦麥 mai mak|甘 gan kam|游 you yu yau
施 shi shih sze|洪 hong hung|詹 zhan chan chim|柯 ke ko or|简簡 jian chien kan|鲍鮑 bao pao pau|樊 fan|岑 cen sham|骆駱 luo lok
庄莊 zhuang chuang chong|牛 niu|葛 ge ko kot|纪紀 ji chi kei|聂聶 nie nieh nip|焦 jiao chiao|左 zuo tso|柳 liu lau|祝 zhu chuk
辛 xin hsin|管 guan kuan|涂 tu to|申 shen|齐齊 qi chi|梅 mei mui|兰蘭 lan|毕畢 bi pi|季 ji|安 an on|倪 ni ngai|路 lu
娄婁 lou lau|裴 pei|颜顏 yan yen ngan|倪 ni|柴 chai|童 tong tung|章 zhang chang cheung|鲁魯 lu lo|阮 ruan yuen nguyen|应應 ying
欧阳歐陽 ouyang auyeung|司马司馬 sima szema|上官 shangguan sheungkwun|诸葛諸葛 zhuge chukot|司徒 situ szeto|皇甫 huangfu
尉迟尉遲 yuchi|公孙公孫 gongsun|慕容 murong|令狐 linghu|夏侯 xiahou|端木 duanmu|东方東方 dongfang|独孤獨孤 dugu|南宫南宮 nangong|万俟 moqi
`;

const COMPOUND = /^[\u4e00-\u9fff]{4}$/;
const SPELLINGS = new Map<string, readonly string[]>();
for (const entry of LINES.trim().split(/[|\n]/)) {
  const [letters = '', ...spellings] = entry.split(' ');
  const names =
    COMPOUND.test(letters) || (letters.length === 2 && spellings[0]!.length > 5)
      ? (letters.match(/../g) ?? [])
      : [...letters];
  for (const name of names) SPELLINGS.set(name, spellings);
}

/** Spellings of a Chinese family name, or `undefined` if it is none we know. */
export function chineseSurname(word: string): readonly string[] | undefined {
  return SPELLINGS.get(word);
}

/** How many letters of an unspaced Chinese name are the family name; 0 if it does not look like a name. */
export function chineseSurnameLength(word: string): number {
  if (word.length >= 3 && word.length <= 4 && SPELLINGS.has(word.slice(0, 2))) return 2;
  if (word.length >= 2 && word.length <= 3 && SPELLINGS.has(word[0]!)) return 1;
  // A married woman of Hong Kong carries two family names: 林鄭月娥.
  return word.length === 4 && SPELLINGS.has(word[0]!) && SPELLINGS.has(word[1]!) ? 2 : 0;
}
