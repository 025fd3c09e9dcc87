import { simplified } from './simplified.ts';

/** Chinese letters of Korean names by how Koreans read them: one syllable each. By hand, those of family names first. */
const SURNAMES = `
김=金 이=李 리=李 박=朴 최=崔 정=鄭丁程 강=姜康 조=趙曺 윤=尹 장=張蔣章 임=林任 림=林 한=韓 오=吳 서=徐 신=申辛愼 권=權 황=黃 안=安 송=宋
류=柳劉 유=柳劉兪庾 전=全田錢 홍=洪 고=高 문=文 손=孫 양=梁楊 량=梁 배=裵裴 백=白 허=許 남=南 심=沈 노=盧魯 로=盧魯 하=河 곽=郭 성=成 차=車 주=朱周
우=禹 구=具 나=羅 라=羅 민=閔 진=陳晉秦 지=池 엄=嚴 채=蔡 원=元 천=千 방=方房 공=孔 현=玄 함=咸 변=卞邊 염=廉 렴=廉 여=呂余 추=秋 도=都 소=蘇
석=石昔 선=宣 설=薛 마=馬 길=吉 연=延 위=魏 표=表 명=明 기=奇 반=潘班 왕=王 금=琴 옥=玉 육=陸 맹=孟 모=牟 탁=卓 국=鞠 은=殷 태=太 편=片 인=印
`;

const GIVEN = `
정=正政貞廷晶鼎靜珽靖禎楨淨庭程 은=恩銀殷垠誾 일=日一逸鎰镒 성=成聖星性誠盛城晟 숙=淑肅 철=哲鐵澈喆 해=海 혜=惠慧 근=根槿謹谨近 영=永英榮泳映瑛暎寧
용=龍勇鎔用容庸 룡=龍 호=浩鎬镐虎昊皓湖鎭豪護 여=與与汝如 재=在載宰栽才 인=仁寅麟印 명=明命銘名 석=錫锡石碩奭 열=悅悦烈熱 렬=烈 기=基起琪紀奇箕氣 문=文門汶
민=敏民珉旻玟 수=秀洙壽守洪樹 준=俊準峻濬埈遵 희=熙姬喜禧希 경=京景慶敬炅經卿 현=賢炫鉉铉顯玄鉉 진=鎭镇眞珍振晉辰進鎭 우=佑宇祐雨友禹 상=相尙祥翔
동=東棟桐 남=南男 훈=勳勋薰訓 규=圭奎揆 태=泰太兌 승=承勝昇升 원=元源遠園媛 선=善宣仙先 순=順舜淳純 주=柱周珠注宙 지=智志芝知 식=植湜埴式
길=吉 광=光廣 국=國 춘=春 화=和華花 학=學鶴 하=河夏 혁=赫革爀 형=亨衡炯馨 환=煥桓 홍=弘洪 종=鍾宗種 창=昌彰暢 찬=贊燦讚 택=澤宅 필=弼必 병=炳秉柄
봉=鳳奉峯 복=福 덕=德 대=大 도=道度 두=斗 련=蓮連 연=姸淵延演妍 옥=玉 완=完 욱=旭郁昱 운=雲雲運 유=裕有維惟 윤=允潤 의=義毅 자=子 장=長章 전=全典
조=祚 중=中重仲 채=彩采 천=天千 청=淸 충=忠 치=治致 표=杓 한=漢翰 항=恒 향=香 헌=憲獻 효=孝曉 휘=輝徽 흥=興 강=康剛鋼 건=健建 걸=傑 계=桂啓
고=高 관=寬官 교=敎 구=九求 권=權 균=均鈞 극=克 금=今錦 만=萬滿 무=武茂 미=美 배=培 백=白百 범=範凡 보=甫寶輔 빈=彬斌 산=山 삼=三 서=瑞緖 설=雪
섭=燮 세=世 소=素昭 송=松 시=時始 신=信新 심=心 아=雅 안=安 애=愛 양=洋 언=彦 오=五 월=月 응=應 익=益翼 임=任 잠=潛 제=濟悌 탁=卓鐸铎 평=平 박=博璞 율=律 령=玲嶺 린=麟 록=祿 림=琳 란=蘭 례=禮 예=禮藝睿
`;

function byLetter(table: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const entry of table.trim().split(/\s+/)) {
    const [syllable = '', letters = ''] = entry.split('=');
    for (const letter of simplified(letters)) {
      const known = readings.get(letter);
      if (known === undefined) readings.set(letter, [syllable]);
      else if (!known.includes(syllable)) known.push(syllable);
    }
  }
  return readings;
}

const surnames = byLetter(SURNAMES);
const given = byLetter(GIVEN);

/** The Korean syllables a Chinese letter is read as in a family name; none where it is in no name of Korea we know. */
export const koreanSurnameOfHan = (letter: string): readonly string[] => surnames.get(simplified(letter)) ?? [];

/** … and in a given name. */
export const koreanGivenOfHan = (letter: string): readonly string[] => given.get(simplified(letter)) ?? [];

/** The syllables of Korean given names, the commonest among the first. */
export const KOREAN_GIVEN: readonly string[] = GIVEN.trim()
  .split(/\s+/)
  .map((entry) => entry[0]!);
