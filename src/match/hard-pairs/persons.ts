/**
 * Hard pairs of people's names, written for this project from knowledge of how names work: `=` the same person may well
 * be meant, `#` another one is. Grouped by phenomenon.
 */
export const PERSONS = `
order and punctuation
= KOWALSKI, Zbigniew | Zbigniew Kowalski
= O'Connor, Seán | Sean OConnor
= NGUYEN Van Thanh | Van Thanh Nguyen
= Jean-Pierre Lefèvre | Jean Pierre Lefevre
= MÜLLER, Jörg | Joerg Mueller
= Özgür Şahin | Ozgur Sahin
= Łukasz Wójcik | Lukasz Wojcik
= van der Berg, Pieter | Pieter Vanderberg
= Abu Bakr Siddiqui | Abubakr Siddiqui
slips
= Nicolas Guilou | Nicolas Guillou
= Krzystof Wisniewski | Krzysztof Wiśniewski
= Aleksandr Bastrikin | Alexander Bastrykin
= Margarita Simonjan | Margarita Simonyan
= Recep Kaygisz | Recep Kaygısız
= Vladmir Potannin | Vladimir Potanin
= Viktor Medvedchukk | Viktr Medvedchuk
= Tharman Balakrishan | Tharman Balakrishnan
= 0leg Deripaska | Oleg Deripaska
= Sergei Ivan0v | Sergei Ivanov
= Gholamreza Solimani | Gholam Reza Soleimani
names that differ by a letter
# Maria Rossi | Mario Rossi
# Carlo Bianchi | Carla Bianchi
# Paul Schulze | Paul Scholze
# Marco Rossi | Mario Rossi
# Jon Hansen | Jan Hansen
# Daniel Brown | Danielle Brown
# Alexander Weber | Alexandra Weber
# Francis Moore | Frances Moore
# Eric Meyer | Erica Meyer
# Wang Feng | Wang Fang
# Zhang Wei | Zhang Lei
# Li Qiang | Li Jiang
one surname
# John Smith | Jane Smith
# Ahmed Hassan | Omar Hassan
# Viktor Petrov | Nikolai Petrov
# Nazhat Khan | Karim Khan
# Kim Jong Un | Kim Yo Jong
# Uday Hussein | Qusay Hussein
# Carlos Lopez | Miguel Lopez
# Arkady Rotenberg | Boris Rotenberg
# Rosa Garcia | Luis Garcia
# Ali Rahmani | Reza Rahmani
# Fatima Khan | Karim Khan
one first name
# Karim Khan | Karim Benzema
# Nicolas Guillou | Nicolas Sarkozy
# Mohammed Ali | Mohammed Hassan
# Ivan Petrov | Ivan Sidorov
# David Miller | David Fischer
missing parts
= Karim Khan | KHAN, Karim Asad Ahmad
= Anna Sidorova | SIDOROVA, Anna Petrovna
= Gabriel Marquez | Gabriel García Márquez
= Luz Ibanez | IBANEZ CARRANZA, Luz del Carmen
= Reine Alapini | ALAPINI GANSOU, Reine Adelaide Sophie
= Zbigniew Brzezinski | Zbigniew Kazimierz Brzezinski
= Solomy Bossa | BOSSA, Solomy Balungi
= Joseph Kabila | KABILA KABANGE, Joseph
# Jose Lopez | LOPEZ, Maria Guadalupe
# Mohammed Ahmed | AHMED, Ali Hassan
# Ali | ALI HASSAN, Mahmoud
# Sarah Yager | SARAH
initials
= J. Sidorov | SIDOROV, Juri
= N. Guillou | Nicolas Guillou
= V.V. Zhirinovsky | Vladimir Volfovich Zhirinovsky
= George W. Bush | George Walker Bush
# J. Sidorov | SIDOROV, Nikolai
# K. Brown | Peter Brown
# A. B. | Anton Belov
nicknames
= Bill Gatewood | William Gatewood
= Bob Trenholm | Robert Trenholm
= Sasha Zakharchenko | Aleksandr Zakharchenko
= Misha Khodorkov | Mikhail Khodorkov
= Mike Abernathy | Michael Abernathy
= Kate Winterbourne | Katherine Winterbourne
# Bill Gatewood | Robert Gatewood
# Jack Ridgeway | Jane Ridgeway
titles and suffixes
= Dr. Ayman al-Rashidi | Ayman al Rashidi
= Sheikh Hassan Dhahir | Hassan Dhahir
= Mullah Abdul Salam Zaeef | Abdul Salam Zaeef
= General Min Aung Hlaing | Min Aung Hlaing
= Hajji Najibullah Karwan | Najibullah Karwan
= Judge Kimberly Prost | PROST, Kimberly
= Martin Kingsley Jr. | Martin Kingsley
gendered surnames and patronymics
= Maria Ivanova | Maria Ivanov
= Ksenia Kovalskaya | Ksenia Kovalsky
= Eleni Papadopoulou | Eleni Papadopoulos
= Elena Petrovna Vasilyeva | Yelena Petrovna Vasilieva
= Pyotr Ilyich Aven | Petr Aven
= Vladimir Vladimirovich Yakunin | Yakunin Vladimir
= Olga Nikolayevna Pushkareva | Volha Mikalaeuna Pushkarova
# Ivan Petrovich | Petr Ivanovich
Slavic languages
= Volodymyr Saldo | Vladimir Saldo
= Oleksandr Lukashenka | Alexander Lukashenko
= Serhii Aksonov | Sergey Aksyonov
= Aliaksandr Lukashenka | Aleksandr Lukashenko
= Mykola Azarov | Nikolai Azarov
= Yevhen Balytskyi | Evgeny Balitsky
= Dzmitry Paulichenka | Dmitry Pavlichenko
= Yuriy Boyko | Yury Boiko
= Uladzimir Naumau | Vladimir Naumov
Arabic and Persian names in Latin letters
= Mohammed Hussein al-Zawahiri | Muhammad Husayn Zawahiri
= Muammar Qaddafi | Moammar Gadhafi
= Abd al-Rahman al-Faqih | Abdelrahman Alfaqih
= Usama bin Ladin | Osama Ben Laden
= Abdul Aziz Abbasin | Abdelaziz Abbassin
= Yousef al-Qaradawi | Youssef Qaradawi
= Noureddine Boukrouh | Nur al-Din Bukruh
= Ghassem Soleimani | Qasem Suleimani
= Ahmad Vahidi | Ahmed Wahidi
= Khalid al-Habib | Khaled Habib
= Abderrahmane Ouyahia | Abdul Rahman Ouyahia
= Ruhollah Zam | Rouhollah Zam
# Khalid al-Habib | Walid al-Habib
# Abdul Rahman Yasin | Abdul Rahim Yasin
# Jamal Hamdan | Jamil Hamdan
# Salim Hamdan | Salem Hamadi
# Abu Ali Mansour | Abu Hassan Mansour
# Ahmad Karimi | Ahmad Karim Rostami
Spanish and Portuguese names
= Joaquin Guzman Loera | GUZMAN LOERA, Joaquin Archivaldo
= Joaquín Guzmán | GUZMAN LOERA, Joaquin
= Nicolas Maduro | MADURO MOROS, Nicolás
= Diosdado Cabello Rondon | CABELLO RONDON, Diosdado
= João Lourenço | Joao Lourenco
# Joaquin Guzman | GUZMAN, Rosario
# Juan Perez Lopez | Juan Gomez Lopez
East Asian names in Latin letters
= Kim Jong-un | KIM, Jong Un
= Kim Jongun | KIM, Jong Un
= Pak Yong Sik | PARK Young Sik
= Ri Su Yong | Lee Soo Young
= Choe Ryong Hae | CHOI Ryong-hae
= Jong Man Bok | CHO'NG, Man-pok
= Xi Jinping | XI, Jin Ping
= Chan Kwok-ki | CHAN, Kwok Ki
= Tran Van Hoa | Trần Văn Hòa
# Kim Jong Un | Kim Jong Chol
# Xi Jinping | Xi Jianguo
# Nguyen Van Hai | Nguyen Van Tuan
Cyrillic
= Сергей Иванов | Sergei Ivanov
= Путин Владимир Владимирович | Vladimir Putin
= Юрій Бойко | Yuriy Boyko
= Дмитрий Медведев | Dmitry Medvedev
= Ольга Скабеева | Olga Skabeyeva
= Александр Лукашенко | Alexander Lukashenko
= Рамзан Кадыров | Ramzan Kadyrov
= Анатолiй Тарасенко | Anatolii Tarasenko
= Јован Јовановић | Jovan Jovanovic
= Евгений Пригожин | Yevgeny Prigozhin
= Щербаков Алексей | Aleksey Shcherbakov
# Сергей Иванов | Viktor Ivanov
# Дмитрий Медведев | Viktor Medvedchuk
# Игорь Сечин | Igor Shuvalov
Arabic script
= محمد حسین باقری | Mohammad Hossein Bagheri
= معمر القذافي | Muammar al-Gaddafi
= بشار الأسد | Bashar al-Assad
= قاسم سلیمانی | Qassem Soleimani
= عبد الرحمن الظواهري | Abdul Rahman al-Zawahiri
= عبدالرحمن الراشد | Abdulrahman Alrashed
= محمدرضا قرایی آشتیانی | Mohammad Reza Gharaei Ashtiani
= روح الله خميني | Ruhollah Khomeini
= غلامعلی رشید | Gholam Ali Rashid
= حسن نصر الله | Hassan Nasrallah
= نواز شریف | Nawaz Sharif
# محمد حسين | Mahmoud Hassan
# احمد رضایی | Ahmad Razavi
# جواد ظریف | Javad Larijani
# دادفر حسین | Radfar Hossein
Hebrew
= בנימין נתניהו | Benjamin Netanyahu
= משה לוי | Moshe Levi
= יוסף כהן | Yosef Cohen
# משה לוי | Moshe Katz
Chinese, Japanese and Korean script
= 习近平 | Xi Jinping
= 習近平 | Xi Jinping
= 毛泽东 | Mao Tse-tung
= 王伟 | Wang Wei
= 陳方安 | Chan Fang An
= 金正恩 | 金正恩
= 김정은 | Kim Jong Un
= 김일수 | KIM, Il-Su
= 박영한 | Park Young Han
= 이재명 | Lee Jae-myung
= 최룡해 | Choe Ryong Hae
= 田中太郎 | Taro Tanaka
= 安倍晋三 | Shinzo Abe
# 王伟 | Wang Fang
# 김정은 | Kim Yong Chol
# 이재명 | Lee Jae-yong
# 박영한 | Park Young Soo
other scripts
= Αλέξης Τσίπρας | Alexis Tsipras
= Γεώργιος Παπαδόπουλος | Georgios Papadopoulos
= Նիկոլ Փաշինյան | Nikol Pashinyan
= ბიძინა ივანიშვილი | Bidzina Ivanishvili
= नरेन्द्र मोदी | Narendra Modi
= শেখ হাসিনা | Sheikh Hasina
= ทักษิณ ชินวัตร | Thaksin Shinawatra
= မင်းအောင်လှိုင် | Min Aung Hlaing
# Αλέξης Τσίπρας | Alexis Papas
# Նիկոլ Փաշինյան | Armen Pashinyan
spelled in other languages
= Pyotr Shuvalov | Pjotr Schuwalow
= Vyacheslav Kuzmin | Wjatscheslaw Kusmin
= Aleksei Vorontsov | Aleksej Voroncov
= Bachir Ouedraogo | Bashir Uedraogo
= Leung Wai Keung | Liang Weiqiang
= Peter Chan Kwok-ming | 陈国明
= Hsiao Chih-yung | Xiao Zhiyong
= Chae Song Pong | Chae Seong-bong
= Abd al-Malik Farouk | Abdelmalek Faruq
# Leung Wai Keung | Liang Weiguo
read by letters and syllables
= 菅義偉 | Yoshihide Suga
= 村上春樹 | Haruki Murakami
= سراج الدین حقاني | Sirajuddin Haqqani
= نور الدين | Nur al-Din
= LI, Hongri | Hongi LI
= KIM, Se Un | Seun KIM
# LI, Hongri | Hongmei LI
# 菅義偉 | Yoshiro Suga
marks of their own
# Peter Hall Jr. | Peter Hall Sr.
# Anna K. Brandt | Anna M. Brandt
= Anna K. Brandt | Anna Brandt
# Takeshi Mori | Takashi Mori
`;
