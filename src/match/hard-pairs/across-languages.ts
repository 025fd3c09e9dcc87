/** Hard pairs of people's names as one language writes those of another; as in `persons.ts`. */
export const ACROSS_LANGUAGES = `
German and Polish from Cyrillic
= Jewgeni Schewtschenko | Yevgeny Shevchenko
= Michail Tschernychow | Mikhail Chernykhov
= Wladimir Achmetow | Vladimir Akhmetov
= Julija Poroschenko | Yulia Poroshenko
= Siergiej Gawriłow | Sergei Gavrilov
= Dmitrij Siergiejew | Dmitry Sergeyev
# Jewgeni Schewtschenko | Sergei Shevchenko
# Michail Tschernychow | Mikhail Chernenko
# Wladimir Achmetow | Vladimir Ahmadov
French and Dutch from Cyrillic
= Evgueni Tchernychov | Yevgeny Chernyshov
= Viatcheslav Oustinov | Vyacheslav Ustinov
= Joeri Tsjernov | Yuri Chernov
# Evgueni Tchernov | Yevgeny Cherkasov
# Joeri Tsjernov | Yegor Chernov
Korean in Russian, Chinese and Japanese letters
= Пак Кын Чхоль | PAK Kun Chol
= Чхве Ён Су | CHOE Yong Su
= Ким Чонхо | KIM Jong Ho
= 朴哲秀 | PAK Chol Su
= 崔龍浩 | CHOE Ryong Ho
= 李在永 | LEE Jae-young
= チェ・ヨンス | CHOE Yong Su
= キム・ジョンホ | KIM Jong Ho
# Пак Кын Чхоль | PAK Kun Ho
# Чхве Ён Су | RI Yong Su
# 朴哲秀 | PAK Chol Ho
# 李在永 | LEE Myung-soo
# 李正 | RI Jong Su
# キム・ジョンホ | KIM Jong Il
Chinese in Chinese letters all the same
= 李克明 | Li Keming
= 金永华 | Jin Yonghua
`;
