/** Trade names of Japan, which Chinese readings would hide, and words only its companies bear; by hand. */
const READINGS = `
三菱 mitsubishi|三井 mitsui|住友 sumitomo|川崎 kawasaki|日立 hitachi|東芝 toshiba|富士 fuji|松下 matsushita|本田 honda|豊田 toyota toyoda
日産 nissan|丸紅 marubeni|伊藤忠 itochu|日本 nippon nihon|新日本 shinnippon|日本郵船 nippon yusen|商船三井 shosen mitsui|石川島 ishikawajima
神戸 kobe|古河 furukawa|大和 daiwa yamato|野村 nomura|安田 yasuda|三洋 sanyo|双日 sojitz|豊通 toyotsu|鹿島 kajima|大林 obayashi|清水 shimizu
島津 shimadzu shimazu|小松 komatsu|久保田 kubota|任天堂 nintendo|資生堂 shiseido|花王 kao|武田 takeda|旭 asahi|帝人 teijin|東レ toray
商事 shoji|物産 bussan|製鉄 seitetsu|重工 juko|汽船 kisen|郵船 yusen|産業 sangyo|工業 kogyo|貿易 boeki|海運 kaiun|製作所 seisakusho
`;

const known = new Map(
  READINGS.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [letters = '', ...spellings] = line.split(' ');
      return [letters, spellings] as const;
    }),
);

/** How a part of a company's name is read in Japanese, or `undefined`. */
export const japaneseCompany = (letters: string): readonly string[] | undefined => known.get(letters);
